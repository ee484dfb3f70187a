"""The part of `inspect` that looks at what waits, and at attributes without running a program's code."""

import types as _types

# The functions are `inspect`'s.
__name__ = "inspect"

_nothing = object()

GEN_CREATED, GEN_RUNNING, GEN_SUSPENDED, GEN_CLOSED = "GEN_CREATED", "GEN_RUNNING", "GEN_SUSPENDED", "GEN_CLOSED"
CORO_CREATED, CORO_RUNNING, CORO_SUSPENDED, CORO_CLOSED = "CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"


def getgeneratorstate(generator):
    """Whether a generator was just made, runs, waits at a `yield` or is over."""
    if generator.gi_running:
        return GEN_RUNNING
    if generator.gi_suspended:
        return GEN_SUSPENDED
    return GEN_CREATED if generator.gi_frame is not None else GEN_CLOSED


def getcoroutinestate(coroutine):
    """Whether a coroutine was just made, runs, waits at an `await` or is over."""
    if coroutine.cr_running:
        return CORO_RUNNING
    if coroutine.cr_suspended:
        return CORO_SUSPENDED
    return CORO_CREATED if coroutine.cr_frame is not None else CORO_CLOSED


# Attributes as they stand in the dicts


def _in_class(cls, name):
    """What stands under the name in the first class of the order that has it."""
    for base in cls.__mro__:
        found = base.__dict__.get(name, _nothing)
        if found is not _nothing:
            return found
    return _nothing


def _own_dict(obj):
    """The attributes of an instance; none if its class says otherwise what its `__dict__` is."""
    if _in_class(type(obj), "__dict__") is not _nothing and not isinstance(
        _in_class(type(obj), "__dict__"), (_types.GetSetDescriptorType, _types.MemberDescriptorType)
    ):
        return {}
    try:
        return object.__getattribute__(obj, "__dict__")
    except AttributeError:
        return {}


def _decides(descriptor):
    """Whether it goes before what stands in the instance."""
    kind = type(descriptor)
    return hasattr(kind, "__get__") and hasattr(kind, "__set__")


def getattr_static(obj, attr, default=_nothing):
    """An attribute without running descriptors, `__getattr__` or `__getattribute__`."""
    own = _nothing
    if isinstance(obj, type):
        cls, own = obj, _in_class(obj, attr)
    else:
        cls = type(obj)
        own = _own_dict(obj).get(attr, _nothing)
        found = _in_class(cls, attr)
        if own is _nothing or found is not _nothing and _decides(found):
            own = found
    if own is _nothing and isinstance(obj, type):
        own = _in_class(type(cls), attr)
    if own is not _nothing:
        return own
    if default is _nothing:
        raise AttributeError(attr)
    return default


# Parameters as a named tuple


def getfullargspec(func):
    """The parameters of a function in the old form; `signature` tells more."""
    import inspect
    from collections import namedtuple

    try:
        found = inspect.signature(func, follow_wrapped=False)
    except Exception as error:
        raise TypeError("unsupported callable") from error
    names, defaults, only, annotations, rest, by_name = [], [], {}, {}, None, None
    only_defaults = {}
    for one in found.parameters.values():
        if one.kind <= one.POSITIONAL_OR_KEYWORD:
            names.append(one.name)
            if one.default is not one.empty:
                defaults.append(one.default)
        elif one.kind == one.VAR_POSITIONAL:
            rest = one.name
        elif one.kind == one.VAR_KEYWORD:
            by_name = one.name
        else:
            only[one.name] = None
            if one.default is not one.empty:
                only_defaults[one.name] = one.default
        if one.annotation is not one.empty:
            annotations[one.name] = one.annotation
    if found.return_annotation is not found.empty:
        annotations["return"] = found.return_annotation
    if isinstance(func, _types.MethodType):
        # Here a bound method shows its receiver.
        names.insert(0, func.__func__.__code__.co_varnames[0])
    kind = namedtuple("FullArgSpec", "args varargs varkw defaults kwonlyargs kwonlydefaults annotations", module="inspect")
    return kind(names, rest, by_name, tuple(defaults) or None, [*only], only_defaults or None, annotations)
