"""The part of `typing` that makes classes, and that reads annotations."""

import collections as _collections
import sys as _sys
import types as _types

import _typing_base as _base
from _typing_base import Annotated
from _typing_generic import Generic
from _typing_variables import ForwardRef, ParamSpecArgs

# The classes are `typing`'s.
__name__ = "typing"
__all__ = """NamedTuple NewType TypedDict assert_never assert_type cast clear_overloads dataclass_transform final get_args
get_origin get_overloads get_type_hints is_typeddict no_type_check overload override reveal_type""".split()


def _caller(depth=2):
    """The name of the module whose code called the function that asks."""
    return _sys._getframe(depth).f_globals.get("__name__", "__main__")


class _NamedTupleMeta(type):
    def __new__(meta, name, bases, space):
        for base in bases:
            if base is not _NamedTuple and base is not Generic:
                raise TypeError("can only inherit from a NamedTuple type and Generic")
        types = space.get("__annotations__", {})
        defaults = [field for field in types if field in space]
        for before, field in zip(types, list(types)[1:]):
            if before in space and field not in space:
                raise TypeError(
                    f"Non-default namedtuple field {field} cannot follow default field{'s' if len(defaults) > 1 else ''} "
                    f"{', '.join(defaults)}"
                )
        made = _named(name, types.items(), [space[field] for field in defaults], space["__module__"])
        for key, value in space.items():
            if key in ("__new__", "__init__", "__slots__", "__getnewargs__", "_fields", "_field_defaults", "_make", "_replace", "_asdict"):
                raise AttributeError("Cannot overwrite NamedTuple attribute " + key)
            if key not in ("__module__", "__qualname__", "__annotations__") and key not in made._fields:
                setattr(made, key, value)
        made.__qualname__ = space.get("__qualname__", name)
        return made


def _named(name, types, defaults, module):
    types = {field: _base._checked(kind, f"field {field} annotation must be a type") for field, kind in types}
    made = _collections.namedtuple(name, types, defaults=defaults, module=module)
    made.__annotations__ = types
    return made


_NamedTuple = type.__new__(_NamedTupleMeta, "NamedTuple", (), {})


def NamedTuple(typename, fields=None, /, **kwargs):
    """A named tuple with types: called, or as the base of a class with annotations."""
    if fields is not None and kwargs:
        raise TypeError("Either list of fields or keywords can be provided to NamedTuple, not both")
    return _named(typename, kwargs.items() if fields is None else fields, (), _caller())


def _entries_of_named(bases):
    return (_NamedTuple,)


NamedTuple.__mro_entries__ = _entries_of_named


class _TypedDictMeta(type):
    def __new__(meta, name, bases, space, total=True):
        made = type.__new__(meta, name, (dict,), space)
        annotations, required, optional = {}, set(), set()
        for base in bases:
            if type(base) is not _TypedDictMeta and base is not Generic:
                raise TypeError("cannot inherit from both a TypedDict type and a non-TypedDict base class")
            annotations.update(base.__dict__.get("__annotations__", {}))
            required |= base.__dict__.get("__required_keys__", set())
            optional |= base.__dict__.get("__optional_keys__", set())
        for key, kind in space.get("__annotations__", {}).items():
            kind = _base._checked(kind, "TypedDict('Name', {f0: t0, f1: t1, ...}); each t must be a type") \
                if get_origin(kind) not in (_base.Required, _base.NotRequired) else kind
            annotations[key] = kind
            origin = get_origin(kind)
            is_required = origin is _base.Required or total and origin is not _base.NotRequired
            (required if is_required else optional).add(key)
        made.__annotations__ = annotations
        made.__required_keys__, made.__optional_keys__ = frozenset(required), frozenset(optional)
        made.__total__ = total
        return made

    def __call__(cls, *args, **keywords):
        return dict(*args, **keywords)

    def __instancecheck__(cls, other):
        raise TypeError("TypedDict does not support instance and class checks")

    __subclasscheck__ = __instancecheck__


_TypedDict = type.__new__(_TypedDictMeta, "TypedDict", (), {})


def TypedDict(typename, fields=None, /, *, total=True, **kwargs):
    """A dict whose keys and their types are known: called, or as the base of a class with annotations."""
    fields = kwargs if fields is None else fields
    space = {"__annotations__": dict(fields), "__module__": _caller()}
    return _TypedDictMeta(typename, (), space, total=total)


def _entries_of_typed(bases):
    return (_TypedDict,)


TypedDict.__mro_entries__ = _entries_of_typed


def is_typeddict(tp):
    """Whether this is a class made by TypedDict."""
    return isinstance(tp, _TypedDictMeta)


class NewType:
    """A name for a type which checkers tell from the type; a call gives back its argument."""

    def __init__(self, name, tp):
        self.__name__ = self.__qualname__ = name
        self.__supertype__ = tp
        self.__module__ = _caller()

    def __call__(self, x):
        return x

    def __repr__(self):
        return f"{self.__module__}.{self.__qualname__}"

    def __mro_entries__(self, bases):
        raise TypeError(
            f"Cannot subclass an instance of NewType. Perhaps you were looking for: "
            f"`Child = NewType('Child', {self.__name__})`"
        )

    __or__, __ror__ = _base._Typing.__or__, _base._Typing.__ror__


def get_origin(tp):
    """What stands before the brackets of an annotation, as the machine knows it; None without brackets."""
    if isinstance(tp, _base._Annotated):
        return Annotated
    if isinstance(tp, (_base._Alias, _base._Plain, ParamSpecArgs)):
        return tp.__origin__
    if tp is Generic:
        return Generic
    if isinstance(tp, _types.UnionType):
        return _types.UnionType
    return None


def get_args(tp):
    """What stands in the brackets of an annotation, as a tuple."""
    if isinstance(tp, _base._Annotated):
        return (tp.__origin__, *tp.__metadata__)
    if isinstance(tp, _base._Callable) and not (len(tp.__args__) == 2 and _base._opens(tp.__args__[0])):
        return list(tp.__args__[:-1]), tp.__args__[-1]
    if isinstance(tp, (_base._Alias, _base._Plain, _types.UnionType)):
        return tp.__args__
    return ()


def _evaluated(kind, globalns, localns):
    """An annotation with its texts evaluated."""
    if kind is None:
        return type(None)
    if isinstance(kind, str):
        kind = ForwardRef(kind)
    if isinstance(kind, ForwardRef):
        return _evaluated(eval(kind.__forward_arg__, globalns, localns), globalns, localns)
    if isinstance(kind, _base._Alias) and not isinstance(kind, _base._Literal) and kind.__args__:
        return kind._with(tuple(_evaluated_part(part, globalns, localns) for part in kind.__args__))
    if isinstance(kind, _base._Plain):
        return _base._Plain(kind.__origin__, tuple(_evaluated_part(part, globalns, localns) for part in kind.__args__))
    return kind


def _evaluated_part(part, globalns, localns):
    return [_evaluated_part(one, globalns, localns) for one in part] if isinstance(part, list) else _evaluated(part, globalns, localns)


def _bare(kind):
    """An annotation without notes."""
    if isinstance(kind, _base._Annotated):
        return _bare(kind.__origin__)
    if get_origin(kind) in (_base.Required, _base.NotRequired):
        return _bare(kind.__args__[0])
    if isinstance(kind, _base._Alias) and not isinstance(kind, _base._Literal) and kind.__args__:
        return kind._with(tuple(map(_bare, kind.__args__)))
    return kind


def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
    """The annotations of a function, a class with its bases, or a module, with texts evaluated; {name: type}."""
    if getattr(obj, "__no_type_check__", None):
        return {}
    hints = {}
    if isinstance(obj, type):
        for base in reversed(obj.__mro__):
            module = _sys.modules.get(base.__module__)
            names = getattr(module, "__dict__", {}) if globalns is None else globalns
            local = dict(vars(base)) if localns is None else localns
            for name, kind in base.__dict__.get("__annotations__", {}).items():
                hints[name] = _evaluated(kind, names, local)
    else:
        annotations = getattr(obj, "__annotations__", None)
        if annotations is None:
            if isinstance(obj, (_types.BuiltinFunctionType, _types.MethodDescriptorType)):
                return {}
            raise TypeError(f"{obj!r} is not a module, class, method, or function.")
        inner = obj
        while hasattr(inner, "__wrapped__"):
            inner = inner.__wrapped__
        if globalns is None:
            globalns = obj.__dict__ if isinstance(obj, _types.ModuleType) else getattr(inner, "__globals__", {})
        for name, kind in annotations.items():
            hints[name] = _evaluated(kind, globalns, globalns if localns is None else localns)
    return hints if include_extras else {name: _bare(kind) for name, kind in hints.items()}


def cast(typ, val):
    """The value; checkers take it for one of the type."""
    return val


def assert_type(val, typ, /):
    """The value; checkers see whether it has the type."""
    return val


def reveal_type(obj, /):
    """The value; its type is written to standard error."""
    print(f"Runtime type is {type(obj).__name__!r}", file=_sys.stderr)
    return obj


def assert_never(arg, /):
    """For branches that are never taken."""
    text = repr(arg)
    raise AssertionError(f"Expected code to be unreachable, but got: {text if len(text) <= 100 else text[:100] + '...'}")


def _marked(name):
    def mark(thing):
        try:
            setattr(thing, name, True)
        except (AttributeError, TypeError):
            pass
        return thing

    mark.__name__ = mark.__qualname__ = name.strip("_")
    return mark


final = _marked("__final__")
override = _marked("__override__")


def no_type_check(arg):
    """Marks a function or a class, with its methods, as having annotations that are no types."""
    if isinstance(arg, type):
        for value in arg.__dict__.values():
            if isinstance(value, (_types.FunctionType, type)):
                no_type_check(value)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        pass
    return arg


_overloads = {}


def _never_called(*args, **kwds):
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should "
        "always be followed by an implementation that is not @overload-ed."
    )


def overload(func):
    """Marks a signature of a function whose body comes later."""
    function = getattr(func, "__func__", func)
    rows = _overloads.setdefault((function.__module__, function.__qualname__), {})
    rows[function.__code__.co_firstlineno] = func
    return _never_called


def get_overloads(func):
    """The signatures that were marked for a function, in their order."""
    function = getattr(func, "__func__", func)
    return list(_overloads.get((function.__module__, function.__qualname__), {}).values())


def clear_overloads():
    """Forgets all marked signatures."""
    _overloads.clear()


def dataclass_transform(*, eq_default=True, order_default=False, kw_only_default=False, field_specifiers=(), **kwargs):
    """Marks what makes dataclasses of classes."""

    def mark(thing):
        thing.__dataclass_transform__ = {
            "eq_default": eq_default,
            "order_default": order_default,
            "kw_only_default": kw_only_default,
            "field_specifiers": field_specifiers,
            "kwargs": kwargs,
        }
        return thing

    return mark
