"""What `help` prints: a signature, the docstring, and of a class or a module what it has."""

import inspect as _inspect


def help(object=..., /):
    """Prints what an object says about itself."""
    if object is ...:
        print("Type help(object) to read about an object, dir() for the names that there are.")
    else:
        print(describe(object))


def describe(object):
    """The text of `help`, a line for each member of a class or a module."""
    if isinstance(object, str):
        return f"No documentation found for {object!r}.\nUse help(str) for help on the str class."
    if _inspect.ismodule(object):
        title, lines = f"module {object.__name__}", _doc(object) + _members(object)
    elif _inspect.isclass(object):
        title = f"class {object.__name__}" + _place(object)
        bases = ", ".join(base.__name__ for base in object.__bases__)
        lines = [f"class {object.__name__}({_inside(object) or bases})"] + _doc(object) + [""] + _members(object)
    elif _inspect.isroutine(object):
        kind = "built-in function" if _inspect.isbuiltin(object) else "method" if _inspect.ismethod(object) else "function"
        title, lines = f"{kind} {object.__name__}" + _place(object), [_head(object)] + _doc(object)
    else:
        title = f"{type(object).__name__} object"
        return describe(type(object)).replace(f"class {type(object).__name__}", title, 1)
    return f"Help on {title}:\n\n" + "\n".join(lines) + "\n"


def _place(object):
    module = getattr(object, "__module__", None)
    return f" in module {module}" if module else ""


def _inside(object):
    """The arguments that a class takes."""
    try:
        return str(_inspect.signature(object))[1:-1]
    except (TypeError, ValueError):
        return ""


def _head(object):
    try:
        return object.__name__ + str(_inspect.signature(object))
    except (TypeError, ValueError):
        return object.__name__ + "(...)"


def _doc(object):
    doc = _inspect.getdoc(object)
    # The docstring of a builtin function is its parameters, which stand before it.
    if not doc or doc == getattr(object, "__text_signature__", None):
        return []
    return ["    " + line if line else "" for line in doc.split("\n")]


def _members(object):
    """A line for each name: functions with their parameters, others with their type."""
    lines = []
    for name, value in vars(object).items():
        if name.startswith("_") and name != "__init__":
            continue
        value = getattr(value, "__func__", value)
        if _inspect.isroutine(value):
            doc = value.__doc__
            summary = "" if not doc or doc == getattr(value, "__text_signature__", None) else _inspect.cleandoc(doc).split("\n")[0]
            lines.append("    " + _head(value) + (f"  # {summary}" if summary else ""))
        elif not _inspect.ismodule(value):
            lines.append(f"    {name}: {type(value).__name__}")
    return lines
