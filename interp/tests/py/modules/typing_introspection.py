# typing at run time: get_origin and get_args of everything, Literal, Annotated, Callable, NewType, overloads, final, cast, forward references, flattening of unions.
import typing
from typing import Annotated, Any, Callable, ClassVar, Concatenate, Final, ForwardRef, Literal, NewType, NoReturn, Optional, ParamSpec, Self, Tuple, Type, TypeVar, Union, cast, final, get_args, get_origin, get_type_hints, no_type_check, overload, reveal_type

T, P = TypeVar("T"), ParamSpec("P")
for kind in (
    Union[int, str, int], Union[int, Union[str, None]], Optional[int], Optional[None], Union[int], Literal[1, "a", None, True], Literal[Literal[1, 2], 3, 1], Annotated[int, "x", 5], Annotated[Annotated[int, 1], 2], Callable[[int, str], bool], Callable[..., Any], Callable[P, T], Callable[Concatenate[int, P], T],
    Tuple[int, ...], Tuple[()], tuple[()], Type[int], ClassVar[int], Final[str], list[int] | None, typing.List[T], typing.Dict[str, list[T]], typing.Deque[int], typing.Iterable[int], typing.Generator[int, None, str], Any, NoReturn,
):
    print(kind, "|", get_origin(kind), "|", get_args(kind))
# -> typing.Union[int, str] | typing.Union | (<class 'int'>, <class 'str'>)
# -> typing.Union[int, str, NoneType] | typing.Union | (<class 'int'>, <class 'str'>, <class 'NoneType'>)
# -> typing.Optional[int] | typing.Union | (<class 'int'>, <class 'NoneType'>)
# -> <class 'NoneType'> | None | ()
# -> <class 'int'> | None | ()
# -> typing.Literal[1, 'a', None, True] | typing.Literal | (1, 'a', None, True)
# -> typing.Literal[1, 2, 3] | typing.Literal | (1, 2, 3)
# -> typing.Annotated[int, 'x', 5] | <class 'typing.Annotated'> | (<class 'int'>, 'x', 5)
# -> typing.Annotated[int, 1, 2] | <class 'typing.Annotated'> | (<class 'int'>, 1, 2)
# -> typing.Callable[[int, str], bool] | <class 'collections.abc.Callable'> | ([<class 'int'>, <class 'str'>], <class 'bool'>)
# -> typing.Callable[..., typing.Any] | <class 'collections.abc.Callable'> | (Ellipsis, typing.Any)
# -> typing.Callable[~P, ~T] | <class 'collections.abc.Callable'> | (~P, ~T)
# -> typing.Callable[typing.Concatenate[int, ~P], ~T] | <class 'collections.abc.Callable'> | (typing.Concatenate[int, ~P], ~T)
# -> typing.Tuple[int, ...] | <class 'tuple'> | (<class 'int'>, Ellipsis)
# -> typing.Tuple[()] | <class 'tuple'> | ()
# -> tuple[()] | <class 'tuple'> | ()
# -> typing.Type[int] | <class 'type'> | (<class 'int'>,)
# -> typing.ClassVar[int] | typing.ClassVar | (<class 'int'>,)
# -> typing.Final[str] | typing.Final | (<class 'str'>,)
# -> list[int] | None | <class 'types.UnionType'> | (list[int], <class 'NoneType'>)
# -> typing.List[~T] | <class 'list'> | (~T,)
# -> typing.Dict[str, list[~T]] | <class 'dict'> | (<class 'str'>, list[~T])
# -> typing.Deque[int] | <class 'collections.deque'> | (<class 'int'>,)
# -> typing.Iterable[int] | <class 'collections.abc.Iterable'> | (<class 'int'>,)
# -> typing.Generator[int, NoneType, str] | <class 'collections.abc.Generator'> | (<class 'int'>, <class 'NoneType'>, <class 'str'>)
# -> typing.Any | None | ()
# -> typing.NoReturn | None | ()
print(Union[int, str] == Union[str, int], Union[int, str] == int | str, Literal[1, 2] == Literal[2, 1], Literal[1] == Literal[True], hash(Union[int, str]) == hash(Union[str, int]), Annotated[int, 1] == Annotated[int, 1], Callable[[int], str] == Callable[[int], str], Optional[int] == Union[int, None], Union[T, int][str], Callable[[T], T][int], typing.Dict[str, T][int], Annotated[T, "m"][int])
# -> True True True False True True True True typing.Union[str, int] typing.Callable[[int], int] typing.Dict[str, int] typing.Annotated[int, 'm']
UserId = NewType("UserId", int)
print(UserId(5) + 1, UserId, UserId.__supertype__, UserId.__name__, NewType("Sub", UserId).__supertype__ is UserId, cast(str, 5), cast("anything", None), Annotated[int, "m"].__metadata__, Annotated[int, "m"].__origin__, list[int].__origin__, ForwardRef("int") == ForwardRef("int"), ForwardRef("X"))
# -> 6 __main__.UserId <class 'int'> UserId True 5 None ('m',) <class 'int'> <class 'list'> True ForwardRef('X')


@final
class Done:
    x: "int"
    y: "Optional[Done]" = None
    z: ClassVar["list[int]"] = []
    w: Annotated["int", "meta"] = 0

    def f(self, a: "int", b: "Done" = None, *c: str) -> "Self": ...


class Child(Done):
    x: float
    q: "int | None"


@overload
def g(x: int) -> int: ...
@overload
def g(x: str) -> str: ...
def g(x):
    return x


@no_type_check
def unchecked(x: "nonsense here") -> 5: ...


print(get_type_hints(Done), get_type_hints(Child), get_type_hints(Done, include_extras=True)["w"], get_type_hints(Done.f), Done.__final__, len(typing.get_overloads(g)), get_type_hints(unchecked), g(1))
# -> {'x': <class 'int'>, 'y': typing.Optional[__main__.Done], 'z': typing.ClassVar[list[int]], 'w': <class 'int'>} {'x': <class 'float'>, 'y': typing.Optional[__main__.Done], 'z': typing.ClassVar[list[int]], 'w': <class 'int'>, 'q': int | None} typing.Annotated[int, 'meta'] {'a': <class 'int'>, 'b': <class '__main__.Done'>, 'c': <class 'str'>, 'return': typing.Self} True 2 {} 1


def f(x: "T", y: "unknown_name" = 1): ...


for trial in (
    lambda: get_type_hints(f), lambda: get_type_hints(f, {"unknown_name": int}), lambda: get_type_hints(5), lambda: Union[()], lambda: Optional[int, str], lambda: Literal[()], lambda: Annotated[int], lambda: Callable[int], lambda: Callable[[int]], lambda: Callable[5, int], lambda: ClassVar[int, str], lambda: Final[Final[int]], lambda: Union[5], lambda: list[int](("a",)), lambda: Tuple[int](), lambda: typing.List[int]([1]), lambda: Any(), lambda: Union(), lambda: Optional[5], lambda: typing.Dict[int],
    lambda: type("X", (Any,), {}).__mro__[1], lambda: isinstance(5, UserId), lambda: NewType("A", int)("x"), lambda: typing.assert_never(5), lambda: typing.Concatenate[int], lambda: Literal[[]], lambda: reveal_type,
):
    try:
        print(str(trial()).split(" at 0x")[0])
    except Exception as error:
        print(type(error).__name__, error)
# -> NameError name 'unknown_name' is not defined
# -> NameError name 'T' is not defined
# -> TypeError 5 is not a module, class, method, or function.
# -> TypeError Cannot take a Union of no types.
# -> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
# -> typing.Literal[()]
# -> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# -> TypeError Callable must be used as Callable[[arg, ...], result].
# -> TypeError Callable must be used as Callable[[arg, ...], result].
# -> typing.Callable[[5], int]
# -> TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
# -> TypeError typing.Final[int] is not valid as type argument
# -> 5
# -> ['a']
# -> TypeError Type Tuple cannot be instantiated; use tuple() instead
# -> TypeError Type List cannot be instantiated; use list() instead
# -> TypeError Any cannot be instantiated
# -> TypeError Cannot instantiate typing.Union
# -> typing.Optional[5]
# -> TypeError Too few arguments for typing.Dict; actual 1, expected 2
# -> typing.Any
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# -> x
# -> AssertionError Expected code to be unreachable, but got: 5
# -> TypeError The last parameter to Concatenate should be a ParamSpec variable or ellipsis.
# -> typing.Literal[[]]
# -> <function reveal_type
