# min, max, sum with keys, defaults, starts and odd operands: which of equals is taken, what is compared, and every refusal.
from collections import namedtuple
from functools import reduce


class Vec(namedtuple("Vec", "x y")):
    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y) if isinstance(other, Vec) else NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented


asked = []


class Watch:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        asked.append(f"{self.n}<{other.n}")
        return self.n < other.n

    def __gt__(self, other):
        asked.append(f"{self.n}>{other.n}")
        return self.n > other.n

    def __repr__(self):
        return f"w{self.n}"


print(min([3, 1.0, 1, True]), max([1, 1.0, True]), min("b", "a", key=str.upper), max(["aa", "b", "cc"], key=len), min(["aa", "b", "c"], key=len), max({1: 9, 2: 3}, key={1: 9, 2: 3}.get), min((), default="none"), max([], default=None, key=5), min(iter("xyz")), max(1, 2.5, True), max("abc", "abd"), min([float("nan"), 1]), max([1, float("nan")]))
# -> 1.0 1 a aa b 1 none None x 2.5 abd nan 1
print(min(Watch(2), Watch(1), Watch(3)), asked, asked.clear(), max(Watch(n) for n in (1, 3, 2)), asked, max([[1, 2], [1, 3], [0]]), max(["a", "ab"]), min(max(r) for r in [[1, 5], [2, 3]]))
# -> w1 ['3>1', '2>3'] None w3 ['3>1', '2>3'] [1, 3] ab 3
print(sum([0.1] * 10), sum([1, 2.5, True]), sum([[1], [2]], []), sum([(1,), (2,)], ()), sum(range(5), start=10), sum([Vec(1, 2), Vec(3, 4)]), sum([], Vec(0, 0)), sum({1: 2, 3: 4}), sum(x for x in [10**20, 1e20]), sum([2**62, 2**62, -1]), sum([1e308, 1e308]), sum([1j, 2]), sum([-0.0]), sum([], -0.0), sum([True, True]), type(sum([True])))
# -> 0.9999999999999999 4.5 [1, 2] (1, 2) 20 Vec(x=4, y=6) Vec(x=0, y=0) 4 2e+20 9223372036854775807 inf (2+1j) 0.0 -0.0 2 <class 'int'>
start = [0]
print(sum([[1], [2]], start), start, reduce(lambda a, b: a * 10 + b, [1, 2, 3]), reduce(lambda a, b: b + a, "abc", "-"), reduce(max, [3, 9, 2]), reduce(None, [5]), reduce(None, [], 7))
# -> [0, 1, 2] [0] 123 cba- 9 5 7
for trial in (
    lambda: min(), lambda: max([]), lambda: min(5), lambda: max(1, "a"), lambda: min([1, None]), lambda: min(1, 2, default=3), lambda: min([1], key=5), lambda: max([1, 2], key=5), lambda: max(1, 2, keys=3), lambda: sum("abc"), lambda: sum(["a"], ""), lambda: sum([b"a"], b""), lambda: sum([bytearray(b"a")], bytearray()), lambda: sum([[1]]), lambda: sum(5), lambda: sum([1], None), lambda: sum([1, "a"]), lambda: sum([Vec(1, 1), 5]), lambda: sum(), lambda: sum([], "x"), lambda: reduce(max, []), lambda: reduce(5, [1, 2]), lambda: reduce(max, 5), lambda: max([1j, 2j]), lambda: max((), key=len), lambda: min({}),
):
    try:
        print(trial())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError min expected at least 1 argument, got 0
# -> ValueError max() arg is an empty sequence
# -> TypeError 'int' object is not iterable
# -> TypeError '>' not supported between instances of 'str' and 'int'
# -> TypeError '<' not supported between instances of 'NoneType' and 'int'
# -> TypeError Cannot specify a default for min() with multiple positional arguments
# -> TypeError 'int' object is not callable
# -> TypeError 'int' object is not callable
# -> TypeError 'keys' is an invalid keyword argument for max()
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> TypeError sum() can't sum bytes [use b''.join(seq) instead]
# -> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
# -> TypeError unsupported operand type(s) for +: 'int' and 'list'
# -> TypeError 'int' object is not iterable
# -> TypeError unsupported operand type(s) for +: 'NoneType' and 'int'
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError unsupported operand type(s) for +: 'Vec' and 'int'
# -> TypeError sum() takes at least 1 positional argument (0 given)
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> TypeError reduce() of empty iterable with no initial value
# -> TypeError 'int' object is not callable
# -> TypeError reduce() arg 2 must support iteration
# -> TypeError '>' not supported between instances of 'complex' and 'complex'
# -> ValueError max() arg is an empty sequence
# -> ValueError min() arg is an empty sequence
