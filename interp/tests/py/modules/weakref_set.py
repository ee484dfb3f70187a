# `WeakSet`
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n


a, b, c = A(1), A(2), A(3)
names = lambda items: sorted(item.n for item in items)
s = weakref.WeakSet([a, b])
s.add(c)
s.add(a)
print(len(s), names(s), a in s, A(1) in s, 7 in s)  # -> 3 [1, 2, 3] True False False
del b
gc.collect()
print(len(s), names(s))  # -> 2 [1, 3]
s.discard(c)
s.discard(c)
try:
    s.remove(c)
except KeyError:
    print("KeyError")  # -> KeyError
t = weakref.WeakSet([a, c])
print(names(s | t), names(s & t), names(t - s), names(s ^ t))  # -> [1, 3] [1] [3] [3]
print(s <= t, s < t, t >= s, s == t, s.isdisjoint(t), s == weakref.WeakSet([a]))  # -> True True True False False True
s |= t
print(names(s), s.pop() in (a, c), len(s))  # -> [1, 3] True 1
u = t.copy()
t.clear()
print(len(t), len(u))  # -> 0 2
del a, c
gc.collect()
print(len(s), len(u))  # -> 0 0
try:
    weakref.WeakSet().pop()
except KeyError as e:
    print(e)  # -> 'pop from empty WeakSet'
