# _tuplegetter: an item of a tuple under a name, as named tuples use it.
from _collections import _tuplegetter


def attempt(what, *args):
    try:
        return what(*args)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


class Point(tuple):
    __slots__ = ()
    x = _tuplegetter(0, "Alias for field number 0")
    y = _tuplegetter(1, None)
    far = _tuplegetter(7, "too far")
    wrong = _tuplegetter(-1, "from the end")

    def __new__(cls, x, y):
        return tuple.__new__(cls, (x, y))


class Named(Point):
    name = "a name"


class Shadow(Point):
    y = 5


p, n = Point(1, 2), Named("a", "b")
print(p.x, p.y, n.x, n.y, p, Shadow(3, 4).y, Shadow(3, 4).x)  # -> 1 2 a b (1, 2) 5 3
print(attempt(lambda: p.far))  # -> IndexError: tuple index out of range
print(attempt(lambda: p.wrong))  # -> IndexError: tuple index out of range
print(attempt(setattr, p, "x", 3), attempt(delattr, p, "x"), p.x)
# -> AttributeError: can't set attribute AttributeError: can't delete attribute 1
print(attempt(setattr, n, "y", 3), attempt(delattr, n, "y"), n.y)
# -> AttributeError: can't set attribute AttributeError: can't delete attribute b
n.more = [1]
print(n.more, n.x, vars(n))  # -> [1] a {'more': [1]}
n.__dict__["x"] = "not this"
print(n.x)  # -> a
print(Point.x, Point.y, type(Point.x), Point.x.__doc__, Point.y.__doc__, _tuplegetter.__name__, _tuplegetter.__module__)
# -> _tuplegetter(0, 'Alias for field number 0') _tuplegetter(1, None) <class '_collections._tuplegetter'> Alias for field number 0 None _tuplegetter _collections
Point.y.__doc__ = "another"
print(Point.y, Point.__dict__["y"] is Point.y)  # -> _tuplegetter(1, 'another') True
print(Point.x.__get__(p), Point.x.__get__((7, 8), None), Point.x.__get__(None, Point) is Point.x)  # -> 1 7 True
print(attempt(Point.x.__get__, [1, 2]))
# -> TypeError: descriptor for index '0' for tuple subclasses doesn't apply to 'list' object
print(attempt(Point.far.__get__, ()))  # -> IndexError: tuple index out of range
print(attempt(Point.x.__set__, p, 1))  # -> AttributeError: can't set attribute
print(attempt(_tuplegetter, "a", 1), attempt(_tuplegetter, 1 << 80, ""))
# -> TypeError: 'str' object cannot be interpreted as an integer OverflowError: Python int too large to convert to C ssize_t
print(attempt(type, "C", (_tuplegetter,), {}))
# -> TypeError: type '_collections._tuplegetter' is not an acceptable base type


class Other:
    x = _tuplegetter(0, "")


print(attempt(lambda: Other().x), attempt(setattr, Other(), "x", 1))
# -> TypeError: descriptor for index '0' for tuple subclasses doesn't apply to 'Other' object AttributeError: can't set attribute


def total(points):
    sum = 0
    for _ in range(20):
        for p in points:
            sum += p.x + p.y
    return sum


points = [Point(i, -i * 2) for i in range(30)] + [Named(1, 2), Shadow(1, 2)]
print(total(points))  # -> -8520
Point.x = property(lambda self: 100)
print(total(points), p.x)  # -> 46740 100
Point.x = _tuplegetter(1, "")
print(total(points), p.x, n.x)  # -> -34580 2 b
big = tuple.__new__(Point, range(70000))
print(big.x, big.far)  # -> 1 7
