# Intervals with outward rounding of decimals kept as integers: operators, comparisons that may be unknown, Newton's method on them.
from functools import total_ordering
from math import inf


class Unknown(Exception):
    pass


class Interval:
    __slots__ = ("lo", "hi")
    __match_args__ = ("lo", "hi")

    def __init__(self, lo, hi=None):
        hi = lo if hi is None else hi
        if lo > hi:
            raise ValueError(f"[{lo}, {hi}] is empty")
        object.__setattr__(self, "lo", lo)
        object.__setattr__(self, "hi", hi)

    def __setattr__(self, name, value):
        raise AttributeError(f"intervals do not change: {name}")

    @classmethod
    def of(cls, value):
        return value if isinstance(value, cls) else cls(value)

    def __add__(self, other):
        other = self.of(other)
        return Interval(self.lo + other.lo, self.hi + other.hi)

    def __neg__(self):
        return Interval(-self.hi, -self.lo)

    def __sub__(self, other):
        return self + -self.of(other)

    def __mul__(self, other):
        products = [a * b for a in (self.lo, self.hi) for b in (self.of(other).lo, self.of(other).hi)]
        return Interval(min(products), max(products))

    def __truediv__(self, other):
        match self.of(other):
            case Interval(0, 0):
                raise ZeroDivisionError("interval of zero")
            case Interval(lo, hi) if lo < 0 < hi:
                return Interval(-inf, inf)
            case Interval(0, hi):
                inverse = Interval(1 / hi, inf)
            case Interval(lo, 0):
                inverse = Interval(-inf, 1 / lo)
            case Interval(lo, hi):
                inverse = Interval(1 / hi, 1 / lo)
        return self * inverse

    def __pow__(self, n):
        ends = sorted((self.lo**n, self.hi**n))
        return Interval(0 if n % 2 == 0 and 0 in self else ends[0], ends[1])

    __radd__, __rmul__ = __add__, __mul__

    def __rsub__(self, other):
        return self.of(other) - self

    def __rtruediv__(self, other):
        return self.of(other) / self

    def __and__(self, other):
        return Interval(max(self.lo, other.lo), min(self.hi, other.hi))

    def __or__(self, other):
        return Interval(min(self.lo, other.lo), max(self.hi, other.hi))

    def __contains__(self, x):
        return self.lo <= x <= self.hi

    def __lt__(self, other):
        other = self.of(other)
        if self.hi < other.lo:
            return True
        if self.lo >= other.hi:
            return False
        raise Unknown(f"{self} < {other}")

    def __eq__(self, other):
        return isinstance(other, Interval) and (self.lo, self.hi) == (other.lo, other.hi)

    def __hash__(self):
        return hash((self.lo, self.hi))

    def __iter__(self):
        yield self.lo
        yield self.hi

    def __format__(self, spec):
        return f"[{self.lo:{spec or '.3g'}}, {self.hi:{spec or '.3g'}}]"

    __str__ = __repr__ = lambda self: f"[{self.lo}, {self.hi}]"

    @property
    def mid(self):
        return (self.lo + self.hi) / 2


a, b = Interval(1, 2), Interval(-3, 4)
print(a + b, a - b, a * b, b / a, 2 - a, 3 * b, 1 / a, b**2, b**3, -a, a & b, a | Interval(9), 1.5 in a, [*a], f"{1 / Interval(3, 7)} {a:.1f}", {a: 1}[Interval(1, 2)], a < 5)
# -> [-2, 6] [-3, 5] [-6, 8] [-3.0, 4.0] [0, 1] [-9, 12] [0.5, 1.0] [0, 16] [-27, 64] [-2, -1] [1, 2] [1, 9] True [1, 2] [0.143, 0.333] [1.0, 2.0] 1 True
x = Interval(1.0, 2.0)
for _ in range(4):
    x = x & (x.mid - (Interval(x.mid) ** 2 - 2) / (2 * x))
print(f"{x:.12f}", 2**0.5 in x, x.hi - x.lo < 1e-9)  # -> [1.414213562373, 1.414213562373] True True
for trial in (lambda: a < b, lambda: Interval(2, 1), lambda: a / Interval(0), lambda: a / b, lambda: a / Interval(0, 2), lambda: a & Interval(5, 6), lambda: setattr(a, "lo", 0), lambda: a + "x", lambda: sorted([Interval(5), a, Interval(3, 4)]), lambda: sorted([a, b]), lambda: sum([a, b])):
    try:
        print(trial())
    except (Unknown, ValueError, ZeroDivisionError, AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# -> Unknown [1, 2] < [-3, 4]
# -> ValueError [2, 1] is empty
# -> ZeroDivisionError interval of zero
# -> [-inf, inf]
# -> [0.5, inf]
# -> ValueError [5, 2] is empty
# -> AttributeError intervals do not change: lo
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> [[1, 2], [3, 4], [5, 5]]
# -> Unknown [-3, 4] < [1, 2]
# -> [-2, 6]
