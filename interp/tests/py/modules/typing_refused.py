# What `typing` refuses, and how.
from typing import *

T, K = TypeVar("T"), TypeVar("K")


class Pair(Generic[T, K]):
    pass


class Whole(Pair[int, str]):
    pass


trials = [
    lambda: Pair[int], lambda: Pair[int, int, int], lambda: Whole[int], lambda: Generic[int], lambda: Generic[T, T],
    lambda: List[int, str], lambda: Union[()], lambda: Any(), lambda: isinstance(3, List[int]), lambda: Literal["a"](),
    lambda: ClassVar[ClassVar[int]], lambda: isinstance(1, Any), lambda: List[int][str], lambda: TypeVar("T", int),
    lambda: TypeVar("Q", covariant=True, contravariant=True), lambda: Annotated[int], lambda: Optional[int, str],
]
for trial in trials:
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError Too few arguments for <class '__main__.Pair'>; actual 1, expected 2
# -> TypeError Too many arguments for <class '__main__.Pair'>; actual 3, expected 2
# -> TypeError <class '__main__.Whole'> is not a generic class
# -> TypeError Parameters to Generic[...] must all be type variables or parameter specification variables.
# -> TypeError Parameters to Generic[...] must all be unique
# -> TypeError Too many arguments for typing.List; actual 2, expected 1
# -> TypeError Cannot take a Union of no types.
# -> TypeError Any cannot be instantiated
# -> TypeError Subscripted generics cannot be used with class and instance checks
# -> TypeError Cannot instantiate typing.Literal
# -> TypeError typing.ClassVar[int] is not valid as type argument
# -> TypeError typing.Any cannot be used with isinstance()
# -> TypeError typing.List[int] is not a generic class
# -> TypeError A single constraint is not allowed
# -> ValueError Bivariant types are not supported.
# -> TypeError Annotated[...] should be used with at least two arguments (a type and an annotation).
# -> TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
