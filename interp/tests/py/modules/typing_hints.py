# `get_type_hints` evaluates texts, looks at bases, and leaves out notes.
from typing import *


def scale(a: int, b: "str" = "x", *c: Optional["int"]) -> "List[int]": ...


class Base:
    a: int
    b: "Optional[Base]"


class Derived(Base):
    c: Annotated[List[Annotated[int, 1]], 3]
    a: "None"


print(get_type_hints(scale))
# -> {'a': <class 'int'>, 'b': <class 'str'>, 'c': typing.Optional[int], 'return': typing.List[int]}
print(get_type_hints(Derived))
# -> {'a': <class 'NoneType'>, 'b': typing.Optional[__main__.Base], 'c': typing.List[int]}
print(get_type_hints(Derived, include_extras=True))
# -> {'a': <class 'NoneType'>, 'b': typing.Optional[__main__.Base], 'c': typing.Annotated[typing.List[typing.Annotated[int, 1]], 3]}
print(get_type_hints(no_type_check(scale)), cast(int, "x"), TYPE_CHECKING, Text)  # -> {} x False <class 'str'>
for thing in 3, len:
    try:
        print(get_type_hints(thing))
    except TypeError as error:
        print(error)
# -> 3 is not a module, class, method, or function.
# -> {}


@overload
def twice(a: int) -> int: ...
@overload
def twice(a: str) -> str: ...
def twice(a):
    return a + a


print(len(get_overloads(twice)), twice(3), get_type_hints(get_overloads(twice)[1]))
# -> 2 6 {'a': <class 'str'>, 'return': <class 'str'>}
clear_overloads()
print(get_overloads(twice))  # -> []
try:
    assert_never(3)
except AssertionError as error:
    print(error)  # -> Expected code to be unreachable, but got: 3
print(final(Base).__final__, assert_type(3, int))  # -> True 3
