# range: length, indexing, slicing, membership, equality.
print(
    list(range(5)),
    list(range(2, 6)),
    list(range(0, 10, 3)),
    list(range(5, 0, -2)),
    list(range(3, 3)),
    list(range(0, -3)),
)  # -> [0, 1, 2, 3, 4] [2, 3, 4, 5] [0, 3, 6, 9] [5, 3, 1] [] []
r = range(10, 50, 7)
print(r, len(r), r[0], r[-1], r[2:4], r[::-1], list(r), r.start, r.stop, r.step)
# -> range(10, 50, 7) 6 10 45 range(24, 38, 7) range(45, 3, -7) [10, 17, 24, 31, 38, 45] 10 50 7
print(range(5), range(1, 5), range(0, 5, 2), repr(range(5, 0, -1)))
# -> range(0, 5) range(1, 5) range(0, 5, 2) range(5, 0, -1)
print(17 in r, 18 in r, 17.0 in r, "a" in r, r.index(24), r.count(24), r.count(25), 49 in range(0, 50, 7))
# -> True False True False 2 1 0 True
print(range(0) == range(5, 5), range(0, 3, 2) == range(0, 4, 2), range(3) == [0, 1, 2], range(3) != range(4))
# -> True True False True
print(bool(range(0)), bool(range(1)), hash(range(3)) == hash(range(0, 3)), {range(2): 1}[range(0, 2)])
# -> False True True 1
print(
    list(reversed(range(4))),
    sum(range(101)),
    max(range(3, 9)),
    min(range(9, 3, -1)),
    sorted(range(3), reverse=True),
)  # -> [3, 2, 1, 0] 5050 8 4 [2, 1, 0]
print(
    range(10**20, 10**20 + 3)[1],
    list(range(10**20, 10**20 + 2)),
    len(range(-(2**40), 2**40, 2**38)),
    range(True, 3),
)  # -> 100000000000000000001 [100000000000000000000, 100000000000000000001] 8 range(1, 3)
for f in (
    lambda: range(1, 5, 0),
    lambda: range(1.5),
    lambda: range("3"),
    lambda: range(3)[3],
    lambda: range(3).index(7),
    lambda: range(),
    lambda: range(1, 2, 3, 4),
    lambda: range(3).__setitem__(0, 1),
    lambda: len(range(10**30)),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError range() arg 3 must not be zero
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> IndexError range object index out of range
# -> ValueError 7 is not in range
# -> TypeError range expected at least 1 argument, got 0
# -> TypeError range expected at most 3 arguments, got 4
# -> AttributeError 'range' object has no attribute '__setitem__'
# -> OverflowError Python int too large to convert to C ssize_t
