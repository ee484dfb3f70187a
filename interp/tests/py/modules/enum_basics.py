# Enum: members, aliases, values, lookups, what cannot be changed.
from enum import Enum, auto, unique


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = 1
    BLUE = auto()

    def describe(self):
        return f"{self.name}={self.value}"


print(Color.RED, repr(Color.RED), Color.CRIMSON is Color.RED, list(Color), len(Color))
# -> Color.RED <Color.RED: 1> True [<Color.RED: 1>, <Color.GREEN: 2>, <Color.BLUE: 3>] 3
print(Color(2), Color["BLUE"], Color.BLUE.value, Color.RED.describe(), Color, bool(Color))
# -> Color.GREEN Color.BLUE 3 RED=1 <enum 'Color'> True
print(Color.RED == 1, Color.RED in Color, {Color.RED: 1}[Color.CRIMSON], f"{Color.RED:>12}|", list(reversed(Color)))
# -> False True 1    Color.RED| [<Color.BLUE: 3>, <Color.GREEN: 2>, <Color.RED: 1>]
print(dict(Color.__members__), isinstance(Color.RED, Color), type(Color.RED).__name__)
# -> {'RED': <Color.RED: 1>, 'GREEN': <Color.GREEN: 2>, 'CRIMSON': <Color.RED: 1>, 'BLUE': <Color.BLUE: 3>} True Color


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


def extended():
    class More(Color):
        BLACK = 0


def twice():
    class Twice(Enum):
        A = 1
        A = 2


def doubled():
    @unique
    class Doubled(Enum):
        A = 1
        B = 1
        C = 1


attempt(lambda: Color(9))  # -> ValueError 9 is not a valid Color
attempt(lambda: Color["X"])  # -> KeyError 'X'
attempt(lambda: setattr(Color, "RED", 2))  # -> AttributeError cannot reassign member 'RED'
attempt(lambda: setattr(Color.RED, "value", 2))  # -> AttributeError <enum 'Enum'> cannot set attribute 'value'
attempt(lambda: delattr(Color, "RED"))  # -> AttributeError 'Color' cannot delete member 'RED'.
for wrong in (extended, twice, doubled):
    attempt(wrong)
# -> TypeError <enum 'More'> cannot extend <enum 'Color'>
# -> TypeError 'A' already defined as 1
# -> ValueError duplicate values found in <enum 'Doubled'>: B -> A, C -> A
match Color.RED:
    case Color.GREEN:
        print("green")
    case Color.RED:
        print("red")  # -> red
