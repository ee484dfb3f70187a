"""Copies of objects, shallow and deep."""

import types
from _collections import deque
from _weakref import ref

__all__ = ["Error", "copy", "deepcopy"]


class Error(Exception):
    """An object that cannot be copied."""


error = Error

# What is never copied: it does not change, or is one of its kind.
_ATOMS = {
    type(None),
    int,
    float,
    bool,
    complex,
    str,
    bytes,
    type,
    range,
    slice,
    type(...),
    type(NotImplemented),
    types.BuiltinFunctionType,
    types.FunctionType,
    types.CodeType,
    property,
    ref,
}


def copy(x):
    """A copy that holds the same objects."""
    cls = type(x)
    if cls in _ATOMS or cls in (tuple, frozenset) or issubclass(cls, type):
        return x
    if cls in (list, dict, set, bytearray):
        return x.copy()
    method = getattr(cls, "__copy__", None)
    if method is not None:
        return method(x)
    return _made_again(x, _parts(x), None)


def deepcopy(x, memo=None, _nil=[]):
    """A copy of an object and of all that it holds."""
    if memo is None:
        memo = {}
    known = memo.get(id(x), _nil)
    if known is not _nil:
        return known
    cls = type(x)
    if cls in _ATOMS or issubclass(cls, type):
        return x
    deep = _DEEP.get(cls)
    if deep is not None:
        made = deep(x, memo)
    else:
        method = getattr(x, "__deepcopy__", None)
        if method is not None:
            made = method(memo)
        else:
            made = _made_again(x, _parts(x), memo)
    if made is not x:
        memo[id(x)] = made
        # What was copied must live as long as its number counts.
        memo.setdefault(id(memo), []).append(x)
    return made


def _deep_list(x, memo):
    made = memo[id(x)] = []
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_tuple(x, memo):
    made = [deepcopy(item, memo) for item in x]
    # It may have been copied meanwhile, as a part of itself.
    if id(x) in memo:
        return memo[id(x)]
    return x if all(new is old for new, old in zip(made, x)) else tuple(made)


def _deep_dict(x, memo):
    made = memo[id(x)] = {}
    for key, value in x.items():
        made[deepcopy(key, memo)] = deepcopy(value, memo)
    return made


def _deep_set(x, memo):
    made = memo[id(x)] = set()
    for item in x:
        made.add(deepcopy(item, memo))
    return made


def _deep_deque(x, memo):
    made = memo[id(x)] = deque(maxlen=x.maxlen)
    for item in x:
        made.append(deepcopy(item, memo))
    return made


def _deep_method(x, memo):
    return type(x)(x.__func__, deepcopy(x.__self__, memo))


_DEEP = {
    list: _deep_list,
    tuple: _deep_tuple,
    dict: _deep_dict,
    set: _deep_set,
    frozenset: lambda x, memo: frozenset([deepcopy(item, memo) for item in x]),
    bytearray: lambda x, memo: x.copy(),
    types.MethodType: _deep_method,
    deque: _deep_deque,
}


def _parts(x):
    """How to make an object again: (function, arguments, state, list items, dict items), as `__reduce_ex__` tells."""
    cls = type(x)
    reduce = getattr(cls, "__reduce__", None)
    if reduce is not None and reduce is not getattr(object, "__reduce__", None):
        found = reduce(x)
    elif getattr(cls, "__reduce_ex__", None) is not object.__reduce_ex__:
        found = x.__reduce_ex__(4)
    else:
        found = _plain_parts(x, cls)
    return found


_DATA = (int, float, complex, str, bytes, bytearray, tuple, list, dict, set, frozenset)


def _plain_parts(x, cls):
    if isinstance(x, BaseException):
        return cls, x.args, x.__dict__ or None
    arguments = (cls,)
    more = getattr(x, "__getnewargs_ex__", None)
    keywords = {}
    if more is not None:
        given, keywords = more()
        arguments += tuple(given)
    elif hasattr(x, "__getnewargs__"):
        arguments += tuple(x.__getnewargs__())
    else:
        for base in _DATA:
            if isinstance(x, base):
                if base not in (list, dict):
                    arguments += (base(x),)
                break
    if cls is not object and cls.__module__ == "builtins":
        # It says that it cannot.
        return x.__reduce_ex__(4)
    items = iter(x) if isinstance(x, list) else None
    pairs = iter(x.items()) if isinstance(x, dict) else None
    return (lambda *args: cls.__new__(*args, **keywords)), arguments, _state_of(x, cls), items, pairs


def _state_of(x, cls):
    method = getattr(x, "__getstate__", None)
    if method is not None:
        return method()
    slots = {}
    for base in cls.__mro__:
        names = base.__dict__.get("__slots__", ())
        for name in (names,) if isinstance(names, str) else names:
            if name.startswith("__") and not name.endswith("__"):
                name = f"_{base.__name__.lstrip('_')}{name}"
            if name not in ("__dict__", "__weakref__") and hasattr(x, name):
                slots[name] = getattr(x, name)
    state = getattr(x, "__dict__", None) or None
    return (state, slots) if slots else state


def _made_again(x, parts, memo):
    """An object of these parts; with `memo` they are copied deeply."""
    if isinstance(parts, str):
        return x
    function, arguments, *rest = parts
    state, items, pairs = (*rest, None, None, None)[:3]
    if memo is not None and arguments:
        arguments = [deepcopy(argument, memo) for argument in arguments]
    made = function(*arguments)
    if memo is not None:
        memo[id(x)] = made
        state = deepcopy(state, memo)
    if state is not None:
        _set_state(made, state)
    for item in items or ():
        made.append(item if memo is None else deepcopy(item, memo))
    for key, value in pairs or ():
        if memo is not None:
            key, value = deepcopy(key, memo), deepcopy(value, memo)
        made[key] = value
    return made


def _set_state(made, state):
    method = getattr(made, "__setstate__", None)
    if method is not None and not isinstance(made, BaseException):
        method(state)
        return
    slots = None
    if isinstance(state, tuple) and len(state) == 2:
        state, slots = state
    if state:
        made.__dict__.update(state)
    for name, value in (slots or {}).items():
        setattr(made, name, value)
