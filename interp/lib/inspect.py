"""What functions, classes and modules say about themselves."""

import types as _types

from _inspect_more import *

_builtin = (_types.BuiltinFunctionType, _types.MethodDescriptorType, _types.WrapperDescriptorType, _types.MethodWrapperType)
_builtin += (_types.ClassMethodDescriptorType,)
CO_VARARGS, CO_VARKEYWORDS, CO_GENERATOR, CO_COROUTINE, CO_ITERABLE_COROUTINE, CO_ASYNC_GENERATOR = 4, 8, 32, 128, 256, 512


# What something is


def ismodule(object):
    return isinstance(object, _types.ModuleType)


def isclass(object):
    return isinstance(object, type)


def ismethod(object):
    """Whether it is a function bound to an instance."""
    return isinstance(object, _types.MethodType)


def isfunction(object):
    """Whether it is a function written in Python."""
    return isinstance(object, _types.FunctionType)


def isbuiltin(object):
    return isinstance(object, _types.BuiltinFunctionType)


def iscode(object):
    return isinstance(object, _types.CodeType)


def istraceback(object):
    return isinstance(object, _types.TracebackType)


def isgenerator(object):
    return isinstance(object, _types.GeneratorType)


def iscoroutine(object):
    return isinstance(object, _types.CoroutineType)


def isasyncgen(object):
    return isinstance(object, _types.AsyncGeneratorType)


def isawaitable(object):
    """Whether `await` takes it."""
    if isinstance(object, _types.GeneratorType):
        return bool(getattr(object.gi_code, "co_flags", 0) & CO_ITERABLE_COROUTINE)
    return iscoroutine(object) or hasattr(type(object), "__await__")


def _has_flag(function, flag):
    while ismethod(function) or hasattr(function, "func") and not isfunction(function):
        function = function.__func__ if ismethod(function) else function.func
    return isfunction(function) and bool(function.__code__.co_flags & flag)


def isgeneratorfunction(obj):
    return _has_flag(obj, CO_GENERATOR)


def iscoroutinefunction(obj):
    return _has_flag(obj, CO_COROUTINE)


def isasyncgenfunction(obj):
    return _has_flag(obj, CO_ASYNC_GENERATOR)


def isroutine(object):
    """Whether it is a function or a method of any kind."""
    return isbuiltin(object) or isfunction(object) or ismethod(object) or ismethoddescriptor(object)


def ismethoddescriptor(object):
    """Whether it becomes a method when it is read from an instance, and is no function written in Python."""
    if isinstance(object, (_types.MethodDescriptorType, _types.WrapperDescriptorType, _types.ClassMethodDescriptorType)):
        return True
    kind = type(object)
    return not (isclass(object) or ismethod(object) or isfunction(object)) and hasattr(kind, "__get__") and not hasattr(kind, "__set__")


def isdatadescriptor(object):
    """Whether it decides about writing, too: a property, say."""
    kind = type(object)
    return not (isclass(object) or ismethod(object) or isfunction(object)) and (hasattr(kind, "__set__") or hasattr(kind, "__delete__"))


def isabstract(object):
    """Whether it is a class that lacks methods."""
    return isclass(object) and bool(getattr(object, "__abstractmethods__", ()))


# What belongs to it


def getmro(cls):
    """The class and its bases, in the order in which attributes are looked for."""
    return cls.__mro__


def getmembers(object, predicate=None):
    """[(name, value)] of the attributes for which the predicate holds, by name."""
    members = []
    for name in dir(object):
        try:
            value = getattr(object, name)
        except AttributeError:
            continue
        if predicate is None or predicate(value):
            members.append((name, value))
    return sorted(members, key=lambda member: member[0])


def getmodule(object):
    """The module that a class or function says it is of."""
    import sys

    return object if ismodule(object) else sys.modules.get(getattr(object, "__module__", None))


def unwrap(func, *, stop=None):
    """The function that decorators with `functools.wraps` stand around."""
    seen = [func]
    while hasattr(func, "__wrapped__") and (stop is None or not stop(func)):
        func = func.__wrapped__
        if any(func is one for one in seen):
            raise ValueError(f"wrapper loop when unwrapping {seen[0]!r}")
        seen.append(func)
    return func


def getdoc(object):
    """The docstring without the indentation of the code, from a base class if there is none; or None."""
    try:
        doc = object.__doc__
    except AttributeError:
        return None
    if doc is None:
        doc = _inherited_doc(object)
    return cleandoc(doc) if isinstance(doc, str) else None


def _inherited_doc(object):
    if isclass(object):
        return next((base.__doc__ for base in object.__mro__[:-1] if base.__doc__ is not None), None)
    name = getattr(object, "__name__", None) or getattr(getattr(object, "fget", None), "__name__", None)
    path = getattr(object, "__qualname__", "").split(".")[:-1]
    place = type(object.__self__) if ismethod(object) else getmodule(object)
    for part in () if ismethod(object) else path:
        place = getattr(place, part, None)
    if isclass(place):
        for base in place.__mro__:
            doc = getattr(base.__dict__.get(name), "__doc__", None)
            if doc is not None:
                return doc
    return None


def cleandoc(doc):
    """The text without the indentation that its lines from the second on have in common, and without empty lines around it."""
    lines = doc.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()), default=0)
    lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
    while lines and not lines[-1]:
        lines.pop()
    while lines and not lines[0]:
        lines.pop(0)
    return "\n".join(lines)


# What it takes


class _empty:
    """Stands for what is not there."""


class _ParameterKind(int):
    def __new__(cls, number, name, description):
        self = int.__new__(cls, number)
        self.name, self.description = name, description
        return self

    def __str__(self):
        return self.name

    def __repr__(self):
        return f"<_ParameterKind.{self.name}: {int(self)}>"


_kinds = [
    _ParameterKind(0, "POSITIONAL_ONLY", "positional-only"),
    _ParameterKind(1, "POSITIONAL_OR_KEYWORD", "positional or keyword"),
    _ParameterKind(2, "VAR_POSITIONAL", "variadic positional"),
    _ParameterKind(3, "KEYWORD_ONLY", "keyword-only"),
    _ParameterKind(4, "VAR_KEYWORD", "variadic keyword"),
]
for _kind in _kinds:
    setattr(_ParameterKind, _kind.name, _kind)


def formatannotation(annotation, base_module=None):
    """An annotation as it is written."""
    if getattr(annotation, "__module__", None) == "typing":
        return repr(annotation).replace("typing.", "")
    if isinstance(annotation, _types.GenericAlias):
        return str(annotation)
    if isclass(annotation):
        if annotation.__module__ in ("builtins", base_module):
            return annotation.__qualname__
        return annotation.__module__ + "." + annotation.__qualname__
    return repr(annotation)


class Parameter:
    """One parameter of a signature."""

    __slots__ = ("name", "kind", "default", "annotation")
    POSITIONAL_ONLY, POSITIONAL_OR_KEYWORD, VAR_POSITIONAL, KEYWORD_ONLY, VAR_KEYWORD = _kinds
    empty = _empty

    def __init__(self, name, kind, *, default=_empty, annotation=_empty):
        if not isinstance(kind, int) or not 0 <= kind < 5:
            raise ValueError(f"value {kind!r} is not a valid Parameter.kind")
        if not isinstance(name, str):
            raise TypeError(f"name must be a str, not a {type(name).__name__}")
        if not name.isidentifier():
            raise ValueError(f"{name!r} is not a valid parameter name")
        kind = _kinds[kind]
        if default is not _empty and kind in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            raise ValueError(f"{kind.description} parameters cannot have default values")
        self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

    def replace(self, **changes):
        """The parameter with some of name, kind, default and annotation replaced."""
        fields = {name: changes.pop(name, getattr(self, name)) for name in self.__slots__}
        return type(self)(fields.pop("name"), fields.pop("kind"), **fields, **changes)

    def __str__(self):
        text = self.name
        if self.annotation is not _empty:
            text += ": " + formatannotation(self.annotation)
        if self.default is not _empty:
            text += f" = {self.default!r}" if self.annotation is not _empty else f"={self.default!r}"
        return {Parameter.VAR_POSITIONAL: "*", Parameter.VAR_KEYWORD: "**"}.get(self.kind, "") + text

    def __repr__(self):
        return f'<{type(self).__name__} "{self}">'

    def _all(self):
        return self.name, self.kind, self.default, self.annotation

    def __eq__(self, other):
        return self._all() == other._all() if isinstance(other, Parameter) else NotImplemented

    def __hash__(self):
        return hash(self._all())


class BoundArguments:
    """Arguments by the names of the parameters that take them."""

    def __init__(self, signature, arguments):
        self.signature, self.arguments = signature, arguments

    @property
    def args(self):
        found = []
        for name, parameter in self.signature.parameters.items():
            if parameter.kind > Parameter.VAR_POSITIONAL or name not in self.arguments:
                break
            if parameter.kind == Parameter.VAR_POSITIONAL:
                found += self.arguments[name]
            else:
                found.append(self.arguments[name])
        return tuple(found)

    @property
    def kwargs(self):
        found, by_name = {}, False
        for name, parameter in self.signature.parameters.items():
            by_name = by_name or parameter.kind > Parameter.VAR_POSITIONAL
            if name not in self.arguments:
                by_name = True
            elif parameter.kind == Parameter.VAR_KEYWORD:
                found.update(self.arguments[name])
            elif by_name and parameter.kind != Parameter.VAR_POSITIONAL:
                found[name] = self.arguments[name]
        return found

    def apply_defaults(self):
        """Puts in the defaults of what was not given."""
        filled = {}
        for name, parameter in self.signature.parameters.items():
            if name in self.arguments:
                filled[name] = self.arguments[name]
            elif parameter.default is not _empty:
                filled[name] = parameter.default
            elif parameter.kind == Parameter.VAR_POSITIONAL:
                filled[name] = ()
            elif parameter.kind == Parameter.VAR_KEYWORD:
                filled[name] = {}
        self.arguments = filled

    def __eq__(self, other):
        if not isinstance(other, BoundArguments):
            return NotImplemented
        return self.signature == other.signature and self.arguments == other.arguments

    def __repr__(self):
        return f"<BoundArguments ({', '.join(f'{name}={value!r}' for name, value in self.arguments.items())})>"


class Signature:
    """The parameters of something callable, and the annotation of its result."""

    empty = _empty

    def __init__(self, parameters=None, *, return_annotation=_empty):
        self.parameters, self.return_annotation = {}, return_annotation
        kind, has_default = Parameter.POSITIONAL_ONLY, False
        for parameter in parameters or ():
            if parameter.kind < kind:
                raise ValueError(
                    f"wrong parameter order: {kind.description} parameter before {parameter.kind.description} parameter"
                )
            kind = parameter.kind
            if kind <= Parameter.POSITIONAL_OR_KEYWORD:
                if parameter.default is not _empty:
                    has_default = True
                elif has_default:
                    raise ValueError("non-default argument follows default argument")
            if parameter.name in self.parameters:
                raise ValueError(f"duplicate parameter name: {parameter.name!r}")
            self.parameters[parameter.name] = parameter

    @classmethod
    def from_callable(cls, obj, *, follow_wrapped=True):
        return signature(obj, follow_wrapped=follow_wrapped)

    def replace(self, *, parameters=None, return_annotation=...):
        """The signature with other parameters or another result."""
        if parameters is None:
            parameters = self.parameters.values()
        if return_annotation is ...:
            return_annotation = self.return_annotation
        return type(self)(parameters, return_annotation=return_annotation)

    def bind(self, /, *args, **kwargs):
        """The arguments of a call by the names of their parameters; TypeError if they do not fit."""
        return self._bind(args, kwargs, False)

    def bind_partial(self, /, *args, **kwargs):
        """As `bind`, but arguments may be missing."""
        return self._bind(args, kwargs, True)

    def _bind(self, args, kwargs, partial):
        arguments, args = {}, list(args)
        rest = next((one.name for one in self.parameters.values() if one.kind == Parameter.VAR_KEYWORD), None)
        for name, parameter in self.parameters.items():
            kind = parameter.kind
            if kind == Parameter.VAR_POSITIONAL:
                if args:
                    arguments[name], args = tuple(args), []
            elif kind <= Parameter.POSITIONAL_OR_KEYWORD and args:
                if name in kwargs and kind == Parameter.POSITIONAL_OR_KEYWORD:
                    raise TypeError(f"multiple values for argument {name!r}")
                arguments[name] = args.pop(0)
            elif kind == Parameter.VAR_KEYWORD:
                continue
            elif args and kind == Parameter.KEYWORD_ONLY:
                raise TypeError("too many positional arguments")
            elif name in kwargs and kind != Parameter.POSITIONAL_ONLY:
                arguments[name] = kwargs.pop(name)
            elif parameter.default is _empty and not partial:
                if name in kwargs and rest is None:
                    raise TypeError(f"{name!r} parameter is positional only, but was passed as a keyword")
                raise TypeError(f"missing a required argument: {name!r}")
        if args:
            raise TypeError("too many positional arguments")
        if kwargs and rest is None:
            name = next(iter(kwargs))
            raise TypeError(f"got an unexpected keyword argument {name!r}")
        if kwargs:
            arguments[rest] = kwargs
        return BoundArguments(self, arguments)

    def __str__(self):
        parts, before = [], None
        for parameter in self.parameters.values():
            kind = parameter.kind
            if before == Parameter.POSITIONAL_ONLY != kind:
                parts.append("/")
            if kind == Parameter.KEYWORD_ONLY and before not in (kind, Parameter.VAR_POSITIONAL):
                parts.append("*")
            parts.append(str(parameter))
            before = kind
        if before == Parameter.POSITIONAL_ONLY:
            parts.append("/")
        result = "" if self.return_annotation is _empty else " -> " + formatannotation(self.return_annotation)
        return f"({', '.join(parts)}){result}"

    def __repr__(self):
        return f"<{type(self).__name__} {self}>"

    def _all(self):
        by_name = {name: one for name, one in self.parameters.items() if one.kind == Parameter.KEYWORD_ONLY}
        return [one for one in self.parameters.values() if one.kind != Parameter.KEYWORD_ONLY], by_name, self.return_annotation

    def __eq__(self, other):
        return self._all() == other._all() if isinstance(other, Signature) else NotImplemented

    def __hash__(self):
        return hash((tuple(self.parameters), self.return_annotation))


def signature(obj, *, follow_wrapped=True):
    """The signature of something callable: ValueError if it does not tell, TypeError if it cannot be called."""
    if not callable(obj):
        raise TypeError(f"{obj!r} is not a callable object")
    if ismethod(obj):
        return _without_first(signature(obj.__func__, follow_wrapped=follow_wrapped))
    if follow_wrapped:
        obj = unwrap(obj, stop=lambda one: hasattr(one, "__signature__"))
    if getattr(obj, "__signature__", None) is not None:
        return obj.__signature__
    if isfunction(obj):
        return _of_function(obj)
    if isclass(obj):
        return _of_class(obj)
    if hasattr(obj, "func") and hasattr(obj, "keywords"):
        return _of_partial(obj)
    if isinstance(obj, _builtin):
        return _of_text(obj)
    call = getattr(type(obj), "__call__", None)
    if isfunction(call):
        return _without_first(signature(call))
    raise ValueError(f"callable {obj!r} is not supported by signature")


def _without_first(found):
    parameters = list(found.parameters.values())
    if parameters and parameters[0].kind <= Parameter.POSITIONAL_OR_KEYWORD:
        parameters.pop(0)
    elif not parameters or parameters[0].kind != Parameter.VAR_POSITIONAL:
        raise ValueError("invalid method signature")
    return found.replace(parameters=parameters)


def _of_function(function):
    code, defaults = function.__code__, function.__defaults__ or ()
    annotations, by_name = function.__annotations__, function.__kwdefaults__ or {}
    names, count = code.co_varnames, code.co_argcount
    parameters = []

    def add(name, kind, default=_empty):
        parameters.append(Parameter(name, kind, default=default, annotation=annotations.get(name, _empty)))

    for index, name in enumerate(names[:count]):
        kind = Parameter.POSITIONAL_ONLY if index < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
        from_end = count - index
        add(name, kind, defaults[-from_end] if from_end <= len(defaults) else _empty)
    after = count + code.co_kwonlyargcount
    has_rest = bool(code.co_flags & CO_VARARGS)
    if has_rest:
        add(names[after], Parameter.VAR_POSITIONAL)
    for name in names[count:after]:
        add(name, Parameter.KEYWORD_ONLY, by_name.get(name, _empty))
    if code.co_flags & CO_VARKEYWORDS:
        add(names[after + has_rest], Parameter.VAR_KEYWORD)
    return Signature(parameters, return_annotation=annotations.get("return", _empty))


def _of_class(cls):
    call = getattr(type(cls), "__call__", None)
    if isfunction(call):
        return _without_first(signature(call))
    for base in cls.__mro__:
        for name in "__new__", "__init__":
            method = base.__dict__.get(name)
            method = getattr(method, "__func__", method)
            if isfunction(method):
                return _without_first(signature(method))
    if cls.__new__ is object.__new__ and cls.__init__ is object.__init__:
        return Signature()
    raise ValueError(f"no signature found for builtin type {cls!r}")


def _of_partial(partial):
    found = signature(partial.func)
    given = found.bind_partial(*partial.args, **partial.keywords).arguments
    parameters, by_name = [], False
    for name, parameter in found.parameters.items():
        kind = parameter.kind
        if name in given and kind not in (Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD):
            if name not in partial.keywords:
                continue
            by_name = by_name or kind == Parameter.POSITIONAL_OR_KEYWORD
            parameter = parameter.replace(default=given[name])
        if by_name and kind == Parameter.POSITIONAL_OR_KEYWORD:
            parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
        if not (by_name and kind == Parameter.VAR_POSITIONAL):
            parameters.append(parameter)
    return found.replace(parameters=parameters)


def _of_text(function):
    """The signature of a builtin function, which is text."""
    text = getattr(function, "__text_signature__", None)
    if not text:
        raise ValueError(f"no signature found for builtin {function!r}")
    parameters, kind = [], Parameter.POSITIONAL_OR_KEYWORD
    for part in _parts(text[1:-1]):
        if part == "/":
            parameters = [one.replace(kind=Parameter.POSITIONAL_ONLY) for one in parameters]
        elif part.startswith("**"):
            parameters.append(Parameter(part[2:], Parameter.VAR_KEYWORD))
        elif part.startswith("*"):
            if part != "*":
                parameters.append(Parameter(part[1:], Parameter.VAR_POSITIONAL))
            kind = Parameter.KEYWORD_ONLY
        elif not part.startswith("$"):
            name, is_given, default = part.partition("=")
            parameters.append(Parameter(name, kind, default=eval(default) if is_given else _empty))
    return Signature(parameters)


def _parts(text):
    """What stands between commas, but not those in quotes and brackets."""
    depth, quote, start = 0, "", 0
    for index, char in enumerate(text):
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            depth -= 1
        elif char == "," and not depth:
            yield text[start:index].strip()
            start = index + 1
    if text[start:].strip():
        yield text[start:].strip()
