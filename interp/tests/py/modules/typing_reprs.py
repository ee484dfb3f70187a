# What annotations of `typing` show.
from typing import *
import typing

print(List[int], Dict[str, List[int]], Optional[int], Union[int, str, None], Union[int], Union[int, int, str])
# -> typing.List[int] typing.Dict[str, typing.List[int]] typing.Optional[int] typing.Union[int, str, NoneType] <class 'int'> typing.Union[int, str]
print(Callable[[int, str], float], Callable[..., int], Tuple[int, ...], Tuple[()], Type[int], Literal[1, "a", True])
# -> typing.Callable[[int, str], float] typing.Callable[..., int] typing.Tuple[int, ...] typing.Tuple[()] typing.Type[int] typing.Literal[1, 'a', True]
print(Annotated[int, "m"], ClassVar[int], Final, List, Any, NoReturn, Optional[List["Node"]])
# -> typing.Annotated[int, 'm'] typing.ClassVar[int] typing.Final typing.List typing.Any typing.NoReturn typing.Optional[typing.List[ForwardRef('Node')]]
print(AnyStr, ForwardRef("x"), typing.Hashable, typing.Deque[int], typing.Counter[str], typing.DefaultDict[str, int])
# -> ~AnyStr ForwardRef('x') typing.Hashable typing.Deque[int] typing.Counter[str] typing.DefaultDict[str, int]
print(int | List[str], List[str] | None, Optional[int] | str)
# -> typing.Union[int, typing.List[str]] typing.Optional[typing.List[str]] typing.Union[int, NoneType, str]
P, Ts, T = ParamSpec("P"), TypeVarTuple("Ts"), TypeVar("T")
print(P, P.args, P.kwargs, Ts, Callable[P, int], Callable[Concatenate[int, P], T])
# -> ~P P.args P.kwargs Ts typing.Callable[~P, int] typing.Callable[typing.Concatenate[int, ~P], ~T]
