# isinstance and issubclass with tuples, nested tuples, unions, None, own hooks, __class__ properties, ABCs, and where checking stops.
from collections.abc import Callable, Hashable, Iterable, Sized
from typing import Any, Optional, Union


class Meta(type):
    def __instancecheck__(cls, other):
        asked.append(("instance", cls.__name__))
        return other == "magic"

    def __subclasscheck__(cls, other):
        asked.append(("subclass", cls.__name__))
        return other is str


class Hooked(metaclass=Meta): ...
class Lies:
    @property
    def __class__(self):
        return int


class Virtual(int): ...


asked = []
print(isinstance(1, (str, (float, (int,)))), isinstance(True, int), isinstance(None, type(None)), isinstance(1, int | str), isinstance(None, int | None), isinstance(1.0, (int | str, float)), isinstance("a", Union[int, str]), isinstance(None, Optional[int]), issubclass(bool, int | str), isinstance((), ()), isinstance(int, type), isinstance(type, type), issubclass(type, object))
# -> True True True True True True True True True False True True True
print(isinstance("magic", Hooked), isinstance(Hooked(), Hooked), issubclass(str, Hooked), issubclass(Hooked, Hooked), isinstance("magic", (int, Hooked, str)), isinstance(5, (int, Hooked)), asked)
# -> True True True False True True [('instance', 'Hooked'), ('subclass', 'Hooked'), ('subclass', 'Hooked'), ('instance', 'Hooked')]
print(isinstance(Lies(), int), isinstance(Lies(), Lies), isinstance(Lies(), (str, int)), type(Lies()).__name__, Lies().__class__, isinstance(Virtual(), Lies().__class__))
# -> True True True Lies <class 'int'> True
asked.clear()
print(isinstance("magic", Hooked | int), isinstance([], Iterable | Callable), isinstance(len, Callable), isinstance([], Hashable), issubclass(list, (Hashable, Sized)), isinstance(print, (Sized, Callable)), isinstance(object(), Hashable), asked)
# -> True True True False True True True [('instance', 'Hooked')]
for trial in (
    lambda: isinstance(1, 5), lambda: isinstance(1, "int"), lambda: isinstance(1, [int]), lambda: isinstance(1, (int, 5)), lambda: isinstance("a", (int, 5)), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: issubclass(5, 5), lambda: isinstance(1), lambda: isinstance(), lambda: isinstance(1, int, str), lambda: isinstance(1, list[int]), lambda: isinstance([], list[int] | int), lambda: isinstance(1, list[int] | int), lambda: issubclass(int, Any), lambda: isinstance(1, Any), lambda: isinstance(1, Optional), lambda: isinstance(1, None), lambda: issubclass(None, int),
    lambda: isinstance(cls=int, obj=1), lambda: issubclass(int, int | None), lambda: issubclass(type(None), int | None), lambda: isinstance(list[int], type), lambda: int | "x", lambda: int | 5, lambda: "x" | int, lambda: int | None | int, lambda: (int | str) == (str | int), lambda: isinstance(1, type("T", (), {"__instancecheck__": lambda s, o: True})()),
):
    try:
        print(trial())
    except TypeError as error:
        print(error)
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> True
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass() arg 1 must be a class
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> issubclass() arg 1 must be a class
# -> isinstance expected 2 arguments, got 1
# -> isinstance expected 2 arguments, got 0
# -> isinstance expected 2 arguments, got 3
# -> isinstance() argument 2 cannot be a parameterized generic
# -> isinstance() argument 2 cannot be a parameterized generic
# -> isinstance() argument 2 cannot be a parameterized generic
# -> False
# -> typing.Any cannot be used with isinstance()
# -> typing.Optional cannot be used with isinstance()
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass() arg 1 must be a class
# -> isinstance() takes no keyword arguments
# -> True
# -> True
# -> False
# -> unsupported operand type(s) for |: 'type' and 'str'
# -> unsupported operand type(s) for |: 'type' and 'int'
# -> unsupported operand type(s) for |: 'str' and 'type'
# -> int | None
# -> True
# -> True
