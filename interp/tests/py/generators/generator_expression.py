# Generator expressions: lazy, one pass, as the only argument.
g = (x * x for x in range(5))
print(next(g), list(g), list(g), type(g).__name__)  # -> 0 [1, 4, 9, 16] [] generator
print(sum(x for x in range(10)), max(len(w) for w in "a bbb cc".split()), ",".join(str(i) for i in range(3)))
# -> 45 3 0,1,2
print(list(x for x in range(10) if x % 3 == 0), dict((k, v) for k, v in [("a", 1)]), sorted(-x for x in (1, 2)))
# -> [0, 3, 6, 9] {'a': 1} [-2, -1]
print(tuple((x, y) for x in range(2) for y in range(x + 1)), set(x % 2 for x in range(9)) == {0, 1})
# -> ((0, 0), (1, 0), (1, 1)) True


def noisy(n):
    for i in range(n):
        print("make", i)
        yield i


g = (x + 100 for x in noisy(2))
print("nothing yet")  # -> nothing yet
print(next(g))
# -> make 0
# -> 100
print(next(g))
# -> make 1
# -> 101
print(any(x > 0 for x in noisy(5)))
# -> make 0
# -> make 1
# -> True
nested = ((x, list(y for y in range(x))) for x in range(3))
print(list(nested))  # -> [(0, []), (1, [0]), (2, [0, 1])]
try:
    (x for x in 5)
except TypeError as e:
    print(e)  # -> 'int' object is not iterable
g = (1 // x for x in (1, 0, 2))
print(next(g))  # -> 1
try:
    next(g)
except ZeroDivisionError as e:
    print(e, next(g, "over"))  # -> integer division or modulo by zero over
