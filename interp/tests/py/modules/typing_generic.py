# Classes with type parameters.
from typing import *

T, K, C = TypeVar("T"), TypeVar("K", bound=int), TypeVar("C", int, str)
V = TypeVar("V", covariant=True)
print(T, V, T.__name__, K.__bound__, C.__constraints__, List[T], Dict[K, T][int, str], Dict[K, T].__parameters__)
# -> ~T +V T <class 'int'> (<class 'int'>, <class 'str'>) typing.List[~T] typing.Dict[int, str] (~K, ~T)


class Stack(Generic[T]):
    def __init__(self):
        self.items: List[T] = []


class Counted(Stack[int]):
    pass


class Pair(Generic[T, K]):
    pass


class Both(Stack[T], Pair[T, K]):
    pass


print(Stack[int], Stack[int]().items, Stack.__parameters__, Stack.__orig_bases__, Stack.__mro__)
# -> __main__.Stack[int] [] (~T,) (typing.Generic[~T],) (<class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>)
print(Counted.__orig_bases__, Counted.__mro__, Counted.__parameters__, Both.__parameters__, Both.__mro__)
# -> (__main__.Stack[int],) (<class '__main__.Counted'>, <class '__main__.Stack'>, <class 'typing.Generic'>, <class 'object'>) () (~T, ~K) (<class '__main__.Both'>, <class '__main__.Stack'>, <class '__main__.Pair'>, <class 'typing.Generic'>, <class 'object'>)
print(Pair[int, K].__parameters__, Pair[T, int][str], Stack[int]().__orig_class__)
# -> (~K,) __main__.Pair[str, int] __main__.Stack[int]
