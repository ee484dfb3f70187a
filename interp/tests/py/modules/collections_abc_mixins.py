# Methods that a few others make.
from collections.abc import MutableMapping, MutableSequence, MutableSet


class Map(MutableMapping):
    def __init__(self):
        self.data = {}

    def __getitem__(self, key):
        return self.data[key]

    def __setitem__(self, key, value):
        self.data[key] = value

    def __delitem__(self, key):
        del self.data[key]

    def __iter__(self):
        return iter(self.data)

    def __len__(self):
        return len(self.data)


class Row(MutableSequence):
    def __init__(self, *items):
        self.items = list(items)

    def __getitem__(self, index):
        return self.items[index]

    def __setitem__(self, index, value):
        self.items[index] = value

    def __delitem__(self, index):
        del self.items[index]

    def __len__(self):
        return len(self.items)

    def insert(self, index, value):
        self.items.insert(index, value)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(items)

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)


m = Map()
m.update({"a": 1}, b=2)
print(m.pop("a"), m.pop("a", None), m.setdefault("z", 3), list(m.items()), list(m.values()), m == {"b": 2, "z": 3})
# -> 1 None 3 [('b', 2), ('z', 3)] [2, 3] True
print(sorted(m.keys() | {"q"}), ("z", 3) in m.items(), 3 in m.values(), m.popitem(), len(m), m.get("no", 0))
# -> ['b', 'q', 'z'] True True ('b', 2) 1 0
r = Row(3, 1, 2)
r.append(5)
r += [6, 7]
r.remove(1)
r.reverse()
print(list(r), list(reversed(r)), r.pop(), r.pop(0), r.index(5), r.count(2), 6 in r)
# -> [7, 6, 5, 2, 3] [3, 2, 5, 6, 7] 3 7 1 1 True
r.extend(r)
print(list(r))  # -> [6, 5, 2, 6, 5, 2]
b = Bag([1, 2, 3])
print(sorted(b | {9}), sorted(b & [1]), sorted(b - {1}), sorted(b ^ {1, 7}), b <= {1, 2, 3, 4}, b == {1, 2, 3}, b > {5})
# -> [1, 2, 3, 9] [1] [2, 3] [2, 3, 7] True True False
b |= {5}
b -= {1}
b ^= {5, 8}
print(sorted(b), b.isdisjoint([7]), b.pop() in (2, 3, 8))  # -> [2, 3, 8] True True
try:
    b.remove(100)
except KeyError as error:
    print(repr(error))  # -> KeyError(100)
