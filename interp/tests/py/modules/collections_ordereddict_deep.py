# OrderedDict: move_to_end, popitem both ways, comparison in and without order, changes during iteration, subclasses, reversed views.
from collections import OrderedDict

d = OrderedDict(zip("abcde", range(5)))
d.move_to_end("b")
d.move_to_end("d", last=False)
d["a"] = 10
del d["c"]
d["c"] = 3
print(d, list(d), list(reversed(d)), list(reversed(d.items())), d.popitem(), d.popitem(last=False), d.pop("e"), d.pop("zz", "none"), d)
# -> OrderedDict([('a', 10), ('b', 1)]) ['d', 'a', 'e', 'b', 'c'] ['c', 'b', 'e', 'a', 'd'] [('c', 3), ('b', 1), ('e', 4), ('a', 10), ('d', 3)] ('c', 3) ('d', 3) 4 none OrderedDict([('a', 10), ('b', 1)])
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == {"b": 2, "a": 1}, {"b": 2, "a": 1} == OrderedDict(a=1, b=2), OrderedDict() == OrderedDict([]), OrderedDict(a=1) != OrderedDict(a=1), OrderedDict([("x", 1), ("y", 2), ("x", 3)]))
# -> False True True True False OrderedDict([('x', 3), ('y', 2)])
e = OrderedDict.fromkeys("xyz", [])
f = e.copy()
e |= {"w": 1, "x": 2}
print(e, f | {"q": 1}, {"q": 1} | f, type({"q": 1} | f).__name__, f.setdefault("new", 5), f.setdefault("x"), list(f), f.update([("x", 0)], k=9), f, f.keys() & {"x", "k"} == {"x", "k"}, repr(OrderedDict()), bool(f))
# -> OrderedDict([('x', 2), ('y', []), ('z', []), ('w', 1)]) OrderedDict([('x', []), ('y', []), ('z', []), ('q', 1)]) OrderedDict([('q', 1), ('x', []), ('y', []), ('z', [])]) OrderedDict 5 [] ['x', 'y', 'z', 'new'] None OrderedDict([('x', 0), ('y', []), ('z', []), ('new', 5), ('k', 9)]) True OrderedDict() True


class Lru(OrderedDict):
    def __init__(self, size, *args, **keywords):
        self.size = size
        super().__init__(*args, **keywords)

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if len(self) > self.size:
            oldest = next(iter(self))
            del self[oldest]

    def __missing__(self, key):
        return f"no {key}"


lru = Lru(2)
lru["a"], lru["b"] = 1, 2
print(lru["a"], end=" ")
lru["c"] = 3
print(list(lru), lru["b"] if "b" in lru else "gone", lru.size, vars(lru), list(lru.items()), lru)
# -> 1 ['a', 'c'] gone 2 {'size': 2} [('a', 1), ('c', 3)] Lru([('a', 1), ('c', 3)])
again = OrderedDict(a=1)
again["self"] = again
print(again, len(again))  # -> OrderedDict([('a', 1), ('self', ...)]) 2
for trial in (lambda: OrderedDict().popitem(), lambda: OrderedDict().popitem(last=False), lambda: OrderedDict(a=1).move_to_end("x"), lambda: OrderedDict()["k"], lambda: OrderedDict(a=1).pop("b"), lambda: OrderedDict.fromkeys(5)):
    try:
        print(repr(trial()))
    except (KeyError, TypeError, ValueError, RuntimeError) as error:
        print(type(error).__name__, error)
# -> KeyError 'dictionary is empty'
# -> KeyError 'dictionary is empty'
# -> KeyError 'x'
# -> KeyError 'k'
# -> KeyError 'b'
# -> TypeError 'int' object is not iterable
