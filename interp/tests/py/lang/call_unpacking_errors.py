# Stars in calls: what may stand behind them, names given twice, wrong keys, mappings of one's own, many at once.
def f(*args, **kwargs):
    return args, kwargs


def g(a, b=2):
    return a, b


class Map:
    def __init__(self, keys):
        self.k = keys

    def keys(self):
        return self.k

    def __getitem__(self, key):
        return str(key) * 2


class Items:
    def __iter__(self):
        yield from "xy"


print(f(*[1], *(2, 3), *"ab", *{4: 5}, *Items(), *range(2)), f(**{"a": 1}, **Map("bc"), d=4, **{}))
# -> ((1, 2, 3, 'a', 'b', 4, 'x', 'y', 0, 1), {}) ((), {'a': 1, 'b': 'bb', 'c': 'cc', 'd': 4})
print(f(0, *[1], k=2, *[3], **{"m": 4}), g(*[1], **{"b": 5}), g(**{"a": 1}), g(*(x for x in (1, 2))))
# -> ((0, 1, 3), {'k': 2, 'm': 4}) (1, 5) (1, 2) (1, 2)
tests = [
    lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(a=1, **{"a": 2}), lambda: g(1, **{"a": 2}), lambda: g(*[1, 2, 3]), lambda: g(**{"c": 1, "a": 2}), lambda: f(**{1: 2}), lambda: f(**Map([1])), lambda: f(*5), lambda: f(*None), lambda: f(**5),
    lambda: f(**[("a", 1)]), lambda: f(**None), lambda: f(*[1], **"ab"), lambda: g(*[], **{}), lambda: print(*5), lambda: len(*[1, 2]), lambda: len(**{"obj": []}), lambda: dict({"a": 1}, a=2),
    lambda: g.__call__(*[1]), lambda: (lambda **k: k)(**{"not a name": 1, "": 2}), lambda: "{a}{b}".format(**Map("ab")), lambda: max(*[3], *[4]), lambda: sorted(*[[2, 1]], **{"reverse": True}), lambda: type("T", *[(), {}]).__name__,
]
for number, test in enumerate(tests):
    try:
        print(number, test())
    except TypeError as error:
        print(number, error)
# -> 0 __main__.f() got multiple values for keyword argument 'a'
# -> 1 __main__.f() got multiple values for keyword argument 'a'
# -> 2 g() got multiple values for argument 'a'
# -> 3 g() takes from 1 to 2 positional arguments but 3 were given
# -> 4 g() got an unexpected keyword argument 'c'
# -> 5 keywords must be strings
# -> 6 keywords must be strings
# -> 7 __main__.f() argument after * must be an iterable, not int
# -> 8 __main__.f() argument after * must be an iterable, not NoneType
# -> 9 __main__.f() argument after ** must be a mapping, not int
# -> 10 __main__.f() argument after ** must be a mapping, not list
# -> 11 __main__.f() argument after ** must be a mapping, not NoneType
# -> 12 __main__.f() argument after ** must be a mapping, not str
# -> 13 g() missing 1 required positional argument: 'a'
# -> 14 print() argument after * must be an iterable, not int
# -> 15 len() takes exactly one argument (2 given)
# -> 16 len() takes no keyword arguments
# -> 17 {'a': 2}
# -> 18 (1, 2)
# -> 19 {'not a name': 1, '': 2}
# -> 20 aabb
# -> 21 4
# -> 22 [2, 1]
# -> 23 T
kwargs = {"x": 1}
_, got = f(**kwargs)
got["y"] = 2
args = [1]
got_args, _ = f(*args)
print(kwargs, args, got_args, type(got_args).__name__)  # -> {'x': 1} [1] (1,) tuple
