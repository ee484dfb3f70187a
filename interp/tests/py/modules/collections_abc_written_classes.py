# Classes written on the abstract ones of collections.abc: what each mixin method does with the few methods given, and in which order it calls them.
from collections.abc import Callable, Iterator, Mapping, MutableMapping, MutableSequence, MutableSet, Sequence, Set

log = []


class Seq(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, i):
        log.append(f"get {i}")
        return self.items[i]

    def __setitem__(self, i, value):
        log.append(f"set {i}")
        self.items[i] = value

    def __delitem__(self, i):
        log.append(f"del {i}")
        del self.items[i]

    def __len__(self):
        return len(self.items)

    def insert(self, i, value):
        log.append(f"insert {i}")
        self.items.insert(i, value)


class Lower(MutableMapping):
    def __init__(self, **items):
        self.data = dict(items)

    def __getitem__(self, key):
        log.append(f"get {key}")
        return self.data[key.lower()]

    def __setitem__(self, key, value):
        self.data[key.lower()] = value

    def __delitem__(self, key):
        del self.data[key.lower()]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Bits(MutableSet):
    def __init__(self, items=()):
        self.mask = 0
        for item in items:
            self.add(item)

    def __contains__(self, n):
        return isinstance(n, int) and bool(self.mask >> n & 1)

    def __iter__(self):
        return (n for n in range(self.mask.bit_length()) if self.mask >> n & 1)

    def __len__(self):
        return self.mask.bit_count()

    def add(self, n):
        self.mask |= 1 << n

    def discard(self, n):
        self.mask &= ~(1 << n)

    def __repr__(self):
        return f"Bits{[*self]}"


class Count(Iterator):
    def __init__(self, n):
        self.n = n

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def flush(*what):
    print(*what, log)
    log.clear()


s = Seq(1, 2, 3)
flush(list(s), 2 in s, s.index(3), s.count(1))
# -> [1, 2, 3] True 2 1 ['get 0', 'get 1', 'get 2', 'get 3', 'get 0', 'get 1', 'get 0', 'get 1', 'get 2', 'get 0', 'get 1', 'get 2', 'get 3']
s.append(4)
s.extend([5, 6])
s += [7]
flush(s.items, s.pop(), s.pop(0), list(reversed(s)))
# -> [2, 3, 4, 5, 6] 7 1 [6, 5, 4, 3, 2] ['insert 3', 'insert 4', 'insert 5', 'insert 6', 'get -1', 'del -1', 'get 0', 'del 0', 'get 4', 'get 3', 'get 2', 'get 1', 'get 0']
s.remove(3)
s.reverse()
flush(s.items)
# -> [6, 5, 4, 2] ['get 0', 'get 1', 'del 1', 'get 3', 'get 0', 'set 0', 'set 3', 'get 2', 'get 1', 'set 1', 'set 2']
s.extend(s)
flush(s.items, s.clear(), s.items)
# -> [] None [] ['get 0', 'get 1', 'get 2', 'get 3', 'get 4', 'insert 4', 'insert 5', 'insert 6', 'insert 7', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1', 'del -1', 'get -1']
m = Lower(a=1, b=2)
m["C"] = 3
flush(dict(m), "A" in m, m.get("X", 0), m.pop("B"), m.setdefault("D", 4), m.setdefault("a", 9), [*m.items()], m == {"a": 1, "c": 3, "d": 4}, m.keys() & ["a", "z"], list(m.values()))
# -> {'a': 1, 'b': 2, 'c': 3} True 0 2 4 1 [('a', 1), ('c', 3), ('d', 4)] True {'a'} [1, 3, 4] ['get a', 'get b', 'get c', 'get A', 'get X', 'get B', 'get D', 'get a', 'get a', 'get c', 'get d', 'get a', 'get c', 'get d', 'get a', 'get z', 'get a', 'get c', 'get d']
m.update({"E": 5}, f=6)
flush(m.popitem(), len(m), m.items() >= {("e", 5)}, 5 in m.values(), m.clear(), bool(m))
# -> ('a', 1) 4 True True None False ['get a', 'get e', 'get c', 'get d', 'get e', 'get c', 'get d', 'get e', 'get f']
a, b = Bits([1, 2, 5]), Bits({2, 3})
flush(a & b, a | b, a - b, a ^ b, a <= a, a < b, a == {1, 2, 5}, a.isdisjoint([7]), {2, 9} - a, [1, 9] & a, a >= Bits([1]), a | [8], type(a | {0}).__name__)
# -> Bits[2] Bits[1, 2, 3, 5] Bits[1, 5] Bits[1, 3, 5] True False True True Bits[9] Bits[1] True Bits[1, 2, 5, 8] Bits []
a |= b
a -= {1}
a ^= [5, 6]
flush(a, a.pop(), a.remove(3), a, a.clear(), a._hash() == Bits()._hash())  # -> Bits[] 2 None Bits[] None True []
flush(list(Count(3)), iter(Count(1)).__next__(), max(Count(4)), issubclass(Seq, Sequence), isinstance(m, Mapping), isinstance(Seq.append, Callable))
# -> [2, 1, 0] 0 3 True True True []
for trial in (lambda: Seq().pop(), lambda: Seq(1).index(5), lambda: Seq(1).remove(2), lambda: m["none"], lambda: Lower().popitem(), lambda: m.pop("none"), lambda: Bits().pop(), lambda: Bits().remove(4), lambda: a & 5, lambda: hash(a), lambda: type("X", (Set,), {"__len__": len})(), lambda: MutableMapping(), lambda: a < [1], lambda: hash(m)):
    try:
        print(trial())
    except Exception as error:
        print(repr(error))
# -> IndexError('list index out of range')
# -> ValueError()
# -> ValueError()
# -> KeyError('none')
# -> KeyError()
# -> KeyError('none')
# -> KeyError()
# -> KeyError(4)
# -> TypeError("unsupported operand type(s) for &: 'Bits' and 'int'")
# -> TypeError("unhashable type: 'Bits'")
# -> TypeError("Can't instantiate abstract class X with abstract methods __contains__, __iter__")
# -> TypeError("Can't instantiate abstract class MutableMapping with abstract methods __delitem__, __getitem__, __iter__, __len__, __setitem__")
# -> TypeError("'<' not supported between instances of 'Bits' and 'list'")
# -> TypeError("unhashable type: 'Lower'")
