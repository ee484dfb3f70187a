"""The part of `typing` that has names for builtin types and for those of `collections`."""

import collections as _collections
import collections.abc as _abc
import contextlib as _contextlib

import _typing_base as _base
from _typing_generic import Protocol, runtime_checkable
from _typing_variables import TypeVar

# The classes are `typing`'s.
__name__ = "typing"
AnyStr = TypeVar("AnyStr", bytes, str)


class _Named(_base._Alias):
    """A type of the machine's under its name in `typing`; `count` is how many parameters it takes, -1 for any number."""

    def __init__(self, origin, name, count):
        self.__origin__, self._name, self._count = origin, name, count
        self.__args__ = self.__parameters__ = ()
        self.__doc__ = f"A generic version of {origin.__module__}.{origin.__qualname__}."

    def __repr__(self):
        return "typing." + self._name

    __eq__ = object.__eq__
    __hash__ = object.__hash__

    def __getitem__(self, parts):
        if self._name == "Callable":
            return _callable(self, parts)
        if not self._count:
            raise TypeError(f"{self!r} is not a generic class")
        parts = _base._tuple(parts)
        ends_open = self._name == "Tuple" and len(parts) == 2 and parts[1] is ...
        message = "Tuple[t0, t1, ...]: each t must be a type." if self._name == "Tuple" else "Parameters to generic types must be types."
        args = tuple(part if part is ... and ends_open else _base._checked(part, message) for part in parts)
        if self._count > 0 and len(args) != self._count:
            much = "many" if len(args) > self._count else "few"
            raise TypeError(f"Too {much} arguments for {self!r}; actual {len(args)}, expected {self._count}")
        return _base._Alias(self.__origin__, args, self._name)

    def __subclasscheck__(self, cls):
        if isinstance(cls, _base._Alias):
            cls = cls.__origin__
        return issubclass(cls, self.__origin__)

    def __reduce__(self):
        return self._name


def _callable(this, parts):
    if not isinstance(parts, tuple) or len(parts) != 2:
        raise TypeError("Callable must be used as Callable[[arg, ...], result].")
    parameters, result = parts
    result = _base._checked(result, "Callable[args, result]: result must be a type.")
    if isinstance(parameters, list):
        message = "Callable[[arg, ...], result]: each arg must be a type."
        parameters = tuple(_base._checked(part, message) for part in parameters)
    else:
        parameters = (parameters,)
    return _base._Callable(_abc.Callable, (*parameters, result), "Callable")


_counts = """
List list 1, Dict dict 2, Set set 1, FrozenSet frozenset 1, Tuple tuple -1, Type type 1,
Deque collections.deque 1, DefaultDict collections.defaultdict 2, OrderedDict collections.OrderedDict 2,
Counter collections.Counter 1, ChainMap collections.ChainMap 2,
Callable abc.Callable 2, Hashable abc.Hashable 0, Sized abc.Sized 0, Awaitable abc.Awaitable 1, Coroutine abc.Coroutine 3,
AsyncIterable abc.AsyncIterable 1, AsyncIterator abc.AsyncIterator 1, AsyncGenerator abc.AsyncGenerator 2,
Iterable abc.Iterable 1, Iterator abc.Iterator 1, Reversible abc.Reversible 1, Generator abc.Generator 3,
Container abc.Container 1, Collection abc.Collection 1, AbstractSet abc.Set 1, MutableSet abc.MutableSet 1,
Mapping abc.Mapping 2, MutableMapping abc.MutableMapping 2, Sequence abc.Sequence 1, MutableSequence abc.MutableSequence 1,
MappingView abc.MappingView 1, KeysView abc.KeysView 1, ItemsView abc.ItemsView 2, ValuesView abc.ValuesView 1,
ContextManager contextlib.AbstractContextManager 1, AsyncContextManager contextlib.AbstractAsyncContextManager 1
"""
__all__ = []


def _name_all():
    import builtins

    modules = {"": builtins, "collections": _collections, "abc": _abc, "contextlib": _contextlib}
    for line in _counts.replace("\n", " ").split(","):
        name, place, count = line.split()
        module, _, attribute = place.rpartition(".")
        globals()[name] = _Named(getattr(modules[module], attribute), name, int(count))
        __all__.append(name)


_name_all()
_T = TypeVar("T", covariant=True)


def _supports(name, method, generic, doc):
    """A protocol of one method."""
    base = Protocol[_T] if generic else Protocol

    def body(space):
        def ask(self, *args):
            pass

        ask.__name__, ask.__qualname__ = method, f"{name}.{method}"
        space.update({method: ask, "__doc__": doc, "__module__": __name__, "__slots__": ()})

    import types

    return runtime_checkable(types.new_class(name, (base,), exec_body=body))


SupportsInt = _supports("SupportsInt", "__int__", False, "What int() takes.")
SupportsFloat = _supports("SupportsFloat", "__float__", False, "What float() takes.")
SupportsComplex = _supports("SupportsComplex", "__complex__", False, "What complex() takes.")
SupportsBytes = _supports("SupportsBytes", "__bytes__", False, "What bytes() takes.")
SupportsIndex = _supports("SupportsIndex", "__index__", False, "What can be an index.")
SupportsAbs = _supports("SupportsAbs", "__abs__", True, "What abs() takes.")
SupportsRound = _supports("SupportsRound", "__round__", True, "What round() takes.")
__all__ += "AnyStr SupportsInt SupportsFloat SupportsComplex SupportsBytes SupportsIndex SupportsAbs SupportsRound".split()
