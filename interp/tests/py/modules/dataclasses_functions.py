# asdict, astuple, replace, make_dataclass, and classes that are refused.
from collections import namedtuple
from dataclasses import asdict, astuple, dataclass, field, fields, make_dataclass, replace


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass
class Nested:
    point: Point
    items: list
    table: dict


Pair = namedtuple("Pair", "q r")
nested = Nested(Point(1), [Point(2), Pair(1, Point(3))], {"k": Point(4)})
print(asdict(nested))
# -> {'point': {'x': 1, 'y': 0}, 'items': [{'x': 2, 'y': 0}, Pair(q=1, r={'x': 3, 'y': 0})], 'table': {'k': {'x': 4, 'y': 0}}}
print(astuple(nested), asdict(nested)["items"] is nested.items)
# -> ((1, 0), [(2, 0), Pair(q=1, r=(3, 0))], {'k': (4, 0)}) False
Made = make_dataclass("Made", ["x", ("y", int), ("z", int, field(default=5))], namespace={"f": lambda self: self.z})
print(Made(1, 2), Made(1, 2).f(), Made.__name__)  # -> Made(x=1, y=2, z=5) 5 Made
print(replace(nested, items=[]))  # -> Nested(point=Point(x=1, y=0), items=[], table={'k': Point(x=4, y=0)})


def default_before():
    @dataclass
    class Wrong:
        a: int = 1
        b: int


def mutable_default():
    @dataclass
    class Wrong:
        a: list = []


def own_order():
    @dataclass(order=True)
    class Wrong:
        a: int

        def __lt__(self, other):
            pass


def order_alone():
    @dataclass(order=True, eq=False)
    class Wrong:
        pass


def no_annotation():
    @dataclass
    class Wrong:
        f = field()


wrongs = [default_before, mutable_default, own_order, order_alone, no_annotation, lambda: fields(3)]
wrongs += [lambda: asdict(Point), lambda: field(default=1, default_factory=int), lambda: replace(Point(1), q=2)]
for wrong in wrongs:
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError non-default argument 'b' follows default argument
# -> ValueError mutable default <class 'list'> for field a is not allowed: use default_factory
# -> TypeError Cannot overwrite attribute __lt__ in class Wrong. Consider using functools.total_ordering
# -> ValueError eq must be true if order is true
# -> TypeError 'f' is a field but has no type annotation
# -> TypeError must be called with a dataclass type or instance
# -> TypeError asdict() should be called on dataclass instances
# -> ValueError cannot specify both default and default_factory
# -> TypeError Point.__init__() got an unexpected keyword argument 'q'
