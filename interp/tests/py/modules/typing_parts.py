# Annotations can be taken apart and compared.
import collections.abc
from typing import *

print(get_origin(List[int]), get_args(Dict[str, int]), get_origin(Union[int, str]), get_args(Callable[[int], str]))
# -> <class 'list'> (<class 'str'>, <class 'int'>) typing.Union ([<class 'int'>], <class 'str'>)
print(get_origin(int), get_args(int), get_origin(Callable[..., int]) is collections.abc.Callable, get_args(Callable[..., int]))
# -> None () True (Ellipsis, <class 'int'>)
print(get_args(Union[int, Union[str, float]]), get_origin(int | str), get_args(list[int]), get_args(Tuple[()]))
# -> (<class 'int'>, <class 'str'>, <class 'float'>) <class 'types.UnionType'> (<class 'int'>,) ()
print(get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), Annotated[Annotated[int, 1], 2].__metadata__)
# -> <class 'typing.Annotated'> (<class 'int'>, 1) (1, 2)
print(List[int] == List[int], Union[int, str] == Union[str, int], List[int] == List[str], Literal[1] == Literal[True])
# -> True True False False
print(len({List[int], List[int], Optional[int], Union[None, int]}), isinstance([], List), issubclass(list, Sequence))
# -> 2 True True
print(isinstance(3, Union[int, str]), isinstance({}, Mapping), Deque[int]([1]))  # -> True True deque([1])
