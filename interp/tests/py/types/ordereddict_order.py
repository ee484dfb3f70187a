# OrderedDict: move_to_end, popitem from both ends, equality that counts order, reversed, repr, updates.
from collections import OrderedDict
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
d.move_to_end("c", last=False)
print(d, list(reversed(d)), d.popitem(), d.popitem(last=False), d, OrderedDict(), OrderedDict(x=1), OrderedDict({"k": "v"}))
# -> OrderedDict([('b', 2)]) ['a', 'b', 'c'] ('a', 1) ('c', 3) OrderedDict([('b', 2)]) OrderedDict() OrderedDict([('x', 1)]) OrderedDict([('k', 'v')])
a, b = OrderedDict(p=1, q=2), OrderedDict(q=2, p=1)
print(a == b, a == dict(b), dict(a) == b, a != b, a == OrderedDict(a), a | b, type(a | {}).__name__, {} | a, type({} | a).__name__, list(a.keys()), list(reversed(a.items())), a.setdefault("r", 3), a.pop("p"), a.pop("p", None), a, a.copy() == a, type(a.copy()).__name__)
# -> False True True True True OrderedDict([('p', 1), ('q', 2)]) OrderedDict OrderedDict([('p', 1), ('q', 2)]) OrderedDict ['p', 'q'] [('q', 2), ('p', 1)] 3 1 None OrderedDict([('q', 2), ('r', 3)]) True OrderedDict
a.update(z=1, q=5)
a |= {"y": 2}
a["q"] = 6
del a["r"]
a["r"] = 7
print(a, OrderedDict.fromkeys("ba", 0), list(a.values()), len(a), a.get("none"), "q" in a)
# -> OrderedDict([('q', 6), ('z', 1), ('y', 2), ('r', 7)]) OrderedDict([('b', 0), ('a', 0)]) [6, 1, 2, 7] 4 None True
show(
    lambda: d.move_to_end("none"),
    lambda: OrderedDict().popitem(),
    lambda: OrderedDict().popitem(last=False),
    lambda: d["none"],
    lambda: d.pop("none"),
    lambda: a.__delitem__("none"),
)
# -> KeyError 'none'
# -> KeyError 'dictionary is empty'
# -> KeyError 'dictionary is empty'
# -> KeyError 'none'
# -> KeyError 'none'
# -> KeyError 'none'


class Last(OrderedDict):
    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)

    def __missing__(self, key):
        return f"no {key}"


x = Last(a=1, b=2)
x["a"] = 3
print(x, x["zz"], repr(x), type(x.copy()).__name__)
# -> Last([('b', 2), ('a', 3)]) no zz Last([('b', 2), ('a', 3)]) Last
