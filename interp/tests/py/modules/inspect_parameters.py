# The parameters of a signature, one by one.
import inspect
from inspect import Parameter, Signature, signature


def f(a, b: int = 1, /, c="x", *args: str, d, e: float = 2.5, **kw) -> bool: ...


found = signature(f)
for p in found.parameters.values():
    print(p.name, p.kind, p.kind.description, p.default, p.annotation, p, repr(p))
# -> a POSITIONAL_ONLY positional-only <class 'inspect._empty'> <class 'inspect._empty'> a <Parameter "a">
# -> b POSITIONAL_ONLY positional-only 1 <class 'int'> b: int = 1 <Parameter "b: int = 1">
# -> c POSITIONAL_OR_KEYWORD positional or keyword x <class 'inspect._empty'> c='x' <Parameter "c='x'">
# -> args VAR_POSITIONAL variadic positional <class 'inspect._empty'> <class 'str'> *args: str <Parameter "*args: str">
# -> d KEYWORD_ONLY keyword-only <class 'inspect._empty'> <class 'inspect._empty'> d <Parameter "d">
# -> e KEYWORD_ONLY keyword-only 2.5 <class 'float'> e: float = 2.5 <Parameter "e: float = 2.5">
# -> kw VAR_KEYWORD variadic keyword <class 'inspect._empty'> <class 'inspect._empty'> **kw <Parameter "**kw">
print(found.return_annotation, repr(found), found == signature(f), list(found.parameters))
# -> <class 'bool'> <Signature (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> bool> True ['a', 'b', 'c', 'args', 'd', 'e', 'kw']
print(found.replace(return_annotation=int), found.parameters["b"].replace(default=9), Parameter.empty is Signature.empty)
# -> (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> int b: int = 9 True
trials = [
    lambda: Parameter("x y", Parameter.KEYWORD_ONLY),
    lambda: Parameter(3, Parameter.KEYWORD_ONLY),
    lambda: Parameter("a", Parameter.VAR_KEYWORD, default=1),
    lambda: Signature([Parameter("a", Parameter.KEYWORD_ONLY), Parameter("b", Parameter.POSITIONAL_ONLY)]),
    lambda: Signature([Parameter("a", Parameter.POSITIONAL_ONLY, default=1), Parameter("b", Parameter.POSITIONAL_ONLY)]),
    lambda: Signature([Parameter("a", Parameter.POSITIONAL_ONLY), Parameter("a", Parameter.POSITIONAL_OR_KEYWORD)]),
]
for trial in trials:
    try:
        print(trial())
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> ValueError 'x y' is not a valid parameter name
# -> TypeError name must be a str, not a int
# -> ValueError variadic keyword parameters cannot have default values
# -> ValueError wrong parameter order: keyword-only parameter before positional-only parameter
# -> ValueError non-default argument follows default argument
# -> ValueError duplicate parameter name: 'a'
