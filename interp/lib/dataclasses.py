"""Classes that are mostly data: methods made of annotations."""

import copy
import sys
from keyword import iskeyword
from reprlib import recursive_repr
from types import GenericAlias, MappingProxyType, new_class

__all__ = [
    "Field",
    "FrozenInstanceError",
    "InitVar",
    "KW_ONLY",
    "MISSING",
    "asdict",
    "astuple",
    "dataclass",
    "field",
    "fields",
    "is_dataclass",
    "make_dataclass",
    "replace",
]


class FrozenInstanceError(AttributeError):
    """An attribute of a frozen object was to be changed."""


class _Marker:
    def __init__(self, text):
        self._text = text

    def __repr__(self):
        return self._text


class _MISSING_TYPE:
    pass


class _KW_ONLY_TYPE:
    pass


class _Factory:
    def __repr__(self):
        return "<factory>"


MISSING = _MISSING_TYPE()
KW_ONLY = _KW_ONLY_TYPE()
_FACTORY = _Factory()
_FIELD, _CLASSVAR, _INITVAR = _Marker("_FIELD"), _Marker("_FIELD_CLASSVAR"), _Marker("_FIELD_INITVAR")
_FIELDS, _PARAMS = "__dataclass_fields__", "__dataclass_params__"


class InitVar:
    """A parameter of `__init__` that becomes no attribute."""

    __slots__ = ("type",)

    def __init__(self, type):
        self.type = type

    def __repr__(self):
        name = self.type.__name__ if isinstance(self.type, type) else repr(self.type)
        return f"dataclasses.InitVar[{name}]"

    def __class_getitem__(cls, type):
        return InitVar(type)


class Field:
    """What is known of a field."""

    __slots__ = (
        "name",
        "type",
        "default",
        "default_factory",
        "repr",
        "hash",
        "init",
        "compare",
        "metadata",
        "kw_only",
        "_field_type",
    )

    def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
        self.name = self.type = self._field_type = None
        self.default, self.default_factory = default, default_factory
        self.init, self.repr, self.hash, self.compare = init, repr, hash, compare
        self.metadata = MappingProxyType({} if metadata is None else metadata)
        self.kw_only = kw_only

    @recursive_repr()
    def __repr__(self):
        names = ("name", "type", "default", "default_factory", "init", "repr", "hash", "compare", "metadata", "kw_only")
        parts = [f"{name}={getattr(self, name)!r}" for name in names]
        return f"Field({','.join(parts)},_field_type={self._field_type})"

    def __set_name__(self, owner, name):
        method = getattr(type(self.default), "__set_name__", None)
        if method:
            method(self.default, owner, name)

    __class_getitem__ = classmethod(GenericAlias)


class _Params:
    """What `dataclass` was told."""

    def __init__(self, init, repr, eq, order, unsafe_hash, frozen):
        self.init, self.repr, self.eq, self.order = init, repr, eq, order
        self.unsafe_hash, self.frozen = unsafe_hash, frozen

    def __repr__(self):
        names = ("init", "repr", "eq", "order", "unsafe_hash", "frozen")
        return f"_DataclassParams({','.join(f'{name}={getattr(self, name)!r}' for name in names)})"


def field(
    *,
    default=MISSING,
    default_factory=MISSING,
    init=True,
    repr=True,
    hash=None,
    compare=True,
    metadata=None,
    kw_only=MISSING,
):
    """Says more of a field than its default."""
    if default is not MISSING and default_factory is not MISSING:
        raise ValueError("cannot specify both default and default_factory")
    return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


def _names_class(annotation, name):
    """Whether an annotation that is a text begins with `name`, with or without a module."""
    text = annotation.strip().split("[")[0].strip()
    return text == name or text.endswith("." + name)


def _kind_of(annotation):
    if isinstance(annotation, str):
        if _names_class(annotation, "ClassVar"):
            return _CLASSVAR
        return _INITVAR if _names_class(annotation, "InitVar") else _FIELD
    if annotation is InitVar or type(annotation) is InitVar:
        return _INITVAR
    typing = sys.modules.get("typing")
    if typing is not None:
        origin = getattr(annotation, "__origin__", annotation)
        if origin is typing.ClassVar:
            return _CLASSVAR
    return _FIELD


def _make_field(cls, name, annotation, kw_only):
    """The field of an annotation."""
    default = getattr(cls, name, MISSING)
    if isinstance(default, Field):
        made = default
    else:
        if type(default).__name__ == "member_descriptor":
            # A slot is no default.
            default = MISSING
        made = field(default=default)
    made.name, made.type = name, annotation
    made._field_type = _kind_of(annotation)
    if made._field_type is not _FIELD and made.default_factory is not MISSING:
        raise TypeError(f"field {name} cannot have a default factory")
    if made._field_type is _CLASSVAR:
        if made.kw_only is not MISSING:
            raise TypeError(f"field {name} is a ClassVar but specifies kw_only")
    elif made.kw_only is MISSING:
        made.kw_only = kw_only
    if made._field_type is _FIELD and getattr(type(made.default), "__hash__", None) is None:
        raise ValueError(
            f"mutable default {type(made.default)} for field {name} is not allowed: use default_factory"
        )
    return made


def _is_kw_only(annotation):
    return annotation is KW_ONLY or isinstance(annotation, str) and _names_class(annotation, "KW_ONLY")


def _own_fields(cls, kw_only):
    made, seen = [], False
    for name, annotation in cls.__dict__.get("__annotations__", {}).items():
        if _is_kw_only(annotation):
            if seen:
                raise TypeError(f"{name!r} is KW_ONLY, but KW_ONLY has already been specified")
            seen = kw_only = True
        else:
            made.append(_make_field(cls, name, annotation, kw_only))
    return made


# The methods


def _function(name, parameters, body, values, globals):
    """A function of source, which may name `values`."""
    lines = "\n  ".join(body)
    made = {}
    text = f"def make({', '.join(values)}):\n def {name}({', '.join(parameters)}):\n  {lines}\n return {name}"
    exec(text, globals, made)
    return made["make"](**values)


def _make_init(cls, shown, frozen, globals):
    """`__init__`: parameters by position, then those by name only."""
    plain = [one for one in shown if one.init and not one.kw_only]
    named = [one for one in shown if one.init and one.kw_only]
    seen_default = None
    for one in plain:
        if one.default is not MISSING or one.default_factory is not MISSING:
            seen_default = one.name
        elif seen_default:
            raise TypeError(f"non-default argument {one.name!r} follows default argument")
    own = "self" if all(one.name != "self" for one in shown) else "__dataclass_self__"
    values = {"__dataclass_factory__": _FACTORY, "__dataclass_object__": object}
    body = []
    for one in shown:
        body.extend(_init_lines(one, own, frozen, values))
    if hasattr(cls, "__post_init__"):
        given = ", ".join(one.name for one in shown if one._field_type is _INITVAR)
        body.append(f"{own}.__post_init__({given})")
    parameters = [own, *map(_parameter, plain)]
    if named:
        parameters += ["*", *map(_parameter, named)]
    made = _function("__init__", parameters, body or ["pass"], values, globals)
    made.__annotations__ = {one.name: one.type for one in shown if one.init} | {"return": None}
    return made


def _parameter(one):
    if one.default is not MISSING:
        return f"{one.name}=__dataclass_default_{one.name}__"
    if one.default_factory is not MISSING:
        return f"{one.name}=__dataclass_factory__"
    return one.name


def _init_lines(one, own, frozen, values):
    """What sets a field."""
    values[f"__dataclass_default_{one.name}__"] = one.default
    if one._field_type is _INITVAR:
        return
    if one.default_factory is not MISSING:
        values[f"__dataclass_make_{one.name}__"] = one.default_factory
        value = f"__dataclass_make_{one.name}__()"
        if one.init:
            value = f"{value} if {one.name} is __dataclass_factory__ else {one.name}"
    elif one.init:
        value = one.name
    else:
        return
    if frozen:
        yield f"__dataclass_object__.__setattr__({own}, {one.name!r}, {value})"
    else:
        yield f"{own}.{one.name} = {value}"


def _make_repr(shown):
    names = [one.name for one in shown if one.repr]

    @recursive_repr()
    def __repr__(self):
        parts = [f"{name}={getattr(self, name)!r}" for name in names]
        return f"{type(self).__qualname__}({', '.join(parts)})"

    return __repr__


def _make_comparisons(cls, shown, params):
    """Pairs of names and functions."""
    names = [one.name for one in shown if one.compare]

    def values(thing):
        return tuple([getattr(thing, name) for name in names])

    def __eq__(self, other):
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    def __lt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) < values(other)
        return NotImplemented

    def __le__(self, other):
        if other.__class__ is self.__class__:
            return values(self) <= values(other)
        return NotImplemented

    def __gt__(self, other):
        if other.__class__ is self.__class__:
            return values(self) > values(other)
        return NotImplemented

    def __ge__(self, other):
        if other.__class__ is self.__class__:
            return values(self) >= values(other)
        return NotImplemented

    return (["__eq__", __eq__],), [[one.__name__, one] for one in (__lt__, __le__, __gt__, __ge__)]


def _make_hash(shown):
    names = [one.name for one in shown if (one.compare if one.hash is None else one.hash)]

    def __hash__(self):
        return hash(tuple([getattr(self, name) for name in names]))

    return __hash__


def _make_frozen(cls, shown):
    names = {one.name for one in shown}

    def __setattr__(self, name, value):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self, name):
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _put(cls, name, function):
    """Sets a method unless the class has its own; tells whether it had."""
    if name in cls.__dict__:
        return True
    function.__qualname__ = f"{cls.__qualname__}.{name}"
    function.__module__ = cls.__module__
    setattr(cls, name, function)
    return False


def _all_fields(cls, kw_only, frozen):
    """The fields of the bases and of the class itself, by name."""
    found, has_base, has_frozen = {}, False, False
    for base in cls.__mro__[-1:0:-1]:
        inherited = getattr(base, _FIELDS, None)
        if inherited is not None:
            has_base = True
            found.update(inherited)
            has_frozen = has_frozen or getattr(base, _PARAMS).frozen
    own = _own_fields(cls, kw_only)
    for one in own:
        found[one.name] = one
        if isinstance(getattr(cls, one.name, None), Field):
            if one.default is MISSING:
                delattr(cls, one.name)
            else:
                setattr(cls, one.name, one.default)
    annotations = cls.__dict__.get("__annotations__", {})
    for name, value in cls.__dict__.items():
        if isinstance(value, Field) and name not in annotations:
            raise TypeError(f"{name!r} is a field but has no type annotation")
    if has_base:
        if has_frozen and not frozen:
            raise TypeError("cannot inherit non-frozen dataclass from a frozen one")
        if not has_frozen and frozen:
            raise TypeError("cannot inherit frozen dataclass from a non-frozen one")
    return found


def _process(cls, params, match_args, kw_only, slots, weakref_slot):
    globals = sys.modules[cls.__module__].__dict__ if cls.__module__ in sys.modules else {}
    own_hash = cls.__dict__.get("__hash__", MISSING)
    has_hash = not (own_hash is MISSING or own_hash is None and "__eq__" in cls.__dict__)
    if params.order and not params.eq:
        raise ValueError("eq must be true if order is true")
    setattr(cls, _PARAMS, params)
    found = _all_fields(cls, kw_only, params.frozen)
    setattr(cls, _FIELDS, found)
    shown = [one for one in found.values() if one._field_type is not _CLASSVAR]
    real = [one for one in found.values() if one._field_type is _FIELD]
    if params.init:
        _put(cls, "__init__", _make_init(cls, shown, params.frozen, globals))
    if params.repr:
        _put(cls, "__repr__", _make_repr(real))
    equal, orders = _make_comparisons(cls, real, params)
    if params.eq:
        _put(cls, *equal[0])
    if params.order:
        for name, function in orders:
            if _put(cls, name, function):
                raise TypeError(
                    f"Cannot overwrite attribute {name} in class {cls.__name__}."
                    " Consider using functools.total_ordering"
                )
    if params.frozen:
        for function in _make_frozen(cls, real):
            if _put(cls, function.__name__, function):
                raise TypeError(f"Cannot overwrite attribute {function.__name__} in class {cls.__name__}")
    _set_hash(cls, params, has_hash, real)
    if not getattr(cls, "__doc__", None):
        cls.__doc__ = cls.__name__ + _signature(shown)
    if match_args and "__match_args__" not in cls.__dict__:
        cls.__match_args__ = tuple(one.name for one in shown if one.init and not one.kw_only)
    if weakref_slot and not slots:
        raise TypeError("weakref_slot is True but slots is False")
    return _with_slots(cls, params.frozen, weakref_slot) if slots else cls


def _signature(shown):
    parts, named = [], [one for one in shown if one.init and one.kw_only]
    for one in [one for one in shown if one.init and not one.kw_only] + named:
        if named and one is named[0]:
            parts.append("*")
        kind = one.type if isinstance(one.type, str) else getattr(one.type, "__name__", repr(one.type))
        text = f"{one.name}: {kind!r}" if isinstance(one.type, str) else f"{one.name}: {kind}"
        if one.default is not MISSING:
            text += f" = {one.default!r}"
        elif one.default_factory is not MISSING:
            text += " = <factory>"
        parts.append(text)
    return f"({', '.join(parts)})"


def _set_hash(cls, params, has_hash, real):
    if params.unsafe_hash:
        if has_hash:
            raise TypeError(f"Cannot overwrite attribute __hash__ in class {cls.__name__}")
    elif not params.eq or has_hash:
        return
    elif not params.frozen:
        cls.__hash__ = None
        return
    made = _make_hash(real)
    made.__qualname__ = f"{cls.__qualname__}.__hash__"
    cls.__hash__ = made


def _with_slots(cls, frozen, weakref_slot):
    """The same class with slots, which can only be made anew."""
    if "__slots__" in cls.__dict__:
        raise TypeError(f"{cls.__name__} already specifies __slots__")
    body = dict(cls.__dict__)
    names = tuple(one.name for one in fields(cls))
    taken = set()
    for base in cls.__mro__[1:-1]:
        slots = base.__dict__.get("__slots__", ())
        taken.update((slots,) if isinstance(slots, str) else slots)
    body["__slots__"] = tuple(name for name in names if name not in taken) + (("__weakref__",) if weakref_slot else ())
    for name in (*names, "__dict__", "__weakref__"):
        body.pop(name, None)
    made = type(cls)(cls.__name__, cls.__bases__, body)
    made.__qualname__ = cls.__qualname__
    if frozen:
        for function in _make_frozen(made, fields(made)):
            type.__setattr__(made, function.__name__, function)
    return made


def dataclass(
    cls=None,
    /,
    *,
    init=True,
    repr=True,
    eq=True,
    order=False,
    unsafe_hash=False,
    frozen=False,
    match_args=True,
    kw_only=False,
    slots=False,
    weakref_slot=False,
):
    """Gives a class the methods that its annotations tell."""
    params = _Params(init, repr, eq, order, unsafe_hash, frozen)

    def decorate(cls):
        return _process(cls, params, match_args, kw_only, slots, weakref_slot)

    return decorate if cls is None else decorate(cls)


# What can be done with them


def fields(class_or_instance):
    """The fields of such a class or of an instance."""
    try:
        found = getattr(class_or_instance, _FIELDS)
    except AttributeError:
        raise TypeError("must be called with a dataclass type or instance") from None
    return tuple(one for one in found.values() if one._field_type is _FIELD)


def is_dataclass(obj):
    """Whether it is such a class or an instance of one."""
    return hasattr(obj if isinstance(obj, type) else type(obj), _FIELDS)


def _is_instance(obj):
    return hasattr(type(obj), _FIELDS)


def _plain(obj, pack):
    """A copy in which `pack` makes something of the fields of each dataclass."""
    if _is_instance(obj):
        return pack([(one.name, _plain(getattr(obj, one.name), pack)) for one in fields(obj)])
    if isinstance(obj, tuple) and hasattr(obj, "_fields"):
        return type(obj)(*[_plain(item, pack) for item in obj])
    if isinstance(obj, (list, tuple)):
        return type(obj)(_plain(item, pack) for item in obj)
    if isinstance(obj, dict):
        pairs = ((_plain(key, pack), _plain(value, pack)) for key, value in obj.items())
        if hasattr(type(obj), "default_factory"):
            made = type(obj)(obj.default_factory)
            made.update(pairs)
            return made
        return type(obj)(pairs)
    return copy.deepcopy(obj)


def asdict(obj, *, dict_factory=dict):
    """The fields as a dict, those of dataclasses within too."""
    if not _is_instance(obj):
        raise TypeError("asdict() should be called on dataclass instances")
    return _plain(obj, dict_factory)


def astuple(obj, *, tuple_factory=tuple):
    """The fields' values as a tuple, those of dataclasses within too."""
    if not _is_instance(obj):
        raise TypeError("astuple() should be called on dataclass instances")
    return _plain(obj, lambda pairs: tuple_factory([value for _, value in pairs]))


def make_dataclass(cls_name, fields, *, bases=(), namespace=None, **parameters):
    """A new dataclass of names, pairs (name, type) and triples (name, type, field)."""
    annotations, defaults = {}, {}
    for item in fields:
        if isinstance(item, str):
            name, kind = item, "typing.Any"
        elif len(item) == 2:
            name, kind = item
        elif len(item) == 3:
            name, kind, default = item
            defaults[name] = default
        else:
            raise TypeError(f"Invalid field: {item!r}")
        if not isinstance(name, str) or not name.isidentifier():
            raise TypeError(f"Field names must be valid identifiers: {name!r}")
        if iskeyword(name):
            raise TypeError(f"Field names must not be keywords: {name!r}")
        if name in annotations:
            raise TypeError(f"Field name duplicated: {name!r}")
        annotations[name] = kind

    def fill(body):
        body.update(namespace or {})
        body.update(defaults)
        body["__annotations__"] = annotations

    made = new_class(cls_name, bases, {}, fill)
    return dataclass(made, **parameters)


def replace(obj, /, **changes):
    """A new object of the same class with some fields changed."""
    if not _is_instance(obj):
        raise TypeError("replace() should be called on dataclass instances")
    for one in getattr(obj, _FIELDS).values():
        if one._field_type is _CLASSVAR:
            continue
        if not one.init:
            if one.name in changes:
                raise ValueError(
                    f"field {one.name} is declared with init=False, it cannot be specified with replace()"
                )
            continue
        if one.name not in changes:
            if one._field_type is _INITVAR and one.default is MISSING:
                raise ValueError(f"InitVar {one.name!r} must be specified with replace()")
            changes[one.name] = getattr(obj, one.name)
    return obj.__class__(**changes)
