# Enumeration classes: what is a member, protected names, inheritance, private names, aliases and unique, iteration and containment.
from enum import Enum, IntEnum, StrEnum, auto, member, nonmember, property as enum_property, unique, verify, CONTINUOUS, NAMED_FLAGS, UNIQUE


class Color(Enum):
    RED = 1
    GREEN = 2
    CRIMSON = RED
    _ignore_ = ["helper"]
    helper = 5
    __private = 9
    hidden = nonmember(7)
    func = member(len)

    class Inner:
        pass

    def method(self):
        return self.name.lower()

    @enum_property
    def double(self):
        return self.value * 2

    @classmethod
    def first(cls):
        return next(iter(cls))


print([c.name for c in Color], list(Color.__members__), Color.CRIMSON is Color.RED, Color.CRIMSON.name, Color.hidden, Color.func.value is len)
# -> ['RED', 'GREEN', 'func', 'Inner'] ['RED', 'GREEN', 'CRIMSON', 'func', 'Inner'] True RED 7 True
print(Color.RED.method(), Color.GREEN.double, Color.first(), hasattr(Color, "helper"), len(Color), Color.RED in Color)
# -> red 4 Color.RED False 4 True
print(Color["CRIMSON"], Color(2), bool(Color.RED), list(reversed(Color)), hash(Color.RED) == hash("RED"), Color.__name__, type(Color).__name__)
# -> Color.RED Color.GREEN True [<Color.Inner: <class '__main__.Color.Inner'>>, <Color.func: <built-in function len>>, <Color.GREEN: 2>, <Color.RED: 1>] True Color EnumType
for trial in (
    lambda: setattr(Color, "RED", 5), lambda: delattr(Color, "RED"), lambda: Color(7), lambda: Color["X"], lambda: Color.RED < Color.GREEN, lambda: setattr(Color.RED, "value", 3),
    lambda: setattr(Color.RED, "name", 3), lambda: Color(), lambda: Color.RED.missing, lambda: unique(Color), lambda: Enum("E", "a a"),
):
    try:
        print(trial())
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        print(type(error).__name__, error)
# -> AttributeError cannot reassign member 'RED'
# -> AttributeError 'Color' cannot delete member 'RED'.
# -> ValueError 7 is not a valid Color
# -> KeyError 'X'
# -> TypeError '<' not supported between instances of 'Color' and 'Color'
# -> AttributeError <enum 'Enum'> cannot set attribute 'value'
# -> AttributeError <enum 'Enum'> cannot set attribute 'name'
# -> TypeError EnumType.__call__() missing 1 required positional argument: 'value'
# -> AttributeError 'Color' object has no attribute 'missing'
# -> ValueError duplicate values found in <enum 'Color'>: CRIMSON -> RED
# -> TypeError 'a' already defined as 1


class Level(IntEnum):
    LOW = auto()
    HIGH = 10
    NEXT = auto()


class Tag(StrEnum):
    AB = auto()
    Q = "quoted"


print(Level.NEXT.value, Level.LOW + 1, repr(Level.HIGH), f"{Level.HIGH} {Level.HIGH:>4}|", sorted(Level, reverse=True), [10, 20][Level.LOW], Level.LOW == 1.0, max(Level))
# -> 11 2 <Level.HIGH: 10> 10   10| [<Level.NEXT: 11>, <Level.HIGH: 10>, <Level.LOW: 1>] 20 True 11
print(Tag.AB, Tag.Q.upper(), repr(Tag.AB), f"{Tag.AB:>4}|", Tag("quoted"), "".join(Tag), Tag.AB == "ab", {Tag.AB: 1}["ab"], {Level.LOW: 1}[1])
# -> ab QUOTED <Tag.AB: 'ab'>   ab| quoted abquoted True 1 1
try:
    @verify(UNIQUE, CONTINUOUS)
    class Gaps(Enum):
        A = 1
        D = 4
except ValueError as error:
    print(error)  # -> invalid enum 'Gaps': missing values 2, 3
