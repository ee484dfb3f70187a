# A small vector class as geometry code has it.
class Vector2:
    def __init__(self, x=0.0, y=0.0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"Vector2({self.x}, {self.y})"

    def __eq__(self, other):
        return isinstance(other, Vector2) and (self.x, self.y) == (other.x, other.y)

    def __add__(self, o):
        return Vector2(self.x + o.x, self.y + o.y)

    def __sub__(self, o):
        return self + -o

    def __neg__(self):
        return Vector2(-self.x, -self.y)

    def __mul__(self, k):
        if isinstance(k, Vector2):
            return self.x * k.x + self.y * k.y
        return Vector2(self.x * k, self.y * k)

    __rmul__ = __mul__

    def __truediv__(self, k):
        return self * (1 / k)

    def __abs__(self):
        return (self * self) ** 0.5

    def __iter__(self):
        yield self.x
        yield self.y

    def __bool__(self):
        return self.x != 0 or self.y != 0

    def __getitem__(self, i):
        return (self.x, self.y)[i]


a, b = Vector2(3, 4), Vector2(1.5, -2)
print(a + b, a - b, a * 2, 2 * a, a * b, a / 2, -a, abs(a), bool(Vector2()), list(a), a[1])
# -> Vector2(4.5, 2) Vector2(1.5, 6) Vector2(6, 8) Vector2(6, 8) -3.5 Vector2(1.5, 2.0) Vector2(-3, -4) 5.0 False [3, 4] 4
a += b
x, y = a
print(a, x, y, a == Vector2(4.5, 2), a != b, max([Vector2(1, 1), a], key=abs))
# -> Vector2(4.5, 2) 4.5 2 True True Vector2(4.5, 2)
print(sum([Vector2(1, 2), Vector2(3, 4)], Vector2()))  # -> Vector2(4.0, 6.0)
for f in (lambda: a + 1, lambda: a[2], lambda: a / 0):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# -> AttributeError 'int' object has no attribute 'x'
# -> IndexError tuple index out of range
# -> ZeroDivisionError division by zero
