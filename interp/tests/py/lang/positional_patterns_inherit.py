# __match_args__ inherited, overridden, from properties and metaclasses; named tuples and classes of one's own in patterns.
from collections import namedtuple


class A:
    __match_args__ = ("x",)

    def __init__(self, x, y=None):
        self.x, self.y = x, y


class B(A):
    pass


class C(A):
    __match_args__ = ("y", "x")


class D(A):
    __match_args__ = ()


class E:
    __match_args__ = ("computed", "__class__")

    @property
    def computed(self):
        print("computed read")
        return 7


Point = namedtuple("Point", "x y")


def what(v):
    match v:
        case C(y=1):
            return "C with y"
        case C(y, x):
            return "C", y, x
        case D():
            return "D"
        case B(B(inner)):
            return "B in B", inner
        case A(x):
            return type(v).__name__, x
        case E(7, klass):
            return klass.__name__
        case Point(0, y=y):
            return "on the axis", y
        case Point(x, y) if x == y:
            return "diagonal", x
        case (x, y):
            return "pair", x, y


for v in (A(1), B(2), B(B(3)), C(4, 5), C(4, 1), D(6), E(), Point(0, 9), Point(2, 2), Point(1, 2), (8, 9), 5):
    print(what(v))
# -> ('A', 1)
# -> ('B', 2)
# -> ('B in B', 3)
# -> ('C', 5, 4)
# -> C with y
# -> D
# -> computed read
# -> E
# -> ('on the axis', 9)
# -> ('diagonal', 2)
# -> ('pair', 1, 2)
# -> ('pair', 8, 9)
# -> None


class Meta(type):
    @property
    def __match_args__(cls):
        return ("name",)

class M(metaclass=Meta):
    pass


for v in ("text", M()):
    match v:
        case M():
            print("an M")
        case _:
            print("no", v)
# -> no text
# -> an M
match M:
    case type():
        print("a class")  # -> a class
match "abc":
    case str(x) if len(x) > 5:
        print("never")
    case str() as s:
        print("str", s)  # -> str abc
match {"a": A(1, [2, {"b": (3, 4)}])}:
    case {"a": A(x=1, y=[n, {"b": (p, q)}])}:
        print(n, p, q)  # -> 2 3 4
