# deque: rotate, insert, remove, index, count, reverse, copy.
from _collections import deque


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


d = deque("abcdef")
for n in [0, 1, -1, 2, -2, 5, 6, 7, -100, 1000003]:
    d.rotate(n)
    print(n, "".join(d), end="; ")
print("end")
# -> 0 abcdef; 1 fabcde; -1 abcdef; 2 efabcd; -2 abcdef; 5 bcdefa; 6 bcdefa; 7 abcdef; -100 efabcd; 1000003 defabc; end
d.rotate()
print("".join(d))  # -> cdefab
full = deque(range(8), 8)
for n in [3, -3, 8, 11, -1]:
    full.rotate(n)
    print(list(full), end=" ")
print("end")
# -> [5, 6, 7, 0, 1, 2, 3, 4] [0, 1, 2, 3, 4, 5, 6, 7] [0, 1, 2, 3, 4, 5, 6, 7] [5, 6, 7, 0, 1, 2, 3, 4] [6, 7, 0, 1, 2, 3, 4, 5] end
deque().rotate(5)
print(attempt(d.rotate, "a"), attempt(d.rotate, 1.0), attempt(d.rotate, 1 << 80))
# -> TypeError: 'str' object cannot be interpreted as an integer TypeError: 'float' object cannot be interpreted as an integer OverflowError: Python int too large to convert to C ssize_t

for at in [0, 1, 3, 5, 6, 7, 100, -1, -2, -5, -6, -7, -100]:
    d = deque("abcdef")
    d.insert(at, "X")
    print(at, "".join(d), end="; ")
print("end")
# -> 0 Xabcdef; 1 aXbcdef; 3 abcXdef; 5 abcdeXf; 6 abcdefX; 7 abcdefX; 100 abcdefX; -1 abcdeXf; -2 abcdXef; -5 aXbcdef; -6 Xabcdef; -7 Xabcdef; -100 Xabcdef; end
print(attempt(d.insert, "a", 1))  # -> TypeError: 'str' object cannot be interpreted as an integer
m = deque([1, 2], 3)
m.insert(1, "n")
print(m, attempt(m.insert, 0, 0), m)
# -> deque([1, 'n', 2], maxlen=3) IndexError: deque already at its maximum size deque([1, 'n', 2], maxlen=3)

d = deque([1, 2.0, 3, 2, True, "2", None])
print(d.count(2), d.count(1), d.count("x"), d.index(2), d.index(2, 2), d.index("2", -3), d.index(None, 0, 100))
# -> 2 2 0 1 3 5 6
print(attempt(d.index, 9), attempt(d.index, 2, 4), attempt(d.index, 2, 0, 1), attempt(d.index, 2, -2, -5))
# -> ValueError: 9 is not in deque ValueError: 2 is not in deque ValueError: 2 is not in deque ValueError: 2 is not in deque
print(attempt(d.index, 1, "a"), attempt(d.index, 1, None))
# -> TypeError: slice indices must be integers or have an __index__ method TypeError: slice indices must be integers or have an __index__ method
print(2 in d, 4 in d, None in d, "x" not in d)  # -> True False True True
nan = float("nan")
print(nan in deque([nan]), deque([nan]).index(nan), deque([nan]) == deque([nan]))  # -> True 0 True
d.remove(2)
print(d)  # -> deque([1, 3, 2, True, '2', None])
d.remove(2)
print(d)  # -> deque([1, 3, True, '2', None])
d.remove(None)
d.remove(1)
print(d, attempt(d.remove, 9), attempt(d.remove, "nothing"))
# -> deque([3, True, '2']) ValueError: 9 is not in deque ValueError: 'nothing' is not in deque
for size in range(5):
    d = deque(range(size))
    d.reverse()
    print(d, end=" ")
print("end")  # -> deque([]) deque([0]) deque([1, 0]) deque([2, 1, 0]) deque([3, 2, 1, 0]) end
w = deque(maxlen=5)
w.extend(range(8))
w.reverse()
print(w, w[0], w[-1])  # -> deque([7, 6, 5, 4, 3], maxlen=5) 7 3

for at in range(7):
    d = deque("abc", 9)
    d.appendleft("z")
    d.extendleft("yxw")
    del d[at]
    print("".join(d), end=" ")
print("end")  # -> xyzabc wyzabc wxzabc wxyabc wxyzbc wxyzac wxyzab end

d = deque([1, [2], 3], maxlen=4)
e = d.copy()
f = d.__copy__()
print(e, f, e == d, e is d, e[1] is d[1], e.maxlen)
# -> deque([1, [2], 3], maxlen=4) deque([1, [2], 3], maxlen=4) True False True 4
e.append(4)
f.popleft()
print(d, e, f)  # -> deque([1, [2], 3], maxlen=4) deque([1, [2], 3, 4], maxlen=4) deque([[2], 3], maxlen=4)
print(deque().copy(), deque(maxlen=0).copy())  # -> deque([]) deque([], maxlen=0)
print(attempt(d.copy, 1) == attempt(d.clear, 1))  # -> False
print(d.extend.__name__, attempt(d.extend, 5), attempt(d.extendleft, None))
# -> extend TypeError: 'int' object is not iterable TypeError: 'NoneType' object is not iterable


class Strange:
    def __iter__(self):
        yield 1
        yield 2
        raise ValueError("enough")


d = deque()
print(attempt(d.extend, Strange()), d)  # -> ValueError: enough deque([1, 2])
print(attempt(d.extendleft, Strange()), d)  # -> ValueError: enough deque([2, 1, 1, 2])
print(attempt(deque, Strange()))  # -> ValueError: enough
