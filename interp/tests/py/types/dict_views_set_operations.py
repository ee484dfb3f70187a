# Views as sets: operators with any iterable, comparisons, isdisjoint, unhashable values, in of pairs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
for name, f in (("&", lambda p, q: p & q), ("|", lambda p, q: p | q), ("-", lambda p, q: p - q), ("^", lambda p, q: p ^ q)):
    print(name, sorted(f(a.keys(), b.keys())), sorted(f(a.items(), b.items())), sorted(f(a.keys(), "yz")), sorted(f(a.keys(), ["y"])), sorted(f({"x", "q"}, a.keys())), type(f(a.keys(), [])).__name__)
print(a.keys() == {"x", "y"}, a.keys() < {"x", "y", "z"}, a.keys() >= b.keys(), a.items() == {("x", 1), ("y", 2)}, a.keys() == ["x", "y"], a.values() == a.values(), a.keys() != b.keys(), a.items() <= dict(a, q=1).items(), {} .keys() == set(), frozenset("xy") == a.keys(), {"x"} < a.keys())
print(a.keys().isdisjoint("q"), a.items().isdisjoint([("x", 1)]), a.keys().isdisjoint(b), ("x", 1) in a.items(), ("x", 2) in a.items(), "x" in a.items(), ("x", 1, 2) in a.items(), 1 in a.values(), [1] in a.values(), len(a.items()), list(reversed(a.items())), a.keys().mapping == a, type(a.keys().mapping).__name__)
c = {"k": []}
print(("k", []) in c.items(), c.items() == c.items(), list(c.items()), c.values(), c.keys(), str(c.items()))
show(
    lambda: a.keys() | 5,
    lambda: 5 & a.keys(),
    lambda: a.keys() + b.keys(),
    lambda: a.values() | [],
    lambda: c.items() & [("k", [])],
    lambda: c.items() | set(),
    lambda: [] in a.keys(),
    lambda: a.keys() < ["x"],
    lambda: a.keys() < 5,
    lambda: hash(a.keys()),
    lambda: hash(a.items()),
    lambda: hash(a.values()) != 0,
    lambda: a.keys()[0],
    lambda: a.keys().add(1),
    lambda: a.keys().isdisjoint(5),
    lambda: a.values().isdisjoint([]),
    lambda: type(a.keys())(),
)
