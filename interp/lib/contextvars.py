"""Variables whose value depends on the context that runs.

A context's mapping is never changed, only replaced: copies share it.
"""

from collections.abc import Mapping
from types import GenericAlias

__all__ = ["Context", "ContextVar", "Token", "copy_context"]

_NONE_GIVEN = object()


class Context(Mapping):
    """What the variables are."""

    __slots__ = ("_values", "_outside")

    def __init__(self):
        self._values = {}
        self._outside = None

    def run(self, callable, /, *args, **kwargs):
        """Calls a function, whose changes of variables stay in this context."""
        global _current
        if self._outside is not None:
            raise RuntimeError(f"cannot enter context: {self} is already entered")
        self._outside = _current
        _current = self
        try:
            return callable(*args, **kwargs)
        finally:
            _current = self._outside
            self._outside = None

    def copy(self):
        made = Context()
        made._values = self._values
        return made

    def __getitem__(self, var):
        _must_be_variable(var)
        return self._values[var]

    def __contains__(self, var):
        _must_be_variable(var)
        return var in self._values

    def get(self, var, default=None, /):
        _must_be_variable(var)
        return self._values.get(var, default)

    def __iter__(self):
        return iter(self._values)

    def __len__(self):
        return len(self._values)

    def keys(self):
        return self._values.keys()

    def values(self):
        return self._values.values()

    def items(self):
        return self._values.items()

    def __eq__(self, other):
        if not isinstance(other, Context):
            return NotImplemented
        return self._values == other._values

    __hash__ = None

    def __repr__(self):
        return f"<_contextvars.Context object at {id(self):#x}>"


Context.__module__ = "_contextvars"


def _must_be_variable(var):
    if not isinstance(var, ContextVar):
        raise TypeError(f"a ContextVar key was expected, got {var!r}")


class ContextVar:
    """A variable with a value of its own in each context."""

    __slots__ = ("_name", "_default")
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, name, /, *, default=_NONE_GIVEN):
        if not isinstance(name, str):
            raise TypeError("context variable name must be a str")
        self._name = name
        self._default = default

    @property
    def name(self):
        return self._name

    def get(self, default=_NONE_GIVEN, /):
        """The value in the running context, or else `default`, or the default it was made with."""
        found = _current._values.get(self, default)
        if found is _NONE_GIVEN:
            found = self._default
            if found is _NONE_GIVEN:
                raise LookupError(self)
        return found

    def set(self, value, /):
        """Changes the value in the running context; gives a token with which the old one comes back."""
        values = _current._values
        token = Token(_KEY, self, values.get(self, _NONE_GIVEN))
        _current._values = {**values, self: value}
        return token

    def reset(self, token, /):
        """Brings back what was the value before the `set` that gave the token."""
        if not isinstance(token, Token):
            raise TypeError(f"expected an instance of Token, got {token!r}")
        if token._used:
            raise RuntimeError(f"{token!r} has already been used once")
        if token._var is not self:
            raise ValueError(f"{token!r} was created by a different ContextVar")
        if token._context is not _current:
            raise ValueError(f"{token!r} was created in a different Context")
        token._used = True
        values = dict(_current._values)
        if token._old is _NONE_GIVEN:
            values.pop(self, None)
        else:
            values[self] = token._old
        _current._values = values

    def __repr__(self):
        default = "" if self._default is _NONE_GIVEN else f" default={self._default!r}"
        return f"<ContextVar name={self._name!r}{default} at {id(self):#x}>"


ContextVar.__module__ = "_contextvars"


class _Missing:
    def __repr__(self):
        return "<Token.MISSING>"


_KEY = object()


class Token:
    """What `ContextVar.set` gives."""

    __slots__ = ("_context", "_var", "_old", "_used")
    __class_getitem__ = classmethod(GenericAlias)
    MISSING = _Missing()

    def __init__(self, key=None, var=None, old=None):
        if key is not _KEY:
            raise RuntimeError("Tokens can only be created by ContextVars")
        self._context = _current
        self._var = var
        self._old = old
        self._used = False

    @property
    def var(self):
        return self._var

    @property
    def old_value(self):
        return Token.MISSING if self._old is _NONE_GIVEN else self._old

    __hash__ = None

    def __repr__(self):
        used = " used" if self._used else ""
        return f"<Token{used} var={self._var!r} at {id(self):#x}>"


Token.__module__ = "_contextvars"
_current = Context()


def copy_context():
    """A copy of the running context."""
    return _current.copy()
