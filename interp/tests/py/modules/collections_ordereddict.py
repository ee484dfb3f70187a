# collections.OrderedDict: order, moves, comparisons, operators, subclasses.
from collections import OrderedDict


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


od = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
print(od, repr(od) == str(od), OrderedDict(), OrderedDict(a=1, b=2), OrderedDict({"x": 1}, y=2))
# -> OrderedDict([('a', 1), ('b', 2), ('c', 3)]) True OrderedDict() OrderedDict([('a', 1), ('b', 2)]) OrderedDict([('x', 1), ('y', 2)])
print(isinstance(od, dict), len(od), od["b"], "c" in od, "d" in od, od.get("z"), od.get("z", 0), bool(OrderedDict()))
# -> True 3 2 True False None 0 False
od["d"] = 4
od["a"] = 10
print(list(od), list(od.values()), list(od.items()), list(reversed(od)))
# -> ['a', 'b', 'c', 'd'] [10, 2, 3, 4] [('a', 10), ('b', 2), ('c', 3), ('d', 4)] ['d', 'c', 'b', 'a']
print(list(reversed(od.keys())), list(reversed(od.values())), list(reversed(od.items())))
# -> ['d', 'c', 'b', 'a'] [4, 3, 2, 10] [('d', 4), ('c', 3), ('b', 2), ('a', 10)]
del od["b"]
od["b"] = 20
print(od)  # -> OrderedDict([('a', 10), ('c', 3), ('d', 4), ('b', 20)])

# Moves
od = OrderedDict.fromkeys("abcde")
od.move_to_end("b")
print("".join(od))  # -> acdeb
od.move_to_end("b", last=False)
print("".join(od))  # -> bacde
od.move_to_end("e")
od.move_to_end("b", False)
print("".join(od), od["b"], od.move_to_end("c"), "".join(od))  # -> bacde None None badec
print(attempt(od.move_to_end, "x"))  # -> KeyError: 'x'
print(attempt(od.move_to_end, "x", last=False), "".join(od))  # -> KeyError: 'x' badec
print(attempt(OrderedDict().move_to_end, "x"))  # -> KeyError: 'x'

# popitem
od = OrderedDict([(i, i * i) for i in range(6)])
print(od.popitem(), od.popitem(last=False), od.popitem(True), od.popitem(False), od)
# -> (5, 25) (0, 0) (4, 16) (1, 1) OrderedDict([(2, 4), (3, 9)])
od.clear()
print(attempt(od.popitem), attempt(od.popitem, last=False), od)
# -> KeyError: 'dictionary is empty' KeyError: 'dictionary is empty' OrderedDict()

# pop, setdefault, update
od = OrderedDict(a=1, b=2)
print(od.pop("a"), od, od.pop("a", 5), od.pop("a", default=6), od.pop(key="a", default=None), attempt(od.pop, "a"))
# -> 1 OrderedDict([('b', 2)]) 5 6 None KeyError: 'a'
print(od.setdefault("b", 9), od.setdefault("c", 3), od.setdefault("d"), od.setdefault(key="e", default=5), od)
# -> 2 3 None 5 OrderedDict([('b', 2), ('c', 3), ('d', None), ('e', 5)])
od.update({"b": 0}, z=26)
od.update([("y", 25)])
od.update(OrderedDict(x=24))
od.update()
print(od)  # -> OrderedDict([('b', 0), ('c', 3), ('d', None), ('e', 5), ('z', 26), ('y', 25), ('x', 24)])
print(attempt(od.update, 5))  # -> TypeError: 'int' object is not iterable
print(attempt(OrderedDict, 5), "|", attempt(OrderedDict, None))
# -> TypeError: 'int' object is not iterable | TypeError: 'NoneType' object is not iterable
print(OrderedDict.fromkeys([1, 2], "v"), OrderedDict.fromkeys("ab"), OrderedDict.fromkeys((), 1))
# -> OrderedDict([(1, 'v'), (2, 'v')]) OrderedDict([('a', None), ('b', None)]) OrderedDict()
c = od.copy()
print(c == od, c is od, type(c).__name__, list(c) == list(od))  # -> True False OrderedDict True

# Comparisons
one, two = OrderedDict([("a", 1), ("b", 2)]), OrderedDict([("b", 2), ("a", 1)])
print(one == two, one != two, one == dict(two), dict(one) == two, dict(one) != two, one == OrderedDict(one))
# -> False True True True False True
print(one == 5, one != 5, one == [("a", 1)], OrderedDict() == {}, OrderedDict() == OrderedDict())
# -> False True False True True
print(one == OrderedDict(a=1), one == OrderedDict(a=1, b=3), one != OrderedDict(a=1, b=3))  # -> False False True

# Operators
print(one | {"c": 3}, one | two, two | {"a": 5}, {"c": 3, "a": 0} | one, type({"c": 3} | one).__name__)
# -> OrderedDict([('a', 1), ('b', 2), ('c', 3)]) OrderedDict([('a', 1), ('b', 2)]) OrderedDict([('b', 2), ('a', 5)]) OrderedDict([('c', 3), ('a', 1), ('b', 2)]) OrderedDict
one |= {"z": 1}
one |= [("y", 2)]
print(one)  # -> OrderedDict([('a', 1), ('b', 2), ('z', 1), ('y', 2)])

# repr
od = OrderedDict()
od["self"] = od
od["list"] = [od]
print(od)  # -> OrderedDict([('self', ...), ('list', [...])])
print(OrderedDict([(1, OrderedDict([(2, OrderedDict())]))]))  # -> OrderedDict([(1, OrderedDict([(2, OrderedDict())]))])


class Loud(OrderedDict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)

    def __missing__(self, key):
        return f"no {key}"


loud = Loud([("a", 1)], b=2)
# -> set a 1
# -> set b 2
loud.update(c=3)  # -> set c 3
loud.update({"d": 4})  # -> set d 4
loud["e"] = 5  # -> set e 5
print(loud, loud["zz"], loud.copy() == loud, Loud.fromkeys("q"), loud | {"f": 6})
# -> set a 1
# -> set b 2
# -> set c 3
# -> set d 4
# -> set e 5
# -> set q None
# -> set a 1
# -> set b 2
# -> set c 3
# -> set d 4
# -> set e 5
# -> set f 6
# -> Loud([('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 5)]) no zz True Loud([('q', None)]) Loud([('a', 1), ('b', 2), ('c', 3), ('d', 4), ('e', 5), ('f', 6)])
print(loud.setdefault("g", 7), loud.pop("g"))
# -> set g 7
# -> 7 7


class LastUpdated(OrderedDict):
    "Store items in the order the keys were last added"

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.move_to_end(key)


last = LastUpdated(a=1, b=2)
last["a"] = 3
print(last, last == OrderedDict(b=2, a=3), dict(last))  # -> LastUpdated([('b', 2), ('a', 3)]) True {'b': 2, 'a': 3}


class LRU:
    def __init__(self, size):
        self.size, self.items = size, OrderedDict()

    def get(self, key):
        if key in self.items:
            self.items.move_to_end(key)
            return self.items[key]
        self.items[key] = value = key * key
        if len(self.items) > self.size:
            self.items.popitem(last=False)
        return value


lru = LRU(3)
print([lru.get(k) for k in (1, 2, 3, 1, 4, 1, 5)], list(lru.items))  # -> [1, 4, 9, 1, 16, 1, 25] [4, 1, 5]


class Attributes(OrderedDict):
    pass


a = Attributes(k=1)
a.note = "n"
print(a, a.note, vars(a), a.__reduce__()[:2])
# -> Attributes([('k', 1)]) n {'note': 'n'} (<class '__main__.Attributes'>, ())
print(OrderedDict(**{"self": 1, "other": 2, "iterable": 3}), dict(OrderedDict(z=1, y=2)), {**OrderedDict(q=1)})
# -> OrderedDict([('self', 1), ('other', 2), ('iterable', 3)]) {'z': 1, 'y': 2} {'q': 1}
print(OrderedDict(zip("abc", range(3))), OrderedDict((k, v) for k, v in [(1, 2), (3, 4), (1, 5)]))
# -> OrderedDict([('a', 0), ('b', 1), ('c', 2)]) OrderedDict([(1, 5), (3, 4)])
print(sum(OrderedDict(a=1, b=2).values()), sorted(OrderedDict(b=1, a=2)))  # -> 3 ['a', 'b']
