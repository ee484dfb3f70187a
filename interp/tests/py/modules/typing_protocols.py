# A protocol says what a class must have.
from typing import *


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class Valve:
    def close(self):
        pass


class Sized2(Closable, Protocol):
    size: int


class Tank(Closable):
    def close(self):
        return "closed"


print(isinstance(Valve(), Closable), isinstance(3, Closable), issubclass(Valve, Closable), issubclass(int, Closable))
# -> True False True False
print(Tank().close(), isinstance(Tank(), Closable), Closable._is_protocol, Tank._is_protocol)
# -> closed True True False
for trial in lambda: isinstance(3, Sized2), lambda: Sized2(), lambda: runtime_checkable(Valve):
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> False
# -> TypeError Protocols cannot be instantiated
# -> TypeError @runtime_checkable can be only applied to protocol classes, got <class '__main__.Valve'>
print(isinstance(3, SupportsInt), isinstance("a", SupportsIndex), issubclass(float, SupportsFloat), isinstance(2.5, SupportsRound))
# -> True False True True
print(SupportsInt, isinstance(1j, SupportsAbs))  # -> <class 'typing.SupportsInt'> True
