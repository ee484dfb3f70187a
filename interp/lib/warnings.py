"""Warnings: what happens to them is told by filters."""

import sys
from _runtime import source_line

__all__ = [
    "catch_warnings",
    "filterwarnings",
    "formatwarning",
    "resetwarnings",
    "showwarning",
    "simplefilter",
    "warn",
    "warn_explicit",
]

# (action, pattern of the message or None, category, pattern of the module or None, line or 0); the first that fits counts.
filters = [
    ("default", None, DeprecationWarning, "__main__", 0),
    ("ignore", None, DeprecationWarning, None, 0),
    ("ignore", None, PendingDeprecationWarning, None, 0),
    ("ignore", None, ImportWarning, None, 0),
    ("ignore", None, ResourceWarning, None, 0),
]
defaultaction = "default"
onceregistry = {}
_version = 1
_ACTIONS = ("default", "error", "ignore", "always", "module", "once")


class WarningMessage:
    """A warning as `catch_warnings(record=True)` keeps it."""

    def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
        self.message, self.category, self.filename, self.lineno = message, category, filename, lineno
        self.file, self.line, self.source = file, line, source
        self._category_name = category.__name__ if category else None

    def __str__(self):
        return (
            f"{{message : {self.message!r}, category : {self._category_name!r}, filename : {self.filename!r},"
            f" lineno : {self.lineno}, line : {self.line!r}}}"
        )


def formatwarning(message, category, filename, lineno, line=None):
    """A warning as text."""
    text = f"{filename}:{lineno}: {category.__name__}: {message}\n"
    if line is None:
        line = source_line(filename, lineno) or ""
    line = line.strip()
    return f"{text}  {line}\n" if line else text


def showwarning(message, category, filename, lineno, file=None, line=None):
    """Writes a warning to a file, `sys.stderr` if none is given."""
    file = sys.stderr if file is None else file
    if file is not None:
        file.write(formatwarning(message, category, filename, lineno, line))


_showwarning = showwarning
_record = None


def _show(warning):
    if showwarning is not _showwarning:
        if not callable(showwarning):
            raise TypeError("warnings.showwarning() must be set to a function or method")
        showwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.file, warning.line)
    elif _record is not None:
        _record.append(warning)
    else:
        _showwarning(warning.message, warning.category, warning.filename, warning.lineno, warning.file, warning.line)


# Filters


def _must_be_plain(pattern):
    """Patterns are texts here in which `.` stands for any character and `.*` at the end for anything."""
    plain = pattern[:-2] if pattern.endswith(".*") else pattern
    if any(char in "\\^$*+?{}[]|()" for char in plain):
        raise NotImplementedError(f"regular expressions are not supported in filters of warnings: {pattern!r}")
    return plain


def _fits(pattern, text):
    """Whether a text begins as a pattern says."""
    return len(text) >= len(pattern) and all(want in (".", have) for want, have in zip(pattern, text))


def filterwarnings(action, message="", category=Warning, module="", lineno=0, append=False):
    """Adds a filter by patterns: the beginning of the message, in any case of letters, and the whole name of the module."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(message, str), "message must be a string"
    assert isinstance(category, type), "category must be a class"
    assert issubclass(category, Warning), "category must be a Warning subclass"
    assert isinstance(module, str), "module must be a string"
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    message = _must_be_plain(message).lower() if message else None
    module = _must_be_plain(module) if module else None
    _add((action, message, category, module, lineno), append)


def simplefilter(action, category=Warning, lineno=0, append=False):
    """Adds a filter for a category."""
    assert action in _ACTIONS, "invalid action: %r" % (action,)
    assert isinstance(lineno, int) and lineno >= 0, "lineno must be an int >= 0"
    _add((action, None, category, None, lineno), append)


def _add(item, append):
    if append:
        if item not in filters:
            filters.append(item)
    else:
        if item in filters:
            filters.remove(item)
        filters.insert(0, item)
    _filters_mutated()


def resetwarnings():
    """Takes all filters out."""
    filters[:] = []
    _filters_mutated()


def _filters_mutated():
    global _version
    _version += 1


# Warnings


def warn(message, category=None, stacklevel=1, source=None):
    """Warns of something, in the name of the function so many calls above."""
    if isinstance(message, Warning):
        category = type(message)
    elif category is None:
        category = UserWarning
    if not (isinstance(category, type) and issubclass(category, Warning)):
        raise TypeError(f"category must be a Warning subclass, not '{type(category).__name__}'")
    try:
        frame = sys._getframe(max(stacklevel, 1))
    except ValueError:
        globals, filename, lineno = sys.__dict__, "sys", 1
    else:
        globals, filename, lineno = frame.f_globals, frame.f_code.co_filename, frame.f_lineno
    module = globals.get("__name__") or "<string>"
    registry = globals.setdefault("__warningregistry__", {})
    warn_explicit(message, category, filename, lineno, module, registry, globals, source)


def _action_for(text, category, module, lineno):
    for action, message, kind, name, line in filters:
        if (
            (message is None or _fits(message, text.lower()))
            and issubclass(category, kind)
            and (name is None or len(name) == len(module) and _fits(name, module))
            and line in (0, lineno)
        ):
            return action
    return defaultaction


def _renew(registry):
    """Forgets what was told before the filters changed."""
    if registry.get("version", 0) != _version:
        registry.clear()
        registry["version"] = _version


def _is_told(action, registry, key, text, category):
    """Whether this warning is shown now, by what was shown before."""
    if action == "always":
        return True
    if action == "default":
        registry[key] = True
        return True
    if action == "once":
        registry[key] = True
        known, key = onceregistry, (text, category)
        _renew(known)
    elif action == "module":
        registry[key] = True
        known, key = registry, (text, category, 0)
        if key in known:
            return False
        known[key] = True
        return True
    else:
        raise RuntimeError(f"Unrecognized action ({action!r}) in warnings.filters:\n {action}")
    if known.get(key):
        return False
    known[key] = True
    return True


def warn_explicit(
    message, category, filename, lineno, module=None, registry=None, module_globals=None, source=None
):
    """Warns of something at a place."""
    lineno = int(lineno)
    if module is None:
        module = filename or "<unknown>"
        if module[-3:].lower() == ".py":
            module = module[:-3]
    if registry is None:
        registry = {}
    _renew(registry)
    if isinstance(message, Warning):
        text, category = str(message), type(message)
    else:
        text, message = message, category(message)
    key = (text, category, lineno)
    if registry.get(key):
        return
    action = _action_for(text, category, module, lineno)
    if action == "ignore":
        return
    if action == "error":
        raise message
    if _is_told(action, registry, key, text, category):
        _show(WarningMessage(message, category, filename, lineno, source=source))


def _warn_unawaited_coroutine(coro):
    """Says that nobody awaited a coroutine: the machine found out at a collection, so no place is named."""
    text = f"coroutine '{coro.__qualname__}' was never awaited"
    warn_explicit(text, RuntimeWarning, "sys", 1, source=coro)


class catch_warnings:
    """Brings filters back to what they were; keeps the warnings of the block in a list, if asked to."""

    def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
        self._wants_record = record
        self._entered = False
        self._filter = None if action is None else (action, category, lineno, append)

    def __repr__(self):
        args = ["record=True"] if self._wants_record else []
        return f"{type(self).__name__}({', '.join(args)})"

    def __enter__(self):
        global filters, showwarning, _record
        if self._entered:
            raise RuntimeError(f"Cannot enter {self!r} twice")
        self._entered = True
        self._before = filters, showwarning, _record
        filters = filters[:]
        _filters_mutated()
        if self._filter is not None:
            simplefilter(*self._filter)
        if not self._wants_record:
            return None
        showwarning, _record = _showwarning, []
        return _record

    def __exit__(self, *exc_info):
        global filters, showwarning, _record
        if not self._entered:
            raise RuntimeError(f"Cannot exit {self!r} without entering first")
        filters, showwarning, _record = self._before
        _filters_mutated()
