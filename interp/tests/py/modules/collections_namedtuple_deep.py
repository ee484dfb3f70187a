# namedtuple: rename, defaults, _replace, _make, pickling hooks, subclasses with __new__, field docs, refused names.
from collections import namedtuple

P = namedtuple("P", "x, y  z", defaults=(5, 6))
R = namedtuple("R", ["a", "def", "a", "_x", "1b", "b"], rename=True)
print(P(1), P._fields, P._field_defaults, P(z=1, x=2), R._fields, R(*range(6)), P.__match_args__, P.__doc__, P.x.__doc__, P.__slots__)
# -> P(x=1, y=5, z=6) ('x', 'y', 'z') {'y': 5, 'z': 6} P(x=2, y=5, z=1) ('a', '_1', '_2', '_3', '_4', 'b') R(a=0, _1=1, _2=2, _3=3, _4=4, b=5) ('x', 'y', 'z') P(x, y, z) Alias for field number 0 ()
p = P._make(range(3))
print(p._replace(y="new"), p._asdict(), p == (0, 1, 2), p + (3,), p[1:], p * 2, hash(p) == hash((0, 1, 2)), p.index(2), p.__getnewargs__(), P(1)._asdict() | {"q": 1})
# -> P(x=0, y='new', z=2) {'x': 0, 'y': 1, 'z': 2} True (0, 1, 2, 3) (1, 2) (0, 1, 2, 0, 1, 2) True 2 (0, 1, 2) {'x': 1, 'y': 5, 'z': 6, 'q': 1}
P.__doc__ += " more"
P.y.__doc__ = "the y"
print(P.__doc__, P.y.__doc__, type(P.y).__name__, P.__module__, repr(P.y.__get__(None, P) is P.y))
# -> P(x, y, z) more the y _tuplegetter __main__ True


class Point(namedtuple("Base", "x y")):
    __slots__ = ()

    def __new__(cls, x, y=None):
        return super().__new__(cls, float(x), float(x if y is None else y))

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    @property
    def length(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __repr__(self):
        return f"<{super().__repr__()}>"


print(Point(3, 4) + Point(1), Point(3, 4).length, Point._make([1, 2]), Point(1)._replace(y=2), sum([Point(2), Point(3)], Point(0)), Point(1) < Point(2))
# -> <Point(x=4.0, y=5.0)> 5.0 <Point(x=1, y=2)> <Point(x=1.0, y=2)> <Point(x=5.0, y=5.0)> True
match Point(7, 8):
    case Point(x, y=8.0):
        print(x, isinstance(Point(1), tuple), [*Point(1)])  # -> 7.0 True [1.0, 1.0]
trials = [
    lambda: P(), lambda: P(1, 2, 3, 4), lambda: P(1, q=2), lambda: p._replace(q=1, r=2), lambda: P._make([1]), lambda: setattr(p, "x", 3), lambda: setattr(Point(1), "w", 3), lambda: p.missing,
    lambda: namedtuple("A", "a a"), lambda: namedtuple("A", "class"), lambda: namedtuple("A", "_a"), lambda: namedtuple("A", "1a"), lambda: namedtuple("A b", "a"), lambda: namedtuple("class", "a"),
    lambda: namedtuple("A", "a", defaults=(1, 2)), lambda: namedtuple("A", 5), lambda: namedtuple("A", [5])._fields, lambda: namedtuple("A", "")(), lambda: namedtuple("A", "x", module="m").__module__, lambda: del_x(),
]


def del_x():
    del p.x


for trial in trials:
    try:
        print(trial())
    except (TypeError, ValueError, AttributeError) as error:
        print(type(error).__name__, error)
# -> TypeError P.__new__() missing 1 required positional argument: 'x'
# -> TypeError P.__new__() takes from 2 to 4 positional arguments but 5 were given
# -> TypeError P.__new__() got an unexpected keyword argument 'q'
# -> ValueError Got unexpected field names: ['q', 'r']
# -> TypeError Expected 3 arguments, got 1
# -> AttributeError can't set attribute
# -> AttributeError 'Point' object has no attribute 'w'
# -> AttributeError 'P' object has no attribute 'missing'
# -> ValueError Encountered duplicate field name: 'a'
# -> ValueError Type names and field names cannot be a keyword: 'class'
# -> ValueError Field names cannot start with an underscore: '_a'
# -> ValueError Type names and field names must be valid identifiers: '1a'
# -> ValueError Type names and field names must be valid identifiers: 'A b'
# -> ValueError Type names and field names cannot be a keyword: 'class'
# -> TypeError Got more default values than field names
# -> TypeError 'int' object is not iterable
# -> ValueError Type names and field names must be valid identifiers: '5'
# -> A()
# -> m
# -> AttributeError can't delete attribute
