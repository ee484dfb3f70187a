# `WeakSet` changed in place.
import weakref


class A:
    def __init__(self, n):
        self.n = n


items = [A(n) for n in range(6)]
names = lambda s: sorted(item.n for item in s)
s = weakref.WeakSet(items[:4])
s.intersection_update(items[1:])
print(names(s))  # -> [1, 2, 3]
s.difference_update([items[1]])
print(names(s))  # -> [2, 3]
s.symmetric_difference_update(items[3:])
print(names(s))  # -> [2, 4, 5]
s -= s
print(len(s))  # -> 0
s.update(items)
s &= weakref.WeakSet(items[:2])
print(names(s), s.issubset(items), s.issuperset(items[:1]), s.union(items[5:]).issuperset([items[5]]))
# -> [0, 1] True True True
s ^= weakref.WeakSet(items[1:3])
print(names(s), names(s.difference(items[:1])), names(s.intersection(items[:1])))  # -> [0, 2] [2] [0]
