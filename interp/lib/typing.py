"""Names for annotations. Nothing here checks a type: the objects keep what was written, for `get_type_hints` and readers like it."""

from _typing_base import (
    Annotated, Any, ClassVar, Concatenate, Final, Literal, LiteralString, Never, NoDefault, NoReturn, NotRequired, Optional, Required,
    Self, TypeAlias, TypeGuard, Union, Unpack,
)
from _typing_generic import Generic, Protocol, runtime_checkable
from _typing_more import *
from _typing_names import *
from _typing_variables import (
    ForwardRef, ParamSpec, ParamSpecArgs, ParamSpecKwargs, TypeAliasType, TypeVar, TypeVarTuple, _param_spec, _type_var, _type_var_tuple,
)

__all__ = """AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator Awaitable Callable
ChainMap ClassVar Collection Concatenate Container ContextManager Coroutine Counter DefaultDict Deque Dict Final ForwardRef
FrozenSet Generator Generic Hashable ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView
MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoDefault NoReturn NotRequired Optional OrderedDict ParamSpec
ParamSpecArgs ParamSpecKwargs Protocol Required Reversible Self Sequence Set Sized SupportsAbs SupportsBytes SupportsComplex
SupportsFloat SupportsIndex SupportsInt SupportsRound Text Tuple Type TypeAlias TypeAliasType TypeGuard TypeVar TypeVarTuple
TypedDict Union Unpack ValuesView TYPE_CHECKING assert_never assert_type cast clear_overloads dataclass_transform final get_args
get_origin get_overloads get_type_hints is_typeddict no_type_check overload override reveal_type runtime_checkable""".split()

TYPE_CHECKING = False
Text = str
