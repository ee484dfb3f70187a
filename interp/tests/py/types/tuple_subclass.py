# A class derived from tuple, made with __new__.
class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    @property
    def y(self):
        return self[1]

    def __add__(self, other):
        return Point(self.x + other[0], self.y + other[1])

    def __repr__(self):
        return f"Point({self.x}, {self.y})"


p = Point(1, 2)
print(p, p + (3, 4), p == (1, 2), len(p), p[0], [*p])  # -> Point(1, 2) Point(4, 6) True 2 1 [1, 2]
a, b = p
print(a, b, isinstance(p, tuple), hash(p) == hash((1, 2)), p in {(1, 2)}, p[::-1])  # -> 1 2 True True True (2, 1)
print(sorted([Point(2, 1), Point(1, 9), Point(1, 3)]), max(p), "%s,%s" % p)
# -> [Point(1, 3), Point(1, 9), Point(2, 1)] 2 1,2
try:
    p[0] = 9
except TypeError as e:
    print(e)  # -> 'Point' object does not support item assignment
try:
    Point(1)
except TypeError as e:
    print(e)  # -> Point.__new__() missing 1 required positional argument: 'y'
