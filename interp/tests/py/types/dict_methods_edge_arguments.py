# dict methods with odd keys and wrong arguments; what KeyError shows; popitem and setdefault in order.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

d = {1: "int", "1": "str", (1,): "tuple", None: "none", True: "bool", 1.5: "float"}
print(d, d.get(1.0), d.get(2), d.get(2, "d"), d.pop(None), d.pop(None, "gone"), d.setdefault("n"), d.setdefault("n", 5), d.popitem(), d.popitem(), len(d))
print(d.copy() == d, d.copy() is d, d.items() == d.copy().items(), d | {"1": 0}, {"1": 0} | d, d.__or__([]) is NotImplemented, d.__contains__("1"), d.__len__(), d.__eq__({}), d.__lt__({}) is NotImplemented)
d |= [("p", 1), "qr"]
d |= iter([("s", 2)])
print(d, d.clear(), d)
show(
    lambda: d["x"],
    lambda: d[(1, 2)],
    lambda: d[1, 2],
    lambda: d[None],
    lambda: d[""],
    lambda: d["it's"],
    lambda: d[[]],
    lambda: d.get([]),
    lambda: d.get(),
    lambda: d.get(1, 2, 3),
    lambda: d.get(key=1),
    lambda: d.pop(),
    lambda: d.pop("k"),
    lambda: d.pop([], 1),
    lambda: d.pop(1, default=2),
    lambda: d.popitem(),
    lambda: d.popitem(1),
    lambda: d.setdefault(),
    lambda: d.setdefault({}),
    lambda: d.keys(1),
    lambda: d.copy(1),
    lambda: d.clear(1),
    lambda: d | [],
    lambda: [] | d,
    lambda: d.__ior__(5),
    lambda: d < d,
    lambda: d + d,
    lambda: d * 2,
    lambda: hash(d),
    lambda: d.__delitem__("q"),
    lambda: d.__setitem__([], 1),
    lambda: {[]: 1},
    lambda: {**5},
    lambda: {**{"a": 1}, "a": 2, **{"b": 3, "a": 4}},
    lambda: [] in d,
)
