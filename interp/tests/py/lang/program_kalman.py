# A Kalman filter for position and speed with matrices of lists, and the gain it converges to.
def matmul(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


def transpose(a):
    return [list(row) for row in zip(*a)]


def plus(a, b, sign=1):
    return [[x + sign * y for x, y in zip(*rows)] for rows in zip(a, b)]


def inverse2(m):
    (a, b), (c, d) = m
    det = a * d - b * c
    if not det:
        raise ZeroDivisionError("singular")
    return [[d / det, -b / det], [-c / det, a / det]]


class Kalman:
    def __init__(self, dt, noise, spread):
        self.f = [[1.0, dt], [0.0, 1.0]]
        self.h = [[1.0, 0.0], [0.0, 1.0]]
        self.q = [[noise, 0.0], [0.0, noise]]
        self.r = [[spread, 0.0], [0.0, spread * 4]]
        self.x, self.p = [[0.0], [0.0]], [[1000.0, 0.0], [0.0, 1000.0]]

    def step(self, *measured):
        self.x = matmul(self.f, self.x)
        self.p = plus(matmul(matmul(self.f, self.p), transpose(self.f)), self.q)
        innovation = plus([[z] for z in measured], matmul(self.h, self.x), -1)
        s = plus(matmul(matmul(self.h, self.p), transpose(self.h)), self.r)
        gain = matmul(matmul(self.p, transpose(self.h)), inverse2(s))
        self.x = plus(self.x, matmul(gain, innovation))
        self.p = matmul(plus([[1.0, 0.0], [0.0, 1.0]], matmul(gain, self.h), -1), self.p)
        return gain


kalman, seed = Kalman(0.1, 1e-4, 0.25), 12345
for n in range(60):
    seed = (seed * 1103515245 + 12345) % 2**31
    error = seed / 2**31 - 0.5
    gain = kalman.step(2.0 * n * 0.1 + error, 2.0 - error / 2)
    if n % 12 == 0:
        print(n, *(f"{v:.6f}" for row in kalman.x + gain for v in row))
# -> 0 0.155163 1.920499 0.999750 0.000025 0.000100 0.998991
# -> 12 2.322608 1.980948 0.148811 0.029520 0.118081 0.049844
# -> 24 4.909955 2.057839 0.116368 0.015754 0.063015 0.014078
# -> 36 7.187085 1.989585 0.093160 0.009322 0.037289 0.006391
# -> 48 9.636772 2.007500 0.078394 0.006512 0.026046 0.004183
print([[f"{v:.3e}" for v in row] for row in kalman.p], abs(kalman.x[1][0] - 2) < 0.2)
# -> [['1.758e-02', '5.355e-03'], ['5.355e-03', '3.507e-03']] True
try:
    inverse2([[1, 2], [2, 4]])
except ZeroDivisionError as error:
    print(error)  # -> singular
