# Classes that count as subclasses: registered ones, and those that a hook accepts.
from abc import ABC


class Reader(ABC):
    pass


class Textual(Reader):
    pass


class Log:
    pass


print(isinstance(Log(), Reader), issubclass(Log, Reader))  # -> False False
print(Textual.register(Log) is Log, isinstance(Log(), Reader), issubclass(Log, Textual))  # -> True True True


@Reader.register
class Tape:
    pass


print(issubclass(Tape, Reader), issubclass(Tape, Textual), isinstance(3, Reader))  # -> True False False


class Closing(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Closing:
            return any("close" in base.__dict__ for base in other.__mro__)
        return NotImplemented


class File:
    def close(self):
        pass


print(issubclass(File, Closing), isinstance(Log(), Closing))  # -> True False
for wrong in (lambda: Reader.register(1), lambda: issubclass(1, Reader), lambda: Log.register):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(error)
# -> Can only register classes
# -> issubclass() arg 1 must be a class
# -> type object 'Log' has no attribute 'register'
try:
    Textual.register(Reader)
except RuntimeError as error:
    print(error)  # -> Refusing to create an inheritance cycle
