# deque: making one, its ends, its items, its limit.
from _collections import deque


def attempt(what, *args, **kwargs):
    try:
        return what(*args, **kwargs)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


print(deque, deque.__name__, deque.__qualname__, deque.__module__)
# -> <class 'collections.deque'> deque deque collections
print(deque(), deque("abc"), deque([1, 2], 3), deque(iterable=(1, 2, 3), maxlen=2), deque([], None))
# -> deque([]) deque(['a', 'b', 'c']) deque([1, 2], maxlen=3) deque([2, 3], maxlen=2) deque([])
print(deque(range(5), True), deque([1, 2], maxlen=0), deque({1: 2}), deque(maxlen=10**18))
# -> deque([4], maxlen=1) deque([], maxlen=0) deque([1]) deque([], maxlen=1000000000000000000)
print(attempt(deque, 1, 2, 3))  # -> TypeError: deque() takes at most 2 arguments (3 given)
print(attempt(deque, None))  # -> TypeError: 'NoneType' object is not iterable
print(attempt(deque, 5))  # -> TypeError: 'int' object is not iterable
print(attempt(deque, [], "a"))  # -> TypeError: an integer is required
print(attempt(deque, [], 1.5))  # -> TypeError: an integer is required
print(attempt(deque, [], -1))  # -> ValueError: maxlen must be non-negative
print(attempt(deque, [], 1 << 80))  # -> OverflowError: Python int too large to convert to C ssize_t
print(attempt(deque, x=1))  # -> TypeError: 'x' is an invalid keyword argument for deque()

d = deque()
print(len(d), bool(d), d.maxlen)  # -> 0 False None
d.append(1)
d.appendleft(0)
d.append(2)
print(d, len(d), bool(d), d[0], d[-1], d[1], d[True])  # -> deque([0, 1, 2]) 3 True 0 2 1 1
print(d.pop(), d.popleft(), d)  # -> 2 0 deque([1])
print(d.pop(), attempt(d.pop), attempt(d.popleft), d)
# -> 1 IndexError: pop from an empty deque IndexError: pop from an empty deque deque([])

d.extend("bcd")
d.extendleft("aZ")
print(d)  # -> deque(['Z', 'a', 'b', 'c', 'd'])
d.extend(d)
print(d)  # -> deque(['Z', 'a', 'b', 'c', 'd', 'Z', 'a', 'b', 'c', 'd'])
d.extendleft(d)
print(len(d), "".join(d))  # -> 20 dcbaZdcbaZZabcdZabcd
d.clear()
print(d, len(d))  # -> deque([]) 0
d.extend(x * x for x in range(6))
d.extend([])
d.extendleft(())
print(d, list(d), tuple(d), sum(d), max(d), sorted(d, reverse=True), *d)
# -> deque([0, 1, 4, 9, 16, 25]) [0, 1, 4, 9, 16, 25] (0, 1, 4, 9, 16, 25) 55 25 [25, 16, 9, 4, 1, 0] 0 1 4 9 16 25
d[0], d[-1], d[2] = "first", "last", None
print(d)  # -> deque(['first', 1, None, 9, 16, 'last'])
del d[0], d[-1], d[1]
print(d)  # -> deque([1, 9, 16])
print(attempt(lambda: d[3]), attempt(lambda: d[-4]), attempt(lambda: d[1 << 80]))
# -> IndexError: deque index out of range IndexError: deque index out of range IndexError: cannot fit 'int' into an index-sized integer
print(attempt(lambda: d["a"]))  # -> TypeError: sequence index must be integer, not 'str'
print(attempt(lambda: d[1:2]))  # -> TypeError: sequence index must be integer, not 'slice'
print(attempt(lambda: d[None]))  # -> TypeError: sequence index must be integer, not 'NoneType'
print(attempt(d.__setitem__, 9, 1), attempt(d.__delitem__, 9))
# -> IndexError: deque index out of range IndexError: deque index out of range


def assign(d, key):
    d[key] = 1


def delete(d, key):
    del d[key]


print(attempt(assign, d, slice(1)), attempt(delete, d, slice(1)), attempt(assign, d, "x"))
# -> TypeError: sequence index must be integer, not 'slice' TypeError: sequence index must be integer, not 'slice' TypeError: sequence index must be integer, not 'str'
print(attempt(delete, d, 3), attempt(assign, d, -4))
# -> IndexError: deque index out of range IndexError: deque index out of range


class Number:
    def __index__(self):
        d.clear()
        return 0


print(attempt(lambda: d[Number()]), d)  # -> IndexError: deque index out of range deque([])

m = deque(maxlen=3)
for i in range(5):
    m.append(i)
    print(m)
# -> deque([0], maxlen=3)
# -> deque([0, 1], maxlen=3)
# -> deque([0, 1, 2], maxlen=3)
# -> deque([1, 2, 3], maxlen=3)
# -> deque([2, 3, 4], maxlen=3)
for i in range(5):
    m.appendleft(i)
print(m, m.maxlen)  # -> deque([4, 3, 2], maxlen=3) 3
m.extend(range(10, 20))
print(m)  # -> deque([17, 18, 19], maxlen=3)
m.extendleft([7, 8])
print(m)  # -> deque([8, 7, 17], maxlen=3)
m.extendleft(iter("abcdef"))
print(m)  # -> deque(['f', 'e', 'd'], maxlen=3)
m.extend(m)
print(m)  # -> deque(['f', 'e', 'd'], maxlen=3)
print(attempt(setattr, m, "maxlen", 4))
# -> AttributeError: attribute 'maxlen' of 'collections.deque' objects is not writable
print(attempt(setattr, m, "other", 4))  # -> AttributeError: 'collections.deque' object has no attribute 'other'
print(attempt(getattr, m, "other"))  # -> AttributeError: 'collections.deque' object has no attribute 'other'
print(attempt(hash, m))  # -> TypeError: unhashable type: 'collections.deque'
n = deque([1, 2, 3], maxlen=0)
n.append(4)
n.extend(range(5))
n.appendleft(4)
print(n, attempt(n.pop), attempt(n.insert, 0, 1))
# -> deque([], maxlen=0) IndexError: pop from an empty deque IndexError: deque already at its maximum size

m.__init__("xyz", 2)
print(m)  # -> deque(['y', 'z'], maxlen=2)
m.__init__()
print(m, m.maxlen)  # -> deque([]) None
print(attempt(m.__init__, 3), m)  # -> TypeError: 'int' object is not iterable deque([])

# A queue of which the items wander through the block again and again.
q = deque()
seen = []
for i in range(2000):
    q.append(i)
    if i % 3:
        seen.append(q.popleft())
    if i % 50 == 0:
        q.rotate(1)
print(len(q), len(seen), sum(seen), sum(q), q[0], q[-1], q[len(q) // 2])  # -> 667 1333 891990 1107010 1320 1999 1660
while q:
    seen.append(q.pop())
print(sorted(seen) == list(range(2000)))  # -> True
print(isinstance(d, deque), issubclass(deque, object), deque.__doc__)
# -> True True deque([iterable[, maxlen]]) --> deque object
# ->
# -> A list-like sequence optimized for data accesses near its endpoints.
print(deque[int], deque[int, str])  # -> collections.deque[int] collections.deque[int, str]
print(d.__len__(), d.__contains__(1), deque.append.__name__, attempt(d.append), attempt(deque.append, 1, 2))
# -> 0 False append TypeError: deque.append() takes exactly one argument (0 given) TypeError: descriptor 'append' for 'collections.deque' objects doesn't apply to a 'int' object

import json

print(attempt(json.dumps, d), json.dumps([*deque([1])]))
# -> TypeError: Object of type deque is not JSON serializable [1]
