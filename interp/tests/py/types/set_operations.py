# Union, intersection, difference, symmetric difference, as operators and methods.
a, b = {1, 2, 3, 4}, {3, 4, 5}
print(sorted(a | b), sorted(a & b), sorted(a - b), sorted(a ^ b))  # -> [1, 2, 3, 4, 5] [3, 4] [1, 2] [1, 2, 5]
print(
    sorted(a.union(b, [9])),
    sorted(a.intersection([1, 3], (3,))),
    sorted(a.difference([1], [2])),
)  # -> [1, 2, 3, 4, 5, 9] [3] [3, 4]
print(sorted(a.symmetric_difference([4, 6])), sorted(a.union()), a.intersection() == a)
# -> [1, 2, 3, 6] [1, 2, 3, 4] True
c = set(a)
d = c
c |= {10}
c &= {1, 2, 10, 11}
c -= {2}
c ^= {1, 7}
print(sorted(c), c is d)  # -> [7, 10] True
c = set(a)
c.update(b)
c.intersection_update([1, 3, 5])
c.difference_update([1])
c.symmetric_difference_update({5, 8})
print(sorted(c))  # -> [3, 8]
print(type({1} | frozenset([2])).__name__, type(frozenset([2]) | {1}).__name__)  # -> set frozenset
for f in (lambda: {1} | [2], lambda: {1} & "a", lambda: {1} - None, lambda: {1} + {2}, lambda: {1}.union(5)):
    try:
        f()
    except TypeError as e:
        print(e)
# -> unsupported operand type(s) for |: 'set' and 'list'
# -> unsupported operand type(s) for &: 'set' and 'str'
# -> unsupported operand type(s) for -: 'set' and 'NoneType'
# -> unsupported operand type(s) for +: 'set' and 'set'
# -> 'int' object is not iterable
