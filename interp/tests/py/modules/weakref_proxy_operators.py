# Operators on proxies.
import weakref


class N:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        return self.n + (other.n if isinstance(other, N) else other)

    def __radd__(self, other):
        return other + self.n

    def __sub__(self, other):
        return self.n - other

    def __mul__(self, other):
        return self.n * other

    def __pow__(self, other):
        return self.n**other

    def __neg__(self):
        return -self.n

    def __abs__(self):
        return abs(self.n)

    def __lt__(self, other):
        return self.n < other.n

    def __eq__(self, other):
        return self.n == other.n

    def __matmul__(self, other):
        return "@"

    def __iadd__(self, other):
        self.n += other
        return self

    def __float__(self):
        return float(self.n)

    def __index__(self):
        return self.n


a, b = N(3), N(4)
p, q = weakref.proxy(a), weakref.proxy(b)
print(p + 1, 1 + p, p + q, a + q, p + b)  # -> 4 4 7 7 7
print(p - 1, p * 3, p**2, -p, abs(p), p @ q)  # -> 2 9 9 -3 3 @
print(p < q, q < p, p == a, p == q, p != q)  # -> True False True False True
print(float(p), [10, 20, 30, 40][p], divmod.__name__)  # -> 3.0 40 divmod
p += 2
print(p is a, a.n)  # -> True 5
