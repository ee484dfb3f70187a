# namedtuple: rename, defaults, _replace, _make, _asdict, _fields, subclassing, unpacking, errors of names.
from collections import namedtuple
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

P = namedtuple("P", "x y")
Q = namedtuple("Q", ["a", "b", "c"], defaults=[2, 3])
R = namedtuple("R", "def a a 1x _y ok", rename=True)
p = P(1, y=2)
print(p, p.x, p[1], p == (1, 2), hash(p) == hash((1, 2)), p._replace(x=5), p._asdict(), P._make([7, 8]), P._fields, P.__doc__, P.x.__doc__, p + (3,), type(p + ()).__name__, p[:1], len(p), list(p), p.index(2), p.count(1), p < (1, 3), P.__name__, P.__mro__[1:], P.__slots__)
# -> P(x=1, y=2) 1 2 True True P(x=5, y=2) {'x': 1, 'y': 2} P(x=7, y=8) ('x', 'y') P(x, y) Alias for field number 0 (1, 2, 3) tuple (1,) 2 [1, 2] 1 1 True P (<class 'tuple'>, <class 'object'>) ()
print(Q(1), Q(1, c=9), Q._field_defaults, R._fields, namedtuple("E", "")(), namedtuple("C", "a, b,c")._fields, Q(*[1, 2, 3]), Q(**{"a": 0}), isinstance(p, tuple), p._fields, p.__match_args__, namedtuple("M", "a", module="mod").__module__, f"{p}", "%s-%s" % p, dict(zip(P._fields, p)))
# -> Q(a=1, b=2, c=3) Q(a=1, b=2, c=9) {'b': 2, 'c': 3} ('_0', 'a', '_2', '_3', '_4', 'ok') E() ('a', 'b', 'c') Q(a=1, b=2, c=3) Q(a=0, b=2, c=3) True ('x', 'y') ('x', 'y') mod P(x=1, y=2) 1-2 {'x': 1, 'y': 2}
x, y = p
match p:
    case P(x=1, y=b):
        print("matched", x, y, b)  # -> matched 1 2 2
show(
    lambda: P(1),
    lambda: P(1, 2, 3),
    lambda: P(1, x=2),
    lambda: P(1, z=2),
    lambda: P(),
    lambda: p._replace(z=1),
    lambda: P._make([1]),
    lambda: setattr(p, "x", 5),
    lambda: setattr(p, "other", 5),
    lambda: delattr(p, "x"),
    lambda: p.z,
    lambda: p[2],
    lambda: namedtuple("1P", "a"),
    lambda: namedtuple("P", "a a"),
    lambda: namedtuple("P", "_a"),
    lambda: namedtuple("P", "a class"),
    lambda: namedtuple("P", "a-b"),
    lambda: namedtuple("P", [1]),
    lambda: namedtuple("P", "a", defaults=[1, 2]),
    lambda: namedtuple("def", "a"),
    lambda: namedtuple("P", 5),
    lambda: Q(),
)
# -> TypeError P.__new__() missing 1 required positional argument: 'y'
# -> TypeError P.__new__() takes 3 positional arguments but 4 were given
# -> TypeError P.__new__() got multiple values for argument 'x'
# -> TypeError P.__new__() got an unexpected keyword argument 'z'
# -> TypeError P.__new__() missing 2 required positional arguments: 'x' and 'y'
# -> ValueError Got unexpected field names: ['z']
# -> TypeError Expected 2 arguments, got 1
# -> AttributeError can't set attribute
# -> AttributeError 'P' object has no attribute 'other'
# -> AttributeError can't delete attribute
# -> AttributeError 'P' object has no attribute 'z'
# -> IndexError tuple index out of range
# -> ValueError Type names and field names must be valid identifiers: '1P'
# -> ValueError Encountered duplicate field name: 'a'
# -> ValueError Field names cannot start with an underscore: '_a'
# -> ValueError Type names and field names cannot be a keyword: 'class'
# -> ValueError Type names and field names must be valid identifiers: 'a-b'
# -> ValueError Type names and field names must be valid identifiers: '1'
# -> TypeError Got more default values than field names
# -> ValueError Type names and field names cannot be a keyword: 'def'
# -> TypeError 'int' object is not iterable
# -> TypeError Q.__new__() missing 1 required positional argument: 'a'


class Vec(P):
    __slots__ = ()

    def __add__(self, other):
        return Vec(self.x + other.x, self.y + other.y)

    @property
    def norm(self):
        return self.x**2 + self.y**2

    def __repr__(self):
        return f"Vec{tuple(self)}"


v = Vec(1, 2)
print(v + Vec(3, 4), v.norm, v._replace(y=0), type(v._replace(y=0)).__name__, Vec._make("ab"), v == p)
# -> Vec(4, 6) 5 Vec(1, 0) Vec Vec('a', 'b') True
