# defaultdict: factories, None, keys made by reading only, copies, merging, repr, errors of factories.
from collections import defaultdict
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

d = defaultdict(list, a=[1])
d["b"].append(2)
print(d, d.get("c"), "c" in d, d.setdefault("e", 5), d["c"], d, d.default_factory, d.pop("e"), len(d))
n = defaultdict(None, {"x": 1})
i = defaultdict(int)
for c in "hello":
    i[c] += 1
print(n, i, dict(i), i.copy(), type(i.copy()).__name__, i | {"z": 0}, {"z": 0} | i, type({} | i).__name__, defaultdict(lambda: defaultdict(int))["a"]["b"], i.__missing__("q"), i["q"], i == dict(i), defaultdict(int) == {})
calls = []
t = defaultdict(lambda: calls.append(1) or len(calls))
print([t[k] for k in "abab"], t == {"a": 1, "b": 2}, calls)
t.default_factory = str
print(repr(t["new"]), t.default_factory)
t.default_factory = None


class Keyed(defaultdict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


k = Keyed()
print(k["ab"], k, Keyed(int), type(Keyed().copy()).__name__)
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
r = defaultdict(list)
r["self"] = r
print(r)
