# Exact arithmetic by a class of fractions: determinant, inverse and solution of systems; repeated squaring of a recurrence.
class Frac:
    def __init__(self, n, d=1):
        if d == 0:
            raise ZeroDivisionError(f"{n}/0")
        g = self.gcd(abs(n), abs(d)) * (1 if d > 0 else -1)
        self.n, self.d = n // g, d // g

    @staticmethod
    def gcd(a, b):
        while b:
            a, b = b, a % b
        return a or 1

    @classmethod
    def of(cls, x):
        return x if isinstance(x, cls) else cls(x)

    def __add__(self, o): o = Frac.of(o); return Frac(self.n * o.d + o.n * self.d, self.d * o.d)
    def __neg__(self): return Frac(-self.n, self.d)
    def __sub__(self, o): return self + -Frac.of(o)
    def __mul__(self, o): o = Frac.of(o); return Frac(self.n * o.n, self.d * o.d)
    def __truediv__(self, o): o = Frac.of(o); return Frac(self.n * o.d, self.d * o.n)
    def __eq__(self, o): o = Frac.of(o); return (self.n, self.d) == (o.n, o.d)
    def __bool__(self): return self.n != 0
    def __repr__(self): return str(self.n) if self.d == 1 else f"{self.n}/{self.d}"
    __radd__, __rmul__ = __add__, __mul__
    def __rsub__(self, o): return -self + o


def eliminate(rows, width):
    rows, sign, rank = [[Frac.of(x) for x in row] for row in rows], 1, 0
    for column in range(width):
        pivot = next((r for r in range(rank, len(rows)) if rows[r][column]), None)
        if pivot is None:
            continue
        if pivot != rank:
            rows[rank], rows[pivot], sign = rows[pivot], rows[rank], -sign
        for r in range(len(rows)):
            if r != rank and rows[r][column]:
                f = rows[r][column] / rows[rank][column]
                rows[r] = [a - f * b for a, b in zip(rows[r], rows[rank], strict=True)]
        rank += 1
    return rows, sign, rank


def determinant(m):
    rows, sign, rank = eliminate(m, len(m))
    result = Frac(sign)
    for i in range(len(m)):
        result *= rows[i][i]
    return result


def inverse(m):
    n = len(m)
    rows, _, rank = eliminate([[*row, *(int(i == j) for j in range(n))] for i, row in enumerate(m)], n)
    if rank < n:
        raise ValueError(f"rank {rank}")
    return [[x / row[i] for x in row[n:]] for i, row in enumerate(rows)]


def times(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


m = [[2, 1, 0], [1, 3, 1], [0, 1, 4]]
print(determinant(m), inverse(m), times(m, inverse(m)) == [[1, 0, 0], [0, 1, 0], [0, 0, 1]])
# -> 18 [[11/18, -2/9, 1/18], [-2/9, 4/9, -1/9], [1/18, -1/9, 5/18]] True
hilbert = [[Frac(1, i + j + 1) for j in range(5)] for i in range(5)]
print(determinant(hilbert), inverse(hilbert)[0])  # -> 1/266716800000 [25, -300, 1050, -1400, 630]
try:
    inverse([[1, 2], [2, 4]])
except ValueError as error:
    print(error)  # -> rank 1
try:
    Frac(1, 0)
except ZeroDivisionError as error:
    print(error)  # -> 1/0


def power(m, k):
    result = [[int(i == j) for j in range(len(m))] for i in range(len(m))]
    while k:
        if k & 1:
            result = times(result, m)
        m, k = times(m, m), k >> 1
    return result


print(power([[1, 1], [1, 0]], 300)[0][1], 1 - Frac(1, 3), 2 * Frac(3, 4) + 1, Frac(6, -4), sum([Frac(1, 2), Frac(1, 3)]))
# -> 222232244629420445529739893461909967206666939096499764990979600 2/3 5/2 -3/2 5/6
