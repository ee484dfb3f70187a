# deque: maxlen in every operation, rotate by any number, insert into a full one, index with bounds, errors.
from collections import deque
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

d = deque(range(5), 3)
print(d, d.maxlen, len(d), d.append(5), d, d.appendleft(0), d, d.extend([7, 8]), d, d.extendleft([1, 2]), d)
# -> deque([2, 1, 4], maxlen=3) 3 3 None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3)
d.rotate()
print(d, d.rotate(-1), d, d.rotate(100), d, d.rotate(-(2**70) % 3), d, d.rotate(0), d)
# -> deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3) None deque([2, 1, 4], maxlen=3)
print(deque([], 0), deque("abc", 0), deque("abc", maxlen=None), deque(maxlen=2), deque(iterable="ab"), deque([1], maxlen=5).copy().maxlen)
# -> deque([], maxlen=0) deque([], maxlen=0) deque(['a', 'b', 'c']) deque([], maxlen=2) deque(['a', 'b']) 5
e = deque([1, 2, 3, 2])
e.insert(1, "i")
e.insert(-1, "j")
e.insert(100, "k")
e.insert(-100, "l")
print(e, e.index(2), e.index(2, 4), e.index(2, -4, -1), e.count(2), e.remove(2), e, e.pop(), e.popleft(), e[0], e[-1], e[2], 2 in e, 9 in e)
# -> deque([1, 'i', 3, 'j', 2]) 3 6 6 2 None deque([1, 'i', 3, 'j', 2]) k l 1 2 3 True False
e[1] = "set"
del e[0]
e.reverse()
e += "xy"
e *= 2
print(e, e + deque([0]), deque([1]) * 3, 2 * deque([1, 2]), deque([1, 2], 3) * 2, deque([1, 2]) < deque([1, 3]), deque([1]) == deque([1], 5), deque([1]) == [1])
# -> deque([2, 'j', 3, 'set', 'x', 'y', 2, 'j', 3, 'set', 'x', 'y']) deque([2, 'j', 3, 'set', 'x', 'y', 2, 'j', 3, 'set', 'x', 'y', 0]) deque([1, 1, 1]) deque([1, 2, 1, 2]) deque([2, 1, 2], maxlen=3) True True False
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
# -> IndexError deque already at its maximum size
# -> IndexError pop from an empty deque
# -> IndexError pop from an empty deque
# -> ValueError 'none' is not in deque
# -> ValueError 'none' is not in deque
# -> ValueError 2 is not in deque
# -> IndexError deque index out of range
# -> TypeError sequence index must be integer, not 'str'
# -> TypeError sequence index must be integer, not 'slice'
# -> IndexError deque index out of range
# -> IndexError deque index out of range
# -> TypeError 'int' object is not iterable
# -> ValueError maxlen must be non-negative
# -> TypeError an integer is required
# -> TypeError an integer is required
# -> OverflowError Python int too large to convert to C ssize_t
# -> TypeError deque() takes at most 2 arguments (3 given)
# -> TypeError 'x' is an invalid keyword argument for deque()
# -> TypeError can only concatenate deque (not "list") to deque
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError '<' not supported between instances of 'collections.deque' and 'list'
# -> TypeError unhashable type: 'collections.deque'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> AttributeError attribute 'maxlen' of 'collections.deque' objects is not writable
# -> TypeError deque.append() takes exactly one argument (0 given)
# -> TypeError 'int' object is not iterable
