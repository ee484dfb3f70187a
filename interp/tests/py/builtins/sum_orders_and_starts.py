# sum adds from the left: rounding of floats, integers beyond the words, starts of other types, __radd__ of items.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class V:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return V(self.n + (other.n if isinstance(other, V) else other))

    def __radd__(self, other):
        return V(other + self.n * 100)

    def __repr__(self):
        return f"V({self.n})"


print(sum([V(1), V(2)]), sum([V(1)], V(5)), sum([1, V(2), 3]), sum([0.1, 0.2, 0.3]), sum([0.3, 0.2, 0.1]), sum([1e16, 1, 1]), sum([1, 1, 1e16]), sum([2**62, 2**62]), sum([2**63, -(2**63)]), sum([True, True, False]), sum([1, 2.0, 3j]), sum([-0.0]), sum([-0.0], -0.0), sum([], -0.0), type(sum([True])), sum([10**20, 0.5]), sum([float("inf"), -float("inf")]))
# -> V(102) V(6) V(204) 0.6000000000000001 0.6 1e+16 1.0000000000000002e+16 9223372036854775808 0 2 (3+3j) 0.0 -0.0 -0.0 <class 'int'> 1e+20 nan
print(sum([(1,), (2,)], ()), sum([[1], [2]], []), sum([{1: 2}.keys() and 1]), sum(x**2 for x in range(5)), sum({1, 2, 3}), sum({4: 0, 5: 0}), sum(b"ab"), sum(range(10**5)), sum(map(int, "123")), sum(iter([])), sum([[]], start=[0]))
# -> (1, 2) [1, 2] 1 30 6 9 195 4999950000 6 0 [0]
start = [0]
total = sum([[1], [2]], start)
print(start, total, total is start)  # -> [0] [0, 1, 2] False
show(lambda: sum([1, None]), lambda: sum([None]), lambda: sum([[1]], ()), lambda: sum("a", 0), lambda: sum([b"a"], 0), lambda: sum(5), lambda: sum([1], [2]), lambda: sum([], ""), lambda: sum(["a"], "b"), lambda: sum([2**2000, 0.5]), lambda: sum([1j, "a"]), lambda: sum([V(1), "a"]))
# -> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
# -> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
# -> TypeError can only concatenate tuple (not "list") to tuple
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError unsupported operand type(s) for +: 'int' and 'bytes'
# -> TypeError 'int' object is not iterable
# -> TypeError can only concatenate list (not "int") to list
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> OverflowError int too large to convert to float
# -> TypeError unsupported operand type(s) for +: 'complex' and 'str'
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
