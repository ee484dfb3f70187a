# defaultdict: factories, None, keys made by reading only, copies, merging, repr, errors of factories.
from collections import defaultdict
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

d = defaultdict(list, a=[1])
d["b"].append(2)
print(d, d.get("c"), "c" in d, d.setdefault("e", 5), d["c"], d, d.default_factory, d.pop("e"), len(d))
# -> defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': []}) None False 5 [] defaultdict(<class 'list'>, {'a': [1], 'b': [2], 'c': []}) <class 'list'> 5 3
n = defaultdict(None, {"x": 1})
i = defaultdict(int)
for c in "hello":
    i[c] += 1
print(n, i, dict(i), i.copy(), type(i.copy()).__name__, i | {"z": 0}, {"z": 0} | i, type({} | i).__name__, defaultdict(lambda: defaultdict(int))["a"]["b"], i.__missing__("q"), i["q"], i == dict(i), defaultdict(int) == {})
# -> defaultdict(None, {'x': 1}) defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1, 'q': 0}) {'h': 1, 'e': 1, 'l': 2, 'o': 1} defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict defaultdict(<class 'int'>, {'h': 1, 'e': 1, 'l': 2, 'o': 1, 'z': 0}) defaultdict(<class 'int'>, {'z': 0, 'h': 1, 'e': 1, 'l': 2, 'o': 1}) defaultdict 0 0 0 True True
calls = []
t = defaultdict(lambda: calls.append(1) or len(calls))
print([t[k] for k in "abab"], t == {"a": 1, "b": 2}, calls)  # -> [1, 2, 1, 2] True [1, 1]
t.default_factory = str
print(repr(t["new"]), t.default_factory)  # -> '' <class 'str'>
t.default_factory = None


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
print(k["ab"], k, Keyed(int), type(Keyed().copy()).__name__)
# -> abab Keyed(None, {'ab': 'abab'}) Keyed(<class 'int'>, {}) Keyed
show(
    lambda: t["missing"],
    lambda: n["y"],
    lambda: n.__missing__("y"),
    lambda: defaultdict(5),
    lambda: defaultdict([]),
    lambda: defaultdict(int, 5),
    lambda: defaultdict(int, {}, {}),
    lambda: defaultdict(lambda: 1 / 0)["a"],
    lambda: defaultdict(lambda x: x)["a"],
    lambda: i[[]],
    lambda: defaultdict(list)["a", "b"],
    lambda: defaultdict(x=1)["x"],
)
# -> KeyError 'missing'
# -> KeyError 'y'
# -> KeyError 'y'
# -> TypeError first argument must be callable or None
# -> TypeError first argument must be callable or None
# -> TypeError 'int' object is not iterable
# -> TypeError dict expected at most 1 argument, got 2
# -> ZeroDivisionError division by zero
# -> TypeError <lambda>.<locals>.<lambda>() missing 1 required positional argument: 'x'
# -> TypeError unhashable type: 'list'
# -> []
# -> 1
r = defaultdict(list)
r["self"] = r
print(r)  # -> defaultdict(<class 'list'>, {'self': defaultdict(<class 'list'>, {...})})
