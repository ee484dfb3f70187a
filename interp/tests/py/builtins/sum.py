# sum with starts of other types.
print(sum([1, 2, 3]), sum([]), sum((0.5, 0.25)), sum(range(101)), sum([1, 2], 10), sum([1], start=5))
# -> 6 0 0.75 5050 13 6
print(
    sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(x for x in (1, 2.5)), sum([True, True]), sum({1: 0, 2: 0})
)  # -> [1, 2] (1, 2) 3.5 2 3
print(sum([10**20, 1]), sum([0.1] * 10), sum([1e16, 1.0, -1e16]), sum([2**62, 2**62, 2**62]))
# -> 100000000000000000001 0.9999999999999999 0.0 13835058055282163712


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return V(self.n + other.n)

    def __radd__(self, other):
        return self


print(sum([V(1), V(2), V(3)]).n)  # -> 6
for f in (
    lambda: sum(["a", "b"]),
    lambda: sum(["a"], ""),
    lambda: sum(5),
    lambda: sum([[]]),
    lambda: sum([b"a"], b""),
    lambda: sum(),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> unsupported operand type(s) for +: 'int' and 'str'
# -> sum() can't sum strings [use ''.join(seq) instead]
# -> 'int' object is not iterable
# -> unsupported operand type(s) for +: 'int' and 'list'
# -> sum() can't sum bytes [use b''.join(seq) instead]
# -> sum() takes at least 1 positional argument (0 given)
