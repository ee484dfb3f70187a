# collections.namedtuple: making one, its methods, what it refuses.
from collections import namedtuple


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


Point = namedtuple("Point", ["x", "y"])
p = Point(11, y=22)
print(p, repr(p), str(p), p[0] + p[1], p.x + p.y)  # -> Point(x=11, y=22) Point(x=11, y=22) Point(x=11, y=22) 33 33
print(p == (11, 22), p == Point(11, 22), p < Point(11, 23), hash(p) == hash((11, 22)), len(p))
# -> True True True True 2
x, y = p
print(x, y, [*p], tuple(p), p[::-1], p + (1,), p * 2, 22 in p, p.index(22), p.count(11))
# -> 11 22 [11, 22] (11, 22) (22, 11) (11, 22, 1) (11, 22, 11, 22) True 1 1
print(isinstance(p, tuple), type(p) is Point, Point.__mro__, Point.__name__, Point.__qualname__)
# -> True True (<class '__main__.Point'>, <class 'tuple'>, <class 'object'>) Point Point
print(Point._fields, Point._field_defaults, Point.__match_args__, Point.__slots__, Point.__bases__)
# -> ('x', 'y') {} ('x', 'y') () (<class 'tuple'>,)
print(Point.__doc__, "|", Point.x.__doc__, "|", Point.y.__doc__)
# -> Point(x, y) | Alias for field number 0 | Alias for field number 1
print(Point.__new__.__doc__, "|", Point._make.__doc__, "|", Point._replace.__doc__)
# -> Create new instance of Point(x, y) | Make a new Point object from a sequence or iterable | Return a new Point object replacing specified fields with new values
print(Point.__new__.__qualname__, Point._make.__qualname__, Point._asdict.__qualname__, Point.__repr__.__name__)
# -> Point.__new__ Point._make Point._asdict __repr__
print(p._asdict(), type(p._asdict()), p._replace(x=100), p, p.__getnewargs__(), type(p.__getnewargs__()))
# -> {'x': 11, 'y': 22} <class 'dict'> Point(x=100, y=22) Point(x=11, y=22) (11, 22) <class 'tuple'>
print(Point._make([1, 2]), Point._make(range(2)), Point(**{"x": 1, "y": 2}), Point(*"ab"))
# -> Point(x=1, y=2) Point(x=0, y=1) Point(x=1, y=2) Point(x='a', y='b')
print(Point.__dict__["__slots__"])  # -> ()

# Ways to name the fields
print(namedtuple("A", "a b c")(1, 2, 3), namedtuple("A", "a, b,c")(1, 2, 3), namedtuple("A", ("a",))(1))
# -> A(a=1, b=2, c=3) A(a=1, b=2, c=3) A(a=1)
print(namedtuple("A", "")(), namedtuple("A", [])(), namedtuple("A", iter("xyz"))._fields)  # -> A() A() ('x', 'y', 'z')
print(namedtuple("A", {"k": 1, "l": 2})._fields, namedtuple("Ä", "ö ß")(1, 2))  # -> ('k', 'l') Ä(ö=1, ß=2)
print(namedtuple("A", "abc def ghi _x 1a abc ok def", rename=True)._fields)
# -> ('abc', '_1', 'ghi', '_3', '_4', '_5', 'ok', '_7')
print(namedtuple("A", ["class", "a", "a"], rename=True)(1, 2, 3))  # -> A(_0=1, a=2, _2=3)
print(namedtuple("A", "b", module="elsewhere").__module__, Point.__module__ == __name__)  # -> elsewhere True
print(namedtuple("A", "index count")(1, 2).index, namedtuple("self", "self cls")(self=1, cls=2))
# -> 1 self(self=1, cls=2)

# Defaults
D = namedtuple("D", "a b c", defaults=[2, 3])
print(D(1), D(1, 5), D(1, c=9), D(a=0, b=0), D._field_defaults, D._make([7, 8, 9]))
# -> D(a=1, b=2, c=3) D(a=1, b=5, c=3) D(a=1, b=2, c=9) D(a=0, b=0, c=3) {'b': 2, 'c': 3} D(a=7, b=8, c=9)
print(namedtuple("D", "a b", defaults=(None, None))(), namedtuple("D", "a", defaults=())(1))
# -> D(a=None, b=None) D(a=1)
print(attempt(namedtuple, "D", "a b", defaults=(1, 2, 3)))  # -> TypeError: Got more default values than field names
print(attempt(namedtuple, "D", "a b", defaults=1))  # -> TypeError: 'int' object is not iterable

# Calls that do not fit
One = namedtuple("One", "a")
Four = namedtuple("Four", "a b c d")
print(attempt(Point, 1))  # -> TypeError: Point.__new__() missing 1 required positional argument: 'y'
print(attempt(Point))  # -> TypeError: Point.__new__() missing 2 required positional arguments: 'x' and 'y'
print(attempt(Four))  # -> TypeError: Four.__new__() missing 4 required positional arguments: 'a', 'b', 'c', and 'd'
print(attempt(Four, 1, d=2))  # -> TypeError: Four.__new__() missing 2 required positional arguments: 'b' and 'c'
print(attempt(Point, 1, 2, 3))  # -> TypeError: Point.__new__() takes 3 positional arguments but 4 were given
print(attempt(One, 1, 2))  # -> TypeError: One.__new__() takes 2 positional arguments but 3 were given
print(attempt(namedtuple("Zero", ""), 1))  # -> TypeError: Zero.__new__() takes 1 positional argument but 2 were given
print(attempt(D, 1, 2, 3, 4))  # -> TypeError: D.__new__() takes from 2 to 4 positional arguments but 5 were given
print(attempt(D))  # -> TypeError: D.__new__() missing 1 required positional argument: 'a'
print(attempt(D, b=1))  # -> TypeError: D.__new__() missing 1 required positional argument: 'a'
print(attempt(Point, 1, 2, z=3))  # -> TypeError: Point.__new__() got an unexpected keyword argument 'z'
print(attempt(Point, 1, x=3))  # -> TypeError: Point.__new__() got multiple values for argument 'x'
print(attempt(Point, 1, 2, y=3))  # -> TypeError: Point.__new__() got multiple values for argument 'y'
print(attempt(Point._make, [1]))  # -> TypeError: Expected 2 arguments, got 1
print(attempt(Point._make, [1, 2, 3]))  # -> TypeError: Expected 2 arguments, got 3
print(attempt(Point._make, 5))  # -> TypeError: 'int' object is not iterable
print(attempt(p._replace, z=1))  # -> ValueError: Got unexpected field names: ['z']
print(attempt(p._replace, z=1, x=2, w=3))  # -> ValueError: Got unexpected field names: ['z', 'w']

# Definitions that do not fit
for name, fields in [
    ("1a", "a"),
    ("class", "a"),
    ("A", "a 1b"),
    ("A", "a b!"),
    ("A", "def"),
    ("A", "_a"),
    ("A", "a a"),
    ("A", ["a b"]),
    ("", "a"),
    ("A", [""]),
    ("A", [1]),
    ("A", "None"),
]:
    print(attempt(namedtuple, name, fields))
# -> ValueError: Type names and field names must be valid identifiers: '1a'
# -> ValueError: Type names and field names cannot be a keyword: 'class'
# -> ValueError: Type names and field names must be valid identifiers: '1b'
# -> ValueError: Type names and field names must be valid identifiers: 'b!'
# -> ValueError: Type names and field names cannot be a keyword: 'def'
# -> ValueError: Field names cannot start with an underscore: '_a'
# -> ValueError: Encountered duplicate field name: 'a'
# -> ValueError: Type names and field names must be valid identifiers: 'a b'
# -> ValueError: Type names and field names must be valid identifiers: ''
# -> ValueError: Type names and field names must be valid identifiers: ''
# -> ValueError: Type names and field names must be valid identifiers: '1'
# -> ValueError: Type names and field names cannot be a keyword: 'None'
print(attempt(namedtuple, "A", 5))  # -> TypeError: 'int' object is not iterable
print(attempt(namedtuple, "A", "b", True))  # -> TypeError: namedtuple() takes 2 positional arguments but 3 were given

# Read only
for what in (lambda: setattr(p, "x", 1), lambda: delattr(p, "x"), lambda: p.z):
    print(attempt(what))
# -> AttributeError: can't set attribute
# -> AttributeError: can't delete attribute
# -> AttributeError: 'Point' object has no attribute 'z'
try:
    p[0] = 1
except TypeError as error:
    print(error)  # -> 'Point' object does not support item assignment


# Subclasses
class Rich(namedtuple("Base", "x y")):
    __slots__ = ()

    @property
    def norm(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __str__(self):
        return f"<{self.x}, {self.y}>"


r = Rich(3, 4)
print(r, repr(r), r.norm, r._replace(y=0), type(r._replace(y=0)).__name__, Rich._make((0, 1)).norm)
# -> <3, 4> Rich(x=3, y=4) 5.0 <3, 0> Rich 1.0
print(attempt(Rich, 1), "|", Rich.__mro__[1].__name__, Rich.__match_args__)
# -> TypeError: Base.__new__() missing 1 required positional argument: 'y' | Base ('x', 'y')


class New(Point):
    def __new__(cls, x):
        self = super().__new__(cls, x, x + 1)
        self.extra = "e"
        return self


n = New(5)
print(n, n.extra, n.y, attempt(n._replace, x=1))  # -> New(x=5, y=6) e 6 New(x=1, y=6)
Wide = namedtuple("Wide", Point._fields + ("z",))
print(Wide(1, 2, 3), Wide._fields)  # -> Wide(x=1, y=2, z=3) ('x', 'y', 'z')


def shape(value):
    match value:
        case Point(0, y):
            return f"axis {y}"
        case Point(x=a, y=0):
            return f"other axis {a}"
        case Point(a, b) if a == b:
            return "diagonal"
        case (a, b):
            return f"tuple {a} {b}"
    return "nothing"


print(shape(Point(0, 5)), shape(Point(5, 0)), shape(Point(2, 2)), shape(Point(1, 2)), shape((1, 2)), shape(4))
# -> axis 5 other axis 5 diagonal tuple 1 2 tuple 1 2 nothing
print("%s-%s" % p, "{0.x} {0.y} {0[1]}".format(p), f"{p.x:>5}|{p!r:>20}|")
# -> 11-22 11 22 22    11|   Point(x=11, y=22)|
print(sorted([Point(2, 1), Point(1, 2), Point(1, 1)], key=lambda p: p.y))
# -> [Point(x=2, y=1), Point(x=1, y=1), Point(x=1, y=2)]
print({Point(1, 2): "v"}[(1, 2)], Point([], {}) == ([], {}), max(Point(1, 5), Point(2, 0)))  # -> v True Point(x=2, y=0)
