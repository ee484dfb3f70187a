# typing.NamedTuple and TypedDict as classes and calls: defaults, methods, required keys, inheritance, what is refused.
from typing import Annotated, Generic, NamedTuple, NotRequired, Required, TypedDict, TypeVar, get_type_hints

T = TypeVar("T")


class Pose(NamedTuple):
    "A pose."
    x: float
    y: float = 0.0
    name: "str" = "p"

    def moved(self, dx):
        return self._replace(x=self.x + dx)

    @property
    def norm(self):
        return abs(complex(self.x, self.y))


class Box(NamedTuple, Generic[T]):
    item: T
    count: int = 1


Old = NamedTuple("Old", [("a", int), ("b", str)])
print(Pose(3, 4).norm, Pose(1).moved(2), Pose._fields, Pose._field_defaults, Pose.__annotations__, Pose.__doc__, Pose.__bases__)
# -> 5.0 Pose(x=3, y=0.0, name='p') ('x', 'y', 'name') {'y': 0.0, 'name': 'p'} {'x': <class 'float'>, 'y': <class 'float'>, 'name': ForwardRef('str')} A pose. (<class 'tuple'>,)
print(Box("x"), Box[int](5), Old(1, "b"), Old.__annotations__, get_type_hints(Pose), Pose(1) == (1, 0.0, "p"), Box[int].__origin__ is Box)
# -> Box(item='x', count=1) Box(item=5, count=1) Old(a=1, b='b') {'a': <class 'int'>, 'b': <class 'str'>} {'x': <class 'float'>, 'y': <class 'float'>, 'name': <class 'str'>} True True


class Base(TypedDict):
    a: int
    b: NotRequired[str]


class Total(Base, total=False):
    "The doc."
    c: Required[float]
    d: Annotated[list, "meta"]


Called = TypedDict("Called", {"in": int, "x y": str}, total=False)
print(Base(a=1), Total({"c": 1.0}, d=[]), type(Total(a=1, c=2.5)).__name__, Total.__annotations__.keys(), sorted(Total.__required_keys__), sorted(Total.__optional_keys__), Total.__total__, Base.__total__)
# -> {'a': 1} {'c': 1.0, 'd': []} dict dict_keys(['a', 'b', 'c', 'd']) ['a', 'c'] ['b', 'd'] False True
print(Called({"in": 5}), sorted(Called.__optional_keys__), Called.__annotations__["in"], Total.__bases__, get_type_hints(Total)["d"], get_type_hints(Total, include_extras=True)["b"], Total.__doc__)
# -> {'in': 5} ['in', 'x y'] <class 'int'> (<class 'dict'>,) <class 'list'> typing.NotRequired[str] The doc.


def refused(make):
    try:
        print(make())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def order():
    class Wrong(NamedTuple):
        a: int = 1
        b: int


def overwrite():
    class Wrong(NamedTuple):
        a: int
        _fields = 3


def bases():
    class Wrong(NamedTuple, list):
        a: int


def mixed():
    class Wrong(Base, dict):
        a: int


def method():
    class Wrong(TypedDict):
        a: int
        def f(self): ...
    return Wrong.f(Wrong(a=2)) if hasattr(Wrong, "f") else "no f"


for make in (order, overwrite, bases, mixed, method, lambda: isinstance({}, Base), lambda: issubclass(dict, Base), lambda: Pose(), lambda: TypedDict("X", [1]), lambda: NamedTuple("X", [("a", 5)]), lambda: Base.missing, lambda: NamedTuple("Y")._fields):
    refused(make)
# -> TypeError Non-default namedtuple field b cannot follow default field a
# -> AttributeError Cannot overwrite NamedTuple attribute _fields
# -> TypeError can only inherit from a NamedTuple type and Generic
# -> TypeError cannot inherit from both a TypedDict type and a non-TypedDict base class
# -> None
# -> TypeError TypedDict does not support instance and class checks
# -> TypeError TypedDict does not support instance and class checks
# -> TypeError Pose.__new__() missing 1 required positional argument: 'x'
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> <class '__main__.X'>
# -> AttributeError type object 'Base' has no attribute 'missing'
# -> ()
