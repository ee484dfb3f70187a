# Keys of mapping patterns: literals and dotted names; the same key twice; rest without what was named.
class Key:
    NAME = "name"
    SIZE = 2


def read(subject):
    match subject:
        case {Key.NAME: str(name), Key.SIZE: [a, b]}:
            return name, a, b
        case {-1: x, 1.5: y, "one" "two": z}:
            return x, y, z
        case {None: n, True: t, **rest}:
            return n, t, rest
        case {1 + 2j: c}:
            return c
        case {b"k": {"deep": {"er": value}}}:
            return value
        case {**everything} if everything:
            return sorted(everything, key=str)
        case {}:
            return "empty"


print(read({"name": "n", 2: (3, 4)}))  # -> ('n', 3, 4)
print(read({"name": 5, 2: (3, 4), 1: 0}))  # -> [1, 2, 'name']
print(read({-1: 1, 1.5: 2, "onetwo": 3, 4: 5}))  # -> (1, 2, 3)
print(read({None: 0, 1: "one", 2: 2}), read({1 + 2j: "c"}))  # -> (0, 'one', {2: 2}) c
print(read({b"k": {"deep": {"er": 1, "x": 0}}}), read({b"k": {"deep": 1}}), read({}))  # -> 1 [b'k'] empty


def twice(subject):
    match subject:
        case {Key.NAME: 1, "name": 2}:
            return 1


try:
    twice({"name": 1, "more": 2})
except ValueError as error:
    print(error)  # -> mapping pattern checks duplicate key ('name')
try:
    exec("match {}:\n case {'a': 1, 'a': 2}: pass")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)  # -> mapping pattern checks duplicate key ('a') 2 7
subject = {"keep": 1}
match subject:
    case {"keep": k, **rest}:
        rest["more"] = k
print(subject, rest)  # -> {'keep': 1} {'more': 1}
