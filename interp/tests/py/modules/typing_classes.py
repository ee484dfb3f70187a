# Classes made by annotations: named tuples, typed dicts, new types.
from typing import *


class Point(NamedTuple):
    """A place."""

    x: int
    y: int = 0

    def norm(self):
        return abs(self.x) + abs(self.y)


print(Point(1), Point(1, -2).norm(), Point._fields, Point._field_defaults, Point.__annotations__, Point.__mro__, Point.__doc__)
# -> Point(x=1, y=0) 3 ('x', 'y') {'y': 0} {'x': <class 'int'>, 'y': <class 'int'>} (<class '__main__.Point'>, <class 'tuple'>, <class 'object'>) A place.
Pair = NamedTuple("Pair", [("a", int), ("b", str)])
print(Pair(1, "x"), Pair.__annotations__)  # -> Pair(a=1, b='x') {'a': <class 'int'>, 'b': <class 'str'>}


class Movie(TypedDict):
    title: str
    year: NotRequired[int]


class Rated(Movie, total=False):
    rating: float


print(Movie(title="a", year=1), Movie.__annotations__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__))
# -> {'title': 'a', 'year': 1} {'title': <class 'str'>, 'year': typing.NotRequired[int]} ['title'] ['year']
print(sorted(Rated.__required_keys__), sorted(Rated.__optional_keys__), Rated.__total__, is_typeddict(Rated), is_typeddict(dict))
# -> ['title'] ['rating', 'year'] False True False
Small = TypedDict("Small", {"a": int})
print(Small(a=3), Small.__annotations__, type(Small(a=3)))  # -> {'a': 3} {'a': <class 'int'>} <class 'dict'>
UserId = NewType("UserId", int)
print(UserId(5), UserId, UserId.__supertype__)  # -> 5 __main__.UserId <class 'int'>
try:

    class Bad(NamedTuple):
        a: int = 1
        b: int

except TypeError as error:
    print(error)  # -> Non-default namedtuple field b cannot follow default field a
try:
    isinstance({}, Movie)
except TypeError as error:
    print(error)  # -> TypedDict does not support instance and class checks
