# Tuples: displays, indexing, methods, comparison, immutability.
t = (1, "two", [3])
print(t, t[0], t[-1], t[1:], t[::-1], len(t))  # -> (1, 'two', [3]) 1 [3] ('two', [3]) ([3], 'two', 1) 3
print((), (1,), 1, (1), ((1, 2), 3))  # -> () (1,) 1 1 ((1, 2), 3)
print(t + (4,), (0,) * 3, 2 * (1, 2), () * 5, 1 in t, "x" not in t)
# -> (1, 'two', [3], 4) (0, 0, 0) (1, 2, 1, 2) () True True
print(tuple(), tuple("ab"), tuple([1, 2]), tuple(range(3)), tuple({"k": 1}))  # -> () ('a', 'b') (1, 2) (0, 1, 2) ('k',)
print((1, 2) == (1, 2), (1, 2) < (1, 3), (1,) < (1, 0), () < (0,), (1, 2) != [1, 2])  # -> True True True True True
print((1, 2, 1).count(1), (1, 2, 1).index(2), (1, 2, 1).index(1, 1))  # -> 2 1 2
t[2].append(4)
print(t, hash((1, 2)) == hash((1, 2)), {(1, 2): "pair"}[1, 2])  # -> (1, 'two', [3, 4]) True pair
x = 1, 2
y = x
x += (3,)
print(x, y, tuple(y) is y)  # -> (1, 2, 3) (1, 2) True
for f in (
    lambda: t.index("no"),
    lambda: hash(t),
    lambda: {t: 1},
    lambda: t[5],
    lambda: t + [1],
    lambda: tuple(5),
    lambda: t.append(1),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError tuple.index(x): x not in tuple
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> IndexError tuple index out of range
# -> TypeError can only concatenate tuple (not "list") to tuple
# -> TypeError 'int' object is not iterable
# -> AttributeError 'tuple' object has no attribute 'append'
try:
    t[0] = 5
except TypeError as e:
    print(e)  # -> 'tuple' object does not support item assignment
try:
    del t[0]
except TypeError as e:
    print(e)  # -> 'tuple' object doesn't support item deletion
