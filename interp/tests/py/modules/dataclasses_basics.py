# dataclass: __init__, __repr__, __eq__, defaults, what is refused.
from dataclasses import dataclass, field


@dataclass
class Point:
    x: int
    y: int = 0
    tags: list = field(default_factory=list, compare=False)

    def sum(self):
        return self.x + self.y


@dataclass
class Again:
    other: object = None


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


print(Point(1), Point(1, 2, ["a"]), Point(1) == Point(1, 0, [5]), Point(1) != Point(2), Point(1).sum())
# -> Point(x=1, y=0, tags=[]) Point(x=1, y=2, tags=['a']) True True 1
print(Point.__match_args__, Point(y=3, x=1), Point.y, hasattr(Point, "tags"), Point.__doc__)
# -> ('x', 'y', 'tags') Point(x=1, y=3, tags=[]) 0 False Point(x: int, y: int = 0, tags: list = <factory>)
for wrong in (lambda: Point(), lambda: Point(1, 2, 3, 4), lambda: hash(Point(1)), lambda: Point(1) < Point(2)):
    attempt(wrong)
# -> TypeError Point.__init__() missing 1 required positional argument: 'x'
# -> TypeError Point.__init__() takes from 2 to 4 positional arguments but 5 were given
# -> TypeError unhashable type: 'Point'
# -> TypeError '<' not supported between instances of 'Point' and 'Point'
attempt(lambda: Point(1, z=3))  # -> TypeError Point.__init__() got an unexpected keyword argument 'z'
one, other = Point(1), Point(2)
one.tags.append(1)
print(other.tags, one)  # -> [] Point(x=1, y=0, tags=[1])
again = Again()
again.other = again
print(again)  # -> Again(other=...)
match Point(1, 2):
    case Point(1, y):
        print("matched", y)  # -> matched 2
