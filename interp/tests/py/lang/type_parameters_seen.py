# Generic classes of typing used at run time: subscripts kept in __orig_bases__, __class_getitem__ of one's own, parameters and arguments.
from typing import Generic, ParamSpec, Protocol, TypeVar, TypeVarTuple, Union, get_args, get_origin, runtime_checkable

T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
P = ParamSpec("P")


class Node(Generic[T]):
    made = 0

    def __init__(self, value: T):
        self.value = value


class Pair(Node[T], Generic[T, K]): ...
class Fixed(Pair[str, int]): ...


class Registry:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class SubRegistry(Registry): ...


@runtime_checkable
class Closes(Protocol):
    def close(self): ...


class Door:
    def close(self): ...


print(Pair[int, K].__parameters__, Pair.__parameters__, Pair[str, bool].__args__, Fixed.__orig_bases__, Fixed.__mro__[1:3], Fixed("x").value)
# -> (~K,) (~T, ~K) (<class 'str'>, <class 'bool'>) (__main__.Pair[str, int],) (<class '__main__.Pair'>, <class '__main__.Node'>) x
print(Node[int](5).value, Node[int].made, Node[list[T]][int], Node[int] == Node[int], hash(Node[int]) == hash(Node[int]), Node[int](1).__orig_class__, repr(Node[Union[int, str]]))
# -> 5 0 __main__.Node[list[int]] True True __main__.Node[int] __main__.Node[typing.Union[int, str]]
print(Registry[1, 2], SubRegistry["x"], Registry[:2], get_origin(Node[int]), get_args(Pair[int, T]), T, K, V, K.__bound__, V.__constraints__, P.args, P.kwargs)
# -> Registry[(1, 2)] SubRegistry['x'] Registry[slice(None, 2, None)] <class '__main__.Node'> (<class 'int'>, ~T) ~T ~K ~V <class 'int'> (<class 'int'>, <class 'str'>) P.args P.kwargs
print(list[T][int], dict[str, T][int], (list[T] | None)[int], tuple[T, ...][str], list[int] == list[int], type(list[int]), list[int]([1]), isinstance(Door(), Closes), isinstance(5, Closes))
# -> list[int] dict[str, int] list[int] | None tuple[str, ...] True <class 'types.GenericAlias'> [1] True False
for trial in (lambda: Node[int, str], lambda: Pair[int], lambda: Node[()], lambda: isinstance(1, list[int]), lambda: issubclass(Fixed, Node[str]), lambda: list[int][str], lambda: Fixed[int], lambda: Generic[int], lambda: Closes(), lambda: TypeVar("A", int), lambda: Registry()[1], lambda: TypeVar("B", bound=int, covariant=True, contravariant=True)):
    try:
        print(trial())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError Too many arguments for <class '__main__.Node'>; actual 2, expected 1
# -> TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
# -> TypeError Too few arguments for <class '__main__.Node'>; actual 0, expected 1
# -> TypeError isinstance() argument 2 cannot be a parameterized generic
# -> TypeError Subscripted generics cannot be used with class and instance checks
# -> TypeError list[int] is not a generic class
# -> TypeError <class '__main__.Fixed'> is not a generic class
# -> TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# -> TypeError Protocols cannot be instantiated
# -> TypeError A single constraint is not allowed
# -> TypeError 'Registry' object is not subscriptable
# -> ValueError Bivariant types are not supported.
