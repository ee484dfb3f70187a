# IntEnum, StrEnum and enumerations with values of a type.
from enum import Enum, IntEnum, StrEnum, auto


class Level(IntEnum):
    LOW = 1
    HIGH = 5


class Name(StrEnum):
    A = auto()
    LONG_NAME = auto()
    C = "see"


class Text(str, Enum):
    X = "x"


class Half(float, Enum):
    H = 0.5


class Byte(bytes, Enum):
    def __new__(cls, value, label):
        made = bytes.__new__(cls, [value])
        made._value_ = value
        made.label = label
        return made

    A = (1, "one")
    B = (2, "two")


print(Level.LOW, repr(Level.LOW), Level.LOW + 1, Level.HIGH > Level.LOW, f"{Level.HIGH:03d}", Level(5))
# -> 1 <Level.LOW: 1> 2 True 005 5
print(Level.LOW == 1, sorted([Level.HIGH, Level.LOW]), [10, 20][Level.LOW], "%d %s" % (Level.LOW, Level.LOW))
# -> True [<Level.LOW: 1>, <Level.HIGH: 5>] 20 1 1
print(Name.A, repr(Name.LONG_NAME), Name.C == "see", Name.C.upper(), f"{Name.C:>5}", Name("see"))
# -> a <Name.LONG_NAME: 'long_name'> True SEE   see see
print(Text.X, repr(Text.X), Text.X == "x", f"{Text.X}", Text("x"), Text.X.value)
# -> Text.X <Text.X: 'x'> True Text.X Text.X x
print(Half.H, repr(Half.H), Half.H * 2)  # -> Half.H <Half.H: 0.5> 1.0
print(Byte.A, Byte.B.label, Byte(2), Byte.A == b"\x01")  # -> Byte.A two Byte.B True
