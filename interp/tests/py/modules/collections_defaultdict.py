# collections.defaultdict: values made on demand.
from collections import defaultdict


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


d = defaultdict(list)
for key, value in [("yellow", 1), ("blue", 2), ("yellow", 3), ("blue", 4), ("red", 1)]:
    d[key].append(value)
print(d, d["yellow"], len(d), d["new"], d, isinstance(d, dict), d == dict(d))
# -> defaultdict(<class 'list'>, {'yellow': [1, 3], 'blue': [2, 4], 'red': [1], 'new': []}) [1, 3] 3 [] defaultdict(<class 'list'>, {'yellow': [1, 3], 'blue': [2, 4], 'red': [1], 'new': []}) True True
print(d.default_factory, d.get("none"), "none" in d, d.pop("new"), list(d))
# -> <class 'list'> None False [] ['yellow', 'blue', 'red']
counts = defaultdict(int)
for letter in "mississippi":
    counts[letter] += 1
print(counts, sorted(counts.items()), dict(counts))
# -> defaultdict(<class 'int'>, {'m': 1, 'i': 4, 's': 4, 'p': 2}) [('i', 4), ('m', 1), ('p', 2), ('s', 4)] {'m': 1, 'i': 4, 's': 4, 'p': 2}

print(defaultdict(), defaultdict(None), defaultdict(None, a=1), defaultdict(int, {"a": 1}, b=2), defaultdict(int, [(1, 2)]))
# -> defaultdict(None, {}) defaultdict(None, {}) defaultdict(None, {'a': 1}) defaultdict(<class 'int'>, {'a': 1, 'b': 2}) defaultdict(<class 'int'>, {1: 2})
print(attempt(lambda: defaultdict()["k"]), attempt(lambda: defaultdict(None)[1, 2]))
# -> KeyError: 'k' KeyError: (1, 2)
print(attempt(defaultdict, 5), "|", attempt(defaultdict, {}), "|", attempt(defaultdict, int, 5))
# -> TypeError: first argument must be callable or None | TypeError: first argument must be callable or None | TypeError: 'int' object is not iterable
print(attempt(defaultdict, int, {}, {}))  # -> TypeError: dict expected at most 1 argument, got 2
print(defaultdict(lambda: "x")["q"], defaultdict(int).__missing__("k"), defaultdict(dict)["a"])  # -> x 0 {}

d = defaultdict(int, a=1)
d.default_factory = lambda: 7
print(d["z"], sorted(d))  # -> 7 ['a', 'z']
d.default_factory = None
print(attempt(lambda: d["y"]), d)  # -> KeyError: 'y' defaultdict(None, {'a': 1, 'z': 7})


def failing():
    raise ValueError("made nothing")


d = defaultdict(failing)
print(attempt(lambda: d[1]), len(d))  # -> ValueError: made nothing 0

d = defaultdict(set, {"a": {1}})
c = d.copy()
c["b"].add(2)
c["a"].add(3)
print(d, c, type(c) is defaultdict, c.default_factory is set, d.__copy__() == d)
# -> defaultdict(<class 'set'>, {'a': {1, 3}}) defaultdict(<class 'set'>, {'a': {1, 3}, 'b': {2}}) True True True
print(d | {"q": 1}, {"q": 1} | d, type({"q": 1} | d).__name__, d | defaultdict(list, z=1))
# -> defaultdict(<class 'set'>, {'a': {1, 3}, 'q': 1}) defaultdict(<class 'set'>, {'q': 1, 'a': {1, 3}}) defaultdict defaultdict(<class 'set'>, {'a': {1, 3}, 'z': 1})
d |= {"r": 2}
print(d)  # -> defaultdict(<class 'set'>, {'a': {1, 3}, 'r': 2})

d = defaultdict(list)
d["self"] = d
print(d)  # -> defaultdict(<class 'list'>, {'self': defaultdict(<class 'list'>, {...})})


class Keyed(defaultdict):
    def __missing__(self, key):
        value = self[key] = f"<{key}>"
        return value


k = Keyed()
print(k["a"], k, k.copy(), k | {"b": 1}, isinstance(k, defaultdict))
# -> <a> Keyed(None, {'a': '<a>'}) Keyed(None, {'a': '<a>'}) Keyed(None, {'a': '<a>', 'b': 1}) True
k.note = 5
print(k.note)  # -> 5


class Tree(defaultdict):
    def __init__(self):
        super().__init__(Tree)


t = Tree()
t["a"]["b"]["c"] = 1
t["a"]["d"] = 2
print(len(t), len(t["a"]), t["a"]["b"]["c"], t["a"]["b"].default_factory is Tree, list(t["a"]))
# -> 1 2 1 True ['b', 'd']
nested = defaultdict(lambda: defaultdict(int))
nested["x"]["y"] += 5
nested["x"]["z"] -= 1
print({k: dict(v) for k, v in nested.items()})  # -> {'x': {'y': 5, 'z': -1}}
print(defaultdict(int).__reduce__()[:2], defaultdict().__reduce__()[:2], list(defaultdict(int, a=1).__reduce__()[4]))
# -> (<class 'collections.defaultdict'>, (<class 'int'>,)) (<class 'collections.defaultdict'>, ()) [('a', 1)]
print(defaultdict(int) == {}, defaultdict(int, a=1) == {"a": 1}, defaultdict.fromkeys("ab", 1))
# -> True True defaultdict(None, {'a': 1, 'b': 1})
print(defaultdict(default_factory=int))  # -> defaultdict(None, {'default_factory': <class 'int'>})
