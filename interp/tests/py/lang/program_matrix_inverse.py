# Gauss-Jordan elimination, determinants and least squares on lists.
def inverse(a):
    n = len(a)
    rows = [list(map(float, row)) + [float(i == j) for j in range(n)] for i, row in enumerate(a)]
    for col in range(n):
        pivot = max(range(col, n), key=lambda r: abs(rows[r][col]))
        if abs(rows[pivot][col]) < 1e-12:
            raise ValueError("singular matrix")
        rows[col], rows[pivot] = rows[pivot], rows[col]
        scale = rows[col][col]
        rows[col] = [v / scale for v in rows[col]]
        for r in range(n):
            if r != col and rows[r][col]:
                k = rows[r][col]
                rows[r] = [v - k * w for v, w in zip(rows[r], rows[col])]
    return [row[n:] for row in rows]


def determinant(a):
    if len(a) == 1:
        return a[0][0]
    return sum(
        (-1) ** j * a[0][j] * determinant([row[:j] + row[j + 1 :] for row in a[1:]]) for j in range(len(a))
    )


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


a = [[2, 1, 0], [1, 3, 1], [0, 1, 4]]
print([[round(v, 6) for v in row] for row in inverse(a)], determinant(a))
# -> [[0.611111, -0.222222, 0.055556], [-0.222222, 0.444444, -0.111111], [0.055556, -0.111111, 0.277778]] 18
print([[round(v, 9) + 0.0 for v in row] for row in multiply(a, inverse(a))])
# -> [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]
print(determinant([[1, 2, 3, 4], [5, 6, 7, 9], [2, 6, 4, 8], [3, 1, 1, 2]]), determinant([[7]]))  # -> 46 7
try:
    inverse([[1, 2], [2, 4]])
except ValueError as e:
    print(e)  # -> singular matrix
xs = [0, 1, 2, 3, 4]
ys = [1.1, 2.9, 5.2, 7.1, 8.8]
x = [[1, v] for v in xs]
xt = [list(c) for c in zip(*x)]
beta = multiply(inverse(multiply(xt, x)), multiply(xt, [[y] for y in ys]))
print([round(b[0], 6) for b in beta])  # -> [1.1, 1.96]
