# A matrix class with @, indexing by pairs, and transposition.
class Matrix:
    def __init__(self, rows):
        self.rows = [list(r) for r in rows]

    @classmethod
    def identity(cls, n):
        return cls([[float(i == j) for j in range(n)] for i in range(n)])

    @property
    def shape(self):
        return len(self.rows), len(self.rows[0])

    @property
    def T(self):
        return Matrix(zip(*self.rows))

    def __getitem__(self, key):
        i, j = key
        return self.rows[i][j]

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            raise ValueError(f"shapes {self.shape} and {other.shape} do not fit")
        return Matrix([[sum(a * b for a, b in zip(r, c)) for c in zip(*other.rows)] for r in self.rows])

    def __eq__(self, other):
        return self.rows == other.rows

    def __str__(self):
        return "\n".join(" ".join(f"{v:6.2f}" for v in r) for r in self.rows)


a = Matrix([[1, 2], [3, 4], [5, 6]])
print(a.shape, a.T.shape, a[2, 1], a @ a.T == (a @ a.T).T)  # -> (3, 2) (2, 3) 6 True
print(a @ Matrix.identity(2))
# ->   1.00   2.00
# ->   3.00   4.00
# ->   5.00   6.00
a[0, 0] = -1.5
a @= Matrix([[0, 1], [1, 0]])
print(a)
# ->   2.00  -1.50
# ->   4.00   3.00
# ->   6.00   5.00
try:
    a @ a
except ValueError as e:
    print(e)  # -> shapes (3, 2) and (3, 2) do not fit
