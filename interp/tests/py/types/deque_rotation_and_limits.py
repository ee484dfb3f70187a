# deque: maxlen in every operation, rotate by any number, insert into a full one, index with bounds, errors.
from collections import deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

d = deque(range(5), 3)
print(d, d.maxlen, len(d), d.append(5), d, d.appendleft(0), d, d.extend([7, 8]), d, d.extendleft([1, 2]), d)
d.rotate()
print(d, d.rotate(-1), d, d.rotate(100), d, d.rotate(-(2**70) % 3), d, d.rotate(0), d)
print(deque([], 0), deque("abc", 0), deque("abc", maxlen=None), deque(maxlen=2), deque(iterable="ab"), deque([1], maxlen=5).copy().maxlen)
e = deque([1, 2, 3, 2])
e.insert(1, "i")
e.insert(-1, "j")
e.insert(100, "k")
e.insert(-100, "l")
print(e, e.index(2), e.index(2, 4), e.index(2, -4, -1), e.count(2), e.remove(2), e, e.pop(), e.popleft(), e[0], e[-1], e[2], 2 in e, 9 in e)
e[1] = "set"
del e[0]
e.reverse()
e += "xy"
e *= 2
print(e, e + deque([0]), deque([1]) * 3, 2 * deque([1, 2]), deque([1, 2], 3) * 2, deque([1, 2]) < deque([1, 3]), deque([1]) == deque([1], 5), deque([1]) == [1])
show(
    lambda: d.insert(0, 1),
    lambda: deque().pop(),
    lambda: deque().popleft(),
    lambda: e.remove("none"),
    lambda: e.index("none"),
    lambda: e.index(2, 0, 0),
    lambda: e[100],
    lambda: e["a"],
    lambda: e[0:1],
    lambda: e.__setitem__(100, 1),
    lambda: e.__delitem__(100),
    lambda: deque(5),
    lambda: deque([], -1),
    lambda: deque([], "a"),
    lambda: deque([], 1.5),
    lambda: deque([], 2**70),
    lambda: deque([], 1, 2),
    lambda: deque(x=1),
    lambda: e + [1],
    lambda: e * 1.5,
    lambda: e < [1],
    lambda: hash(e),
    lambda: e.rotate("a"),
    lambda: setattr(e, "maxlen", 3),
    lambda: e.append(),
    lambda: e.extend(5),
)
