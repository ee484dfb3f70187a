# Exact fractions written by hand, in matrices: elimination, inverse, determinant, rank, and the error of floats for comparison.
from math import gcd


class Q:
    __slots__ = "n", "d"

    def __new__(cls, n=0, d=1):
        if isinstance(n, str):
            n, _, d = n.partition("/")
            n, d = int(n), int(d or 1)
        if isinstance(n, float):
            n, d = n.as_integer_ratio()
        if isinstance(n, Q):
            return n if d == 1 else n / d
        if not d:
            raise ZeroDivisionError(f"{n}/0")
        made = super().__new__(cls)
        common = gcd(n, d) * (-1 if d < 0 else 1)
        made.n, made.d = n // common, d // common
        return made

    def _with(combine, swap=False):
        def operator(self, other):
            if not isinstance(other, (int, Q)):
                return NotImplemented
            a, b = self, Q(other)
            if swap:
                a, b = b, a
            return combine(a.n, a.d, b.n, b.d)
        return operator

    __add__ = __radd__ = _with(lambda a, b, c, d: Q(a * d + c * b, b * d))
    _less = lambda a, b, c, d: Q(a * d - c * b, b * d)
    __sub__, __rsub__ = _with(_less), _with(_less, True)
    __mul__ = __rmul__ = _with(lambda a, b, c, d: Q(a * c, b * d))
    _over = lambda a, b, c, d: Q(a * d, b * c)
    __truediv__, __rtruediv__ = _with(_over), _with(_over, swap=True)
    __floordiv__ = _with(lambda a, b, c, d: a * d // (b * c))
    __mod__ = _with(lambda a, b, c, d: Q(a * d % (b * c), b * d))
    __lt__ = _with(lambda a, b, c, d: a * d < c * b)
    __le__ = _with(lambda a, b, c, d: a * d <= c * b)
    __eq__ = _with(lambda a, b, c, d: a == c and b == d)
    del _with, _less, _over

    def __hash__(self):
        return hash(self.n) if self.d == 1 else hash((self.n, self.d))

    def __pow__(self, k):
        return Q(self.n**k, self.d**k) if k >= 0 else Q(self.d**-k, self.n**-k)

    def __neg__(self):
        return Q(-self.n, self.d)

    def __bool__(self):
        return self.n != 0

    def __float__(self):
        return self.n / self.d

    def __repr__(self):
        return f"{self.n}" + f"/{self.d}" * (self.d != 1)


def eliminate(rows):
    rows, det, rank = [[Q(x) for x in row] for row in rows], Q(1), 0
    for column in range(len(rows[0])):
        pivot = next((r for r in range(rank, len(rows)) if rows[r][column]), None)
        if pivot is None:
            det = Q(0) if column < len(rows) else det
            continue
        if pivot != rank:
            rows[pivot], rows[rank] = rows[rank], rows[pivot]
            det = -det
        if column < len(rows):
            det *= rows[rank][column]
        rows[rank] = [x / rows[rank][column] for x in rows[rank]]
        for r in range(len(rows)):
            if r != rank and (factor := rows[r][column]):
                rows[r] = [x - factor * y for x, y in zip(rows[r], rows[rank])]
        rank += 1
        if rank == len(rows):
            break
    return rows, det, rank


hilbert = [[Q(1, r + c + 1) for c in range(4)] for r in range(4)]
inverse = [row[4:] for row in eliminate([row + [Q(int(i == j)) for j in range(4)] for i, row in enumerate(hilbert)])[0]]
print(inverse, eliminate(hilbert)[1:], [[sum(a * b for a, b in zip(row, col)) for col in zip(*inverse)] for row in hilbert] == [[int(i == j) for j in range(4)] for i in range(4)])
# -> [[16, -120, 240, -140], [-120, 1200, -2700, 1680], [240, -2700, 6480, -4200], [-140, 1680, -4200, 2800]] (1/6048000, 4) True
print(eliminate([[0, 2, 1], [1, 1, 1], [2, 4, 3]]), eliminate([[1, 2], [3, 4]])[1], Q("3/-6"), Q(0.75), Q(5, 1), Q("7"), hash(Q(4, 2)) == hash(2), {Q(1, 2): "half"}[Q(2, 4)])
# -> ([[1, 0, 1/2], [0, 1, 1/2], [0, 0, 0]], 0, 2) -2 -1/2 3/4 5 7 True half
half = Q(1, 2)
print(half + 1, 1 - half, 3 / half, half**3, half**-2, -half, half < 1, 1 > half, half >= Q(1, 3), sorted([half, Q(1, 3), Q(0), Q(1)]), max(half, Q(2, 3)), 7 * half // 1, Q(7, 2) % 1, sum([half] * 3), bool(Q(0, 5)), float(Q(1, 3)), half == 0.5, half != Q(1, 2), hasattr(Q, "_with"))
# -> 3/2 1/2 6 1/8 4 -1/2 True True True [0, 1/3, 1/2, 1] 2/3 3 1/2 3/2 False 0.3333333333333333 False False False
for trial in (lambda: Q(1, 0), lambda: half / 0, lambda: half + 0.5, lambda: "a" * half, lambda: half < "x", lambda: Q(0) ** -1, lambda: setattr(half, "z", 1)):
    try:
        print(trial())
    except (ZeroDivisionError, TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> ZeroDivisionError 1/0
# -> ZeroDivisionError 1/0
# -> TypeError unsupported operand type(s) for +: 'Q' and 'float'
# -> TypeError can't multiply sequence by non-int of type 'Q'
# -> TypeError '<' not supported between instances of 'Q' and 'str'
# -> ZeroDivisionError 1/0
# -> AttributeError 'Q' object has no attribute 'z'
