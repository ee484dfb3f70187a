# Protocols at run time: data members, inherited ones, generic ones, explicit subclasses, what isinstance looks at and what it refuses.
from typing import ClassVar, Generic, Protocol, SupportsFloat, SupportsIndex, SupportsInt, TypeVar, runtime_checkable

T = TypeVar("T")


@runtime_checkable
class Named(Protocol):
    name: str


@runtime_checkable
class Moves(Protocol):
    def move(self, by: int) -> int: ...


@runtime_checkable
class Both(Named, Moves, Protocol):
    size: ClassVar[int] = 3


@runtime_checkable
class Box(Protocol[T]):
    def get(self) -> T: ...

    def described(self):
        return f"box of {self.get()}"


class Plain(Protocol):
    def f(self): ...


class Arm:
    size = 1

    def __init__(self):
        self.name = "arm"

    def move(self):
        return "any signature will do"


class Blocked(Arm):
    move = None


class Explicit(Box[int]):
    def get(self):
        return 5


class Structural:
    def get(self):
        return "s"


class Fake:
    def __getattr__(self, name):
        return name


arm = Arm()
print(isinstance(arm, Named), isinstance(arm, Moves), isinstance(arm, Both), isinstance(Blocked(), Moves), isinstance(5, Named), isinstance(Fake(), Both), issubclass(Arm, Moves), issubclass(int, Moves))
# -> True True True False False True True False
print(isinstance(Explicit(), Box), Explicit().described(), isinstance(Structural(), Box), hasattr(Structural(), "described"), issubclass(Explicit, Box), Box in Explicit.__mro__, Explicit.__orig_bases__, Box.__parameters__)
# -> True box of 5 False False True True (__main__.Box[int],) (~T,)
print(isinstance(5, SupportsInt), isinstance("5", SupportsInt), isinstance(5, SupportsIndex), isinstance(5.0, SupportsIndex), isinstance(1j, SupportsFloat), issubclass(bool, SupportsInt), Moves._is_protocol, Explicit._is_protocol)
# -> True False True False False True True False
del arm.name
print(isinstance(arm, Named), isinstance(arm, Both))  # -> False False
for trial in (
    lambda: isinstance(arm, Plain), lambda: issubclass(Arm, Named), lambda: Plain(), lambda: Box(), lambda: issubclass(5, Moves), lambda: type("X", (Protocol, int), {}), lambda: runtime_checkable(Arm), lambda: isinstance(arm, Box[int]), lambda: issubclass(Arm, Plain), lambda: issubclass(Arm, Both),
):
    try:
        print(trial())
    except TypeError as error:
        print(error)
# -> Instance and class checks can only be used with @runtime_checkable protocols
# -> False
# -> Protocols cannot be instantiated
# -> Protocols cannot be instantiated
# -> issubclass() arg 1 must be a class
# -> Protocols can only inherit from other protocols, got <class 'int'>
# -> @runtime_checkable can be only applied to protocol classes, got <class '__main__.Arm'>
# -> Subscripted generics cannot be used with class and instance checks
# -> Instance and class checks can only be used with @runtime_checkable protocols
# -> False


class Mixed(Protocol):
    value: int

    def __init__(self, value):
        self.value = value

    def double(self):
        return self.value * 2


class Uses(Mixed):
    pass


print(Uses(4).double(), Uses.__init__ is Mixed.__init__)  # -> 8 True
