# What the types of the machine count as.
import collections
from collections import abc

values = [1, "s", b"", [], (), {}, set(), frozenset(), range(3), iter([]), (x for x in ()), len, int, {}.keys()]
values += [{}.values(), collections.deque(), collections.OrderedDict(), collections.UserDict(), None, zip(), map(len, [])]
for value in values:
    print(type(value).__name__, *[name for name in abc.__all__ if isinstance(value, getattr(abc, name))])
# -> int Hashable
# -> str Hashable Iterable Reversible Sized Container Collection Sequence
# -> bytes Hashable Iterable Reversible Sized Container Collection Sequence ByteString
# -> list Iterable Reversible Sized Container Collection Sequence MutableSequence
# -> tuple Hashable Iterable Reversible Sized Container Collection Sequence
# -> dict Iterable Reversible Sized Container Collection Mapping MutableMapping
# -> set Iterable Sized Container Collection Set MutableSet
# -> frozenset Hashable Iterable Sized Container Collection Set
# -> range Hashable Iterable Reversible Sized Container Collection Sequence
# -> list_iterator Hashable Iterable Iterator
# -> generator Hashable Iterable Iterator Generator
# -> builtin_function_or_method Hashable Callable
# -> type Hashable Callable
# -> dict_keys Iterable Reversible Sized Container Collection Set MappingView KeysView
# -> dict_values Hashable Iterable Reversible Sized Container Collection MappingView ValuesView
# -> deque Iterable Reversible Sized Container Collection Sequence MutableSequence
# -> OrderedDict Iterable Reversible Sized Container Collection Mapping MutableMapping
# -> UserDict Iterable Sized Container Collection Mapping MutableMapping
# -> NoneType Hashable
# -> zip Hashable Iterable Iterator
# -> map Hashable Iterable Iterator


class Unhashable:
    __hash__ = None

    def __call__(self):
        pass


print(isinstance(Unhashable(), abc.Hashable), isinstance(Unhashable(), abc.Callable))  # -> False True
