"""The part of `typing` that has classes with type parameters, and protocols."""

import collections.abc as _abc

from _typing_base import Unpack, _Alias, _checked, _count, _Later, _once, _tuple, _variables
from _typing_variables import _Variable

# The classes are `typing`'s.
__name__ = "typing"


class Generic:
    """The base of classes with type parameters."""

    __slots__ = ()

    def __class_getitem__(cls, parts):
        parts = _tuple(parts)
        if cls in (Generic, Protocol):
            if not parts:
                raise TypeError(f"Parameter list to {cls.__qualname__}[...] cannot be empty")
            if not all(isinstance(part, _Variable) or isinstance(part, _Alias) and part.__origin__ is Unpack for part in parts):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be type variables or parameter specification variables.")
            if len(_once(parts)) != len(parts):
                raise TypeError(f"Parameters to {cls.__name__}[...] must all be unique")
            return _Alias(cls, parts)
        if not cls.__parameters__:
            raise TypeError(f"{cls} is not a generic class")
        parts = tuple(part if isinstance(part, list) or part is ... else
                      _checked(part, "Parameters to generic types must be types.") for part in parts)
        _count(cls, cls.__parameters__, parts)
        return _Alias(cls, parts)

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        bases = cls.__dict__.get("__orig_bases__", ())
        if Generic in bases:
            raise TypeError("Cannot inherit from plain Generic")
        declared = [base.__parameters__ for base in bases if isinstance(base, _Alias) and base.__origin__ in (Generic, Protocol)]
        cls.__parameters__ = declared[0] if declared else _variables(bases)


_protocol_words = """__abstractmethods__ __annotations__ __dict__ __doc__ __init__ __module__ __new__ __orig_bases__
__parameters__ __slots__ __subclasshook__ __weakref__ __class_getitem__ _is_protocol _is_runtime_protocol __match_args__
__hash__ __eq__ __qualname__ __init_subclass__ __type_params__ _abc_data""".split()


def _members(cls):
    """The names that a class must have for a protocol."""
    names = set()
    for base in cls.__mro__[:-1]:
        if base not in (Generic, Protocol):
            names.update(base.__dict__, base.__dict__.get("__annotations__", ()))
    return [name for name in names if name not in _protocol_words and not name.startswith("_abc_")]


_ABCMeta = type(_abc.Sized)


class _ProtocolType(_ABCMeta):
    def __instancecheck__(cls, instance):
        if getattr(cls, "_is_protocol", False) and not cls._is_runtime_protocol:
            raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
        if super().__instancecheck__(instance):
            return True
        return getattr(cls, "_is_protocol", False) and all(_has(cls, instance, name) for name in _members(cls))


def _has(protocol, instance, name):
    """Whether an object has what a protocol wants; `None` is no method."""
    found = getattr(instance, name, protocol)
    return found is not protocol and (found is not None or not callable(getattr(protocol, name, None)))


def _no_init(self, *args, **kwargs):
    if type(self)._is_protocol:
        raise TypeError("Protocols cannot be instantiated")


class Protocol(Generic, metaclass=_ProtocolType):
    """The base of classes that say what others must have."""

    __slots__ = ()
    _is_protocol = True
    _is_runtime_protocol = False

    def __init_subclass__(cls, *args, **kwargs):
        super().__init_subclass__(*args, **kwargs)
        cls._is_protocol = Protocol in cls.__bases__
        for base in cls.__bases__ if cls._is_protocol else ():
            if base not in (object, Generic) and base.__module__ not in ("collections.abc", "contextlib") and not (
                issubclass(base, Generic) and getattr(base, "_is_protocol", False)
            ):
                raise TypeError(f"Protocols can only inherit from other protocols, got {base!r}")
        if cls._is_protocol and cls.__init__ is Protocol.__init__:
            cls.__init__ = _no_init
        if "__subclasshook__" not in cls.__dict__:
            cls.__subclasshook__ = classmethod(_fits)


def _fits(cls, other):
    if not cls.__dict__.get("_is_protocol"):
        return NotImplemented
    if not cls._is_runtime_protocol:
        raise TypeError("Instance and class checks can only be used with @runtime_checkable protocols")
    for name in _members(cls):
        for base in other.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
            if name in base.__dict__.get("__annotations__", ()):
                break
        else:
            return NotImplemented
    return True


def runtime_checkable(cls):
    """Lets `isinstance` look for a protocol's names."""
    if not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


_Later.Generic, _Later.Protocol = Generic, Protocol
