"""Stand-in for `collections.abc` while the machine has none: classes that know their instances by the methods they have."""


class _Having(type):
    def __instancecheck__(cls, thing):
        return all([hasattr(type(thing), name) for name in cls._names])

    def __subclasscheck__(cls, other):
        return all([hasattr(other, name) for name in cls._names])


def _having(name, *names):
    return _Having(name, (), {"_names": names})


Hashable = _having("Hashable", "__hash__")
Iterable = _having("Iterable", "__iter__")
Iterator = _having("Iterator", "__iter__", "__next__")
Sized = _having("Sized", "__len__")
Container = _having("Container", "__contains__")
Callable = _having("Callable", "__call__")
Coroutine = _having("Coroutine", "__await__", "send", "throw", "close")
Awaitable = _having("Awaitable", "__await__")
Generator = _having("Generator", "__iter__", "__next__", "send", "throw", "close")
AsyncIterator = _having("AsyncIterator", "__aiter__", "__anext__")
AsyncGenerator = _having("AsyncGenerator", "__aiter__", "__anext__", "asend", "athrow", "aclose")
Mapping = _having("Mapping", "__getitem__", "__len__", "keys", "items", "get")
MutableMapping = _having("MutableMapping", "__getitem__", "__setitem__", "__delitem__", "keys", "update")
Set = _having("Set", "__contains__", "__and__", "isdisjoint")
MutableSet = _having("MutableSet", "__contains__", "__and__", "add", "discard")
Sequence = _having("Sequence", "__getitem__", "__len__", "index", "count")
MutableSequence = _having("MutableSequence", "__getitem__", "__setitem__", "insert", "append")
