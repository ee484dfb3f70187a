"""The part of `typing` that the others stand on: what annotations are made of, and the names with a meaning of their own."""

import types as _types

# The classes are `typing`'s.
__name__ = "typing"



class _Later:
    """What is defined further up, and put here then: ForwardRef, Variable, TypeVarTuple, ParamSpec, Generic, Protocol."""


_Plain = type(list[int])


def _shown(part):
    """A part of an annotation as it is written in one."""
    if part is ...:
        return "..."
    if isinstance(part, type) and not isinstance(part, _Plain):
        return part.__qualname__ if part.__module__ == "builtins" else f"{part.__module__}.{part.__qualname__}"
    if isinstance(part, list):
        return "[" + ", ".join(map(_shown, part)) + "]"
    if isinstance(part, _types.FunctionType):
        return part.__name__
    return repr(part)


def _checked(part, message):
    """A part of an annotation: a text is a type that is defined later, None is its type."""
    if part is None:
        return type(None)
    if isinstance(part, str):
        return _Later.ForwardRef(part)
    if isinstance(part, _Alias) and part.__origin__ in (ClassVar, Final, Required, NotRequired):
        raise TypeError(f"{part!r} is not valid as type argument")
    if part is _Later.Generic or part is _Later.Protocol:
        raise TypeError(f"Plain {part} is not valid as type argument")
    if type(part) is tuple:
        raise TypeError(f"{message} Got {part!r:.100}.")
    return part


def _tuple(parts):
    return parts if isinstance(parts, tuple) else (parts,)


def _once(parts):
    """The parts without those that came before."""
    seen = []
    for part in parts:
        if part not in seen:
            seen.append(part)
    return tuple(seen)


def _variables(parts):
    """The type variables in the parts, each once."""
    found = []
    for part in parts:
        if isinstance(part, _Later.Variable):
            found.append(part)
        elif isinstance(part, list):
            found += _variables(part)
        elif not isinstance(part, type) or isinstance(part, _Plain):
            found += getattr(part, "__parameters__", ())
            if isinstance(part, (_Plain, _types.UnionType)):
                found += _variables(part.__args__)
    return _once(found)


class _Typing:
    """Common to all: they can stand in unions, be called nowhere and be derived from seldom."""

    def __or__(self, other):
        return Union[self, other]

    def __ror__(self, other):
        return Union[other, self]

    def __call__(self, *args, **keywords):
        raise TypeError(f"Cannot instantiate {self!r}")

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass {self!r}")

    def __instancecheck__(self, obj):
        raise TypeError(f"{self!r} cannot be used with isinstance()")

    def __subclasscheck__(self, cls):
        raise TypeError(f"{self!r} cannot be used with issubclass()")


class _Special(_Typing):
    """A name with a meaning of its own; `make` is what brackets do to it."""

    def __init__(self, name, doc, make=None):
        self._name, self.__doc__, self._make = name, doc, make

    def __repr__(self):
        return "typing." + self._name

    def __getitem__(self, parameters):
        if self._make is None:
            raise TypeError(f"{self!r} is not subscriptable")
        return self._make(self, parameters)

    def __reduce__(self):
        return self._name


class _Alias(_Typing):
    """An annotation with brackets: `origin`, what it means, and `args`."""

    def __init__(self, origin, args, name=None):
        self.__origin__, self.__args__, self._name = origin, args, name
        self.__parameters__ = _variables(args)

    def __repr__(self):
        name = "typing." + self._name if self._name else _shown(self.__origin__)
        return f"{name}[{', '.join(map(_shown, self.__args__)) or '()'}]"

    def __eq__(self, other):
        if not isinstance(other, _Alias):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__args__ == other.__args__

    def __hash__(self):
        return hash((self.__origin__, self.__args__))

    def __getitem__(self, parts):
        """The annotation with its type variables replaced."""
        if not self.__parameters__:
            raise TypeError(f"{self!r} is not a generic class")
        parts = _tuple(parts)
        _count(self, self.__parameters__, parts)
        values = dict(zip(self.__parameters__, [_checked(part, "Parameters to generic types must be types.") for part in parts]))
        return self._with(tuple(_replaced(part, values) for part in self.__args__))

    def _with(self, args):
        return type(self)(self.__origin__, args, self._name)

    def __call__(self, *args, **keywords):
        if self._name and self.__origin__.__module__ == "builtins":
            raise TypeError(f"Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead")
        made = self.__origin__(*args, **keywords)
        try:
            made.__orig_class__ = self
        except (AttributeError, TypeError):
            pass
        return made

    def __mro_entries__(self, bases):
        origin, later = self.__origin__, bases[bases.index(self) + 1 :]
        has_alias = any(isinstance(base, _Alias) for base in later)
        if origin is _Later.Generic:
            return () if has_alias or _Later.Protocol in bases else (origin,)
        if not self._name:
            return (origin,)
        has_generic = has_alias or any(isinstance(base, type) and issubclass(base, _Later.Generic) for base in later)
        return (() if origin in bases else (origin,)) + (() if has_generic else (_Later.Generic,))

    def __getattr__(self, name):
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return getattr(self.__origin__, name)

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        raise TypeError("Subscripted generics cannot be used with class and instance checks")


def _count(what, parameters, parts):
    least = len([one for one in parameters if not isinstance(one, _Later.TypeVarTuple)])
    if len(parts) < least or len(parts) > least and least == len(parameters):
        much = "many" if len(parts) > least else "few"
        raise TypeError(f"Too {much} arguments for {what!r}; actual {len(parts)}, expected {least}")


def _replaced(part, values):
    if isinstance(part, _Later.Variable):
        return values.get(part, part)
    if isinstance(part, list):
        return [_replaced(one, values) for one in part]
    if isinstance(part, _Alias) and part.__parameters__:
        return part._with(tuple(_replaced(one, values) for one in part.__args__))
    if isinstance(part, _Plain):
        return _Plain(part.__origin__, tuple(_replaced(one, values) for one in part.__args__))
    return part


class _Union(_Alias):
    def __repr__(self):
        args = self.__args__
        if len(args) == 2 and type(None) in args:
            return f"typing.Optional[{_shown(args[args[0] is type(None)])}]"
        return super().__repr__()

    def __eq__(self, other):
        if not isinstance(other, (_Union, _types.UnionType)):
            return NotImplemented
        return set(self.__args__) == set(other.__args__)

    def __hash__(self):
        return hash(frozenset(self.__args__))

    def _with(self, args):
        return Union[args]

    def __instancecheck__(self, obj):
        return self.__subclasscheck__(type(obj))

    def __subclasscheck__(self, cls):
        return any(issubclass(cls, one) for one in self.__args__)

    __call__ = _Typing.__call__
    __mro_entries__ = _Typing.__mro_entries__


class _Literal(_Alias):
    def __eq__(self, other):
        if not isinstance(other, _Literal):
            return NotImplemented
        return set(map(_typed, self.__args__)) == set(map(_typed, other.__args__))

    def __hash__(self):
        return hash(frozenset(map(_typed, self.__args__)))

    def __repr__(self):
        return f"typing.Literal[{', '.join(map(repr, self.__args__)) or '()'}]"


def _typed(value):
    return value, type(value)


class _Annotated(_Alias):
    def __init__(self, origin, metadata):
        super().__init__(origin, (origin,))
        self.__metadata__ = metadata

    def __repr__(self):
        return f"typing.Annotated[{_shown(self.__origin__)}, {', '.join(map(repr, self.__metadata__))}]"

    def __eq__(self, other):
        if not isinstance(other, _Annotated):
            return NotImplemented
        return self.__origin__ == other.__origin__ and self.__metadata__ == other.__metadata__

    def __hash__(self):
        return hash((self.__origin__, self.__metadata__))

    def _with(self, args):
        return _Annotated(args[0], self.__metadata__)


class _Callable(_Alias):
    def __repr__(self):
        *parameters, result = self.__args__
        if len(parameters) == 1 and _opens(parameters[0]):
            return f"typing.Callable[{_shown(parameters[0])}, {_shown(result)}]"
        return f"typing.Callable[[{', '.join(map(_shown, parameters))}], {_shown(result)}]"


def _opens(part):
    """Whether a part stands for any number of parameters."""
    return part is ... or isinstance(part, _Later.ParamSpec) or isinstance(part, _Alias) and part.__origin__ is Concatenate


def _union(this, parts):
    if parts == ():
        raise TypeError("Cannot take a Union of no types.")
    flat = []
    for part in _tuple(parts):
        part = _checked(part, "Union[arg, ...]: each arg must be a type.")
        flat += part.__args__ if isinstance(part, (_Union, _types.UnionType)) else [part]
    flat = _once(flat)
    return flat[0] if len(flat) == 1 else _Union(Union, flat, "Union")


def _optional(this, part):
    return Union[_checked(part, f"{this!r} requires a single type."), type(None)]


def _literal(this, values):
    flat = []
    for value in _tuple(values):
        for one in value.__args__ if isinstance(value, _Literal) else (value,):
            if not any(_typed(one) == _typed(other) for other in flat):
                flat.append(one)
    return _Literal(Literal, tuple(flat), "Literal")


def _annotated(parts):
    if not isinstance(parts, tuple) or len(parts) < 2:
        raise TypeError("Annotated[...] should be used with at least two arguments (a type and an annotation).")
    origin, metadata = _checked(parts[0], "Annotated[t, ...]: t must be a type."), parts[1:]
    if isinstance(origin, _Annotated):
        origin, metadata = origin.__origin__, origin.__metadata__ + metadata
    return _Annotated(origin, metadata)


def _single(this, part):
    return _Alias(this, (_checked(part, f"{this!r} accepts only single type."),), this._name)


def _concatenate(this, parts):
    if not (_tuple(parts)[-1] is ... or isinstance(_tuple(parts)[-1], _Later.ParamSpec)):
        raise TypeError("The last parameter to Concatenate should be a ParamSpec variable or ellipsis.")
    return _Alias(this, tuple(_checked(part, "Concatenate[arg, ...]: each arg must be a type.") if part is not ... else part
                              for part in _tuple(parts)), this._name)


Union = _Special("Union", "One of several types.", _union)
Optional = _Special("Optional", "A type or None.", _optional)
Literal = _Special("Literal", "One of several values.", _literal)


class Annotated:
    """A type with notes for others."""

    def __new__(cls, *args, **kwargs):
        raise TypeError("Type Annotated cannot be instantiated.")

    def __init_subclass__(cls, *args, **kwargs):
        raise TypeError(f"Cannot subclass {cls.__module__}.Annotated")

    def __class_getitem__(cls, parts):
        return _annotated(parts)


ClassVar = _Special("ClassVar", "An attribute of the class.", _single)
Final = _Special("Final", "What is bound once.", _single)
Required = _Special("Required", "A key that must be there.", _single)
NotRequired = _Special("NotRequired", "A key that may be absent.", _single)
TypeGuard = _Special("TypeGuard", "The result of a function that tells a type.", _single)
Unpack = _Special("Unpack", "What a star unpacks.", _single)
Concatenate = _Special("Concatenate", "Parameters before those of a ParamSpec.", _concatenate)
NoReturn = _Special("NoReturn", "The result of a function that does not return.")
Never = _Special("Never", "The type of no value.")
Self = _Special("Self", "The class of the method's receiver.")
LiteralString = _Special("LiteralString", "A text that was made of literals.")
TypeAlias = _Special("TypeAlias", "The annotation of an alias.")


NoDefault = _Special("NoDefault", "What a type parameter without a default has for one.")


class _AnyType(type):
    def __repr__(cls):
        return "typing.Any" if cls is Any else super().__repr__()

    def __instancecheck__(cls, obj):
        if cls is Any:
            raise TypeError("typing.Any cannot be used with isinstance()")
        return super().__instancecheck__(obj)


class Any(metaclass=_AnyType):
    """A type of which nothing is known."""

    def __new__(cls, *args, **keywords):
        if cls is Any:
            raise TypeError("Any cannot be instantiated")
        return super().__new__(cls)
