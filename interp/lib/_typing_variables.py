"""The part of `typing` that has type variables, and types that are named before they are defined."""

import types as _types

from _typing_base import NoDefault, Unpack, _checked, _Later, _Plain, _tuple, _Typing

# The classes are `typing`'s.
__name__ = "typing"


class ForwardRef(_Typing):
    """A type that is named before it is defined."""

    def __init__(self, arg, is_argument=True, module=None, *, is_class=False):
        if not isinstance(arg, str):
            raise TypeError(f"Forward reference must be a string -- got {arg!r}")
        self.__forward_arg__, self.__forward_module__ = arg, module
        self.__forward_is_argument__, self.__forward_is_class__ = is_argument, is_class

    def __repr__(self):
        return f"ForwardRef({self.__forward_arg__!r})"

    def __eq__(self, other):
        return self.__forward_arg__ == other.__forward_arg__ if isinstance(other, ForwardRef) else NotImplemented

    def __hash__(self):
        return hash(self.__forward_arg__)


class _Variable(_Typing):
    """Common to type variables."""

    __infer_variance__ = False
    _later = _default = None

    def __init__(self, name, bound=None, covariant=False, contravariant=False):
        if covariant and contravariant:
            raise ValueError("Bivariant types are not supported.")
        self.__name__ = name
        self.__covariant__, self.__contravariant__ = bool(covariant), bool(contravariant)
        self._bound = _checked(bound, "Bound must be a type.") if bound is not None else None
        self._constraints = ()

    @property
    def __bound__(self):
        self._evaluate()
        return self._bound

    @property
    def __constraints__(self):
        self._evaluate()
        return self._constraints

    @property
    def __default__(self):
        """The default, evaluated when somebody asks; `NoDefault` without one."""
        return NoDefault if self._default is None else self._default()

    def has_default(self):
        return self._default is not None

    def _evaluate(self):
        if self._later is not None:
            bound = self._later()
            self._later = None
            if type(bound) is tuple:
                self._constraints = bound
            else:
                self._bound = bound

    def __repr__(self):
        if self.__infer_variance__:
            return self.__name__
        return f"{'+' if self.__covariant__ else '-' if self.__contravariant__ else '~'}{self.__name__}"

    def __reduce__(self):
        return self.__name__

    def __mro_entries__(self, bases):
        raise TypeError(f"Cannot subclass an instance of {type(self).__name__}")


class TypeVar(_Variable):
    """A type that differs from use to use."""

    def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant)
        if constraints and bound is not None:
            raise TypeError("Constraints cannot be combined with bound=...")
        if len(constraints) == 1:
            raise TypeError("A single constraint is not allowed")
        self._constraints = tuple(_checked(one, "TypeVar(name, constraint, ...): constraints must be types.") for one in constraints)

    def __typing_subst__(self, arg):
        """What stands in the place of the variable."""
        return _checked(arg, "Parameters to generic types must be types.")


class TypeVarTuple(_Variable):
    """Any number of types."""

    def __init__(self, name):
        super().__init__(name)

    def __iter__(self):
        yield Unpack[self]

    def __repr__(self):
        return self.__name__


class ParamSpecArgs(_Typing):
    """The positional arguments of a ParamSpec."""

    _word = "args"

    def __init__(self, origin):
        self.__origin__ = origin

    def __repr__(self):
        return f"{self.__origin__.__name__}.{self._word}"

    def __eq__(self, other):
        return self.__origin__ == other.__origin__ if type(other) is type(self) else NotImplemented


class ParamSpecKwargs(ParamSpecArgs):
    """The keyword arguments of a ParamSpec."""

    _word = "kwargs"


class ParamSpec(_Variable):
    """The parameters of a function."""

    def __init__(self, name, *, bound=None, covariant=False, contravariant=False):
        super().__init__(name, bound, covariant, contravariant)

    args = property(ParamSpecArgs)
    kwargs = property(ParamSpecKwargs)


def _declared(kind, name, bound, default):
    """A variable of a type parameter list: `bound` and `default` are functions, or None."""
    made = kind(name)
    made.__infer_variance__ = True
    made._later, made._default = bound, default
    return made


def _type_var(name, bound, default):
    return _declared(TypeVar, name, bound, default)


def _type_var_tuple(name, bound, default):
    return _declared(TypeVarTuple, name, bound, default)


def _param_spec(name, bound, default):
    return _declared(ParamSpec, name, bound, default)


class TypeAliasType(_Typing):
    """What a `type` statement makes; its value is evaluated when somebody asks for it."""

    def __init__(self, name, value, type_params=()):
        self.__name__, self.__type_params__ = name, type_params
        self._value = value

    @property
    def __value__(self):
        # The statement gives a function; a caller by hand may give the type itself.
        if isinstance(self._value, _types.FunctionType):
            self._value = self._value()
        return self._value

    @property
    def __parameters__(self):
        return self.__type_params__

    def __repr__(self):
        return self.__name__

    def __getitem__(self, parts):
        if not self.__type_params__:
            raise TypeError("Only generic type aliases are subscriptable")
        return _Plain(self, _tuple(parts))


_Later.ForwardRef, _Later.Variable, _Later.TypeVarTuple, _Later.ParamSpec = ForwardRef, _Variable, TypeVarTuple, ParamSpec
