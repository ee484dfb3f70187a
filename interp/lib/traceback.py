"""Tracebacks as text, as they look when nobody catches an exception."""

import sys
from _runtime import frame_text, positions, source_line
from collections import deque
from collections.abc import Sequence
from itertools import islice

__all__ = [
    "FrameSummary",
    "StackSummary",
    "TracebackException",
    "clear_frames",
    "extract_stack",
    "extract_tb",
    "format_exc",
    "format_exception",
    "format_exception_only",
    "format_list",
    "format_stack",
    "format_tb",
    "print_exc",
    "print_exception",
    "print_list",
    "print_stack",
    "print_tb",
    "walk_stack",
    "walk_tb",
]

_HEAD = "Traceback (most recent call last):\n"
_CAUSE = "\nThe above exception was the direct cause of the following exception:\n\n"
_CONTEXT = "\nDuring handling of the above exception, another exception occurred:\n\n"
# How many equal frames in a row are shown.
_REPEATS = 3


def _text_of(value, what, show=str):
    try:
        return show(value)
    except:
        return f"<{what} {show.__name__}() failed>"


# Stacks


class FrameSummary:
    """A frame of a traceback."""

    __slots__ = ("filename", "lineno", "end_lineno", "colno", "end_colno", "name", "locals", "_line")

    def __init__(
        self,
        filename,
        lineno,
        name,
        *,
        lookup_line=True,
        locals=None,
        line=None,
        end_lineno=None,
        colno=None,
        end_colno=None,
    ):
        self.filename, self.lineno, self.name = filename, lineno, name
        self.end_lineno, self.colno, self.end_colno = end_lineno, colno, end_colno
        self.locals = None if locals is None else {key: _text_of(value, "local", repr) for key, value in locals.items()}
        self._line = line
        if lookup_line:
            self.line

    @property
    def line(self):
        """The line's text without the space around it."""
        if self._line is None:
            if self.lineno is None:
                return None
            self._line = source_line(self.filename, self.lineno) or ""
        return self._line.strip()

    def __eq__(self, other):
        if isinstance(other, FrameSummary):
            return tuple(self) == tuple(other) and self.locals == other.locals
        if isinstance(other, tuple):
            return tuple(self) == other
        return NotImplemented

    def __getitem__(self, index):
        return (self.filename, self.lineno, self.name, self.line)[index]

    def __iter__(self):
        return iter((self.filename, self.lineno, self.name, self.line))

    def __len__(self):
        return 4

    def __repr__(self):
        return f"<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>"


class StackSummary(list):
    """Frames, the oldest first."""

    @classmethod
    def extract(cls, frame_gen, *, limit=None, lookup_lines=True, capture_locals=False):
        """Makes one of pairs of frames and line numbers."""
        return cls._extract(((frame, line, None) for frame, line in frame_gen), limit)

    @classmethod
    def _extract(cls, entries, limit):
        if limit is None:
            limit = getattr(sys, "tracebacklimit", None)
            if limit is not None and limit < 0:
                limit = 0
        if limit is not None:
            entries = islice(entries, limit) if limit >= 0 else deque(entries, maxlen=-limit)
        made = cls()
        for frame, line, place in entries:
            code = frame.f_code
            end_line = column = end_column = None
            if place is not None:
                line, end_line, column, end_column = place
            made.append(
                FrameSummary(
                    code.co_filename,
                    line,
                    code.co_name,
                    lookup_line=False,
                    end_lineno=end_line,
                    colno=column,
                    end_colno=end_column,
                )
            )
        return made

    @classmethod
    def from_list(cls, a_list):
        """Makes one of frames, or of tuples as old as they are."""
        made = cls()
        for frame in a_list:
            if not isinstance(frame, FrameSummary):
                filename, line, name, text = frame
                frame = FrameSummary(filename, line, name, line=text)
            made.append(frame)
        return made

    def format_frame_summary(self, frame_summary):
        """The text of a frame."""
        frame = frame_summary
        if frame.colno is not None:
            text = frame_text(frame.filename, frame.name, frame.lineno, frame.colno, frame.end_lineno, frame.end_colno)
        else:
            text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
            if frame.line:
                text += f"    {frame.line}\n"
        if frame.locals:
            text += "".join(f"    {name} = {frame.locals[name]}\n" for name in sorted(frame.locals))
        return text

    def format(self):
        """The texts of the frames; equal ones in a row are counted."""
        result, last, count = [], None, 0

        def told():
            if count > _REPEATS:
                more = count - _REPEATS
                result.append(f"  [Previous line repeated {more} more time{'s' if more > 1 else ''}]\n")

        for frame in self:
            text = self.format_frame_summary(frame)
            if text is None:
                continue
            this = frame.filename, frame.lineno, frame.name
            if this != last:
                told()
                last, count = this, 0
            count += 1
            if count <= _REPEATS:
                result.append(text)
        told()
        return result


def walk_tb(tb):
    """Pairs of frames and line numbers of a traceback."""
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno
        tb = tb.tb_next


def walk_stack(f):
    """Pairs of frames and line numbers of the stack, the youngest first. Only that of the caller is known."""
    if f is not None:
        yield f, f.f_lineno
        return
    calls = 2
    while True:
        try:
            frame = sys._getframe(calls)
        except ValueError:
            return
        yield frame, frame.f_lineno
        calls += 1


def _entries(tb):
    while tb is not None:
        yield tb.tb_frame, tb.tb_lineno, positions(tb)
        tb = tb.tb_next


def extract_tb(tb, limit=None):
    """The frames of a traceback."""
    return StackSummary._extract(_entries(tb), limit)


def _stack_here(f, limit, calls):
    if f is not None:
        frames = [f]
    else:
        frames = []
        try:
            while True:
                frames.append(sys._getframe(calls + len(frames)))
        except ValueError:
            pass
    stack = StackSummary._extract(((frame, frame.f_lineno, None) for frame in frames), limit)
    stack.reverse()
    return stack


def extract_stack(f=None, limit=None):
    """The frames that run now."""
    return _stack_here(f, limit, 2)


def format_list(extracted_list):
    return StackSummary.from_list(extracted_list).format()


def format_tb(tb, limit=None):
    return extract_tb(tb, limit).format()


def format_stack(f=None, limit=None):
    return _stack_here(f, limit, 2).format()


def _print(texts, file):
    file = sys.stderr if file is None else file
    for text in texts:
        print(text, file=file, end="")


def print_list(extracted_list, file=None):
    _print(format_list(extracted_list), file)


def print_tb(tb, limit=None, file=None):
    _print(format_tb(tb, limit), file)


def print_stack(f=None, limit=None, file=None):
    _print(_stack_here(f, limit, 2).format(), file)


def clear_frames(tb):
    """Frames hold nothing that could be cleared."""


# Exceptions


class _Page:
    """Where a text of exceptions goes: parts of groups stand behind a margin."""

    def __init__(self):
        self.depth = 0
        self.is_open = False

    def indented(self, text, mark="|"):
        if not self.depth:
            return text
        margin = "  " * self.depth + mark + " "
        return "".join(margin + line for line in text.splitlines(True))


class TracebackException:
    """What there is to show of an exception, without the exception itself."""

    def __init__(
        self,
        exc_type,
        exc_value,
        exc_traceback,
        *,
        limit=None,
        lookup_lines=True,
        capture_locals=False,
        compact=False,
        max_group_width=15,
        max_group_depth=10,
        _seen=None,
    ):
        seen = set() if _seen is None else _seen
        seen.add(id(exc_value))
        self.max_group_width, self.max_group_depth = max_group_width, max_group_depth
        self.stack = StackSummary._extract(_entries(exc_traceback), limit)
        self.exc_type = exc_type
        self._str = _text_of(exc_value, "exception")
        self.__notes__ = getattr(exc_value, "__notes__", None)
        if exc_type is not None and issubclass(exc_type, SyntaxError):
            for name in ("filename", "text", "offset", "end_offset", "msg"):
                setattr(self, name, getattr(exc_value, name))
            for name in ("lineno", "end_lineno"):
                number = getattr(exc_value, name)
                setattr(self, name, None if number is None else str(number))
        self.__suppress_context__ = exc_value is not None and exc_value.__suppress_context__

        def other(error):
            if error is None or id(error) in seen:
                return None
            return TracebackException(
                type(error),
                error,
                error.__traceback__,
                limit=limit,
                max_group_width=max_group_width,
                max_group_depth=max_group_depth,
                _seen=seen,
            )

        self.__cause__ = other(exc_value and exc_value.__cause__)
        hidden = compact and (self.__cause__ is not None or self.__suppress_context__)
        self.__context__ = None if hidden else other(exc_value and exc_value.__context__)
        self.exceptions = None
        if isinstance(exc_value, BaseExceptionGroup):
            self.exceptions = [part for part in map(other, exc_value.exceptions) if part is not None]

    @classmethod
    def from_exception(cls, exc, *args, **kwargs):
        return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

    def __eq__(self, other):
        if isinstance(other, TracebackException):
            return self.__dict__ == other.__dict__
        return NotImplemented

    def __str__(self):
        return self._str

    def format_exception_only(self):
        """The last lines: what was raised, and its notes."""
        if self.exc_type is None:
            yield f"None: {self._str}\n" if self._str and self._str != "None" else "NoneType: None\n"
            return
        name, module = self.exc_type.__qualname__, self.exc_type.__module__
        if module not in ("__main__", "builtins"):
            name = f"{module if isinstance(module, str) else '<unknown>'}.{name}"
        if issubclass(self.exc_type, SyntaxError):
            yield from self._syntax_lines(name)
        else:
            yield f"{name}: {self._str}\n" if self._str else f"{name}\n"
        if isinstance(self.__notes__, Sequence):
            for note in self.__notes__:
                for line in _text_of(note, "note").split("\n"):
                    yield line + "\n"
        elif self.__notes__ is not None:
            yield _text_of(self.__notes__, "__notes__", repr)

    def _syntax_lines(self, name):
        end = ""
        if self.lineno is not None:
            yield f'  File "{self.filename or "<string>"}", line {self.lineno}\n'
        elif self.filename is not None:
            end = f" ({self.filename})"
        if self.text is not None:
            text = self.text.rstrip("\n")
            shown = text.lstrip(" \n\f")
            yield f"    {shown}\n"
            if self.offset is not None:
                start = self.offset - 1 - (len(text) - len(shown))
                width = (self.end_offset or self.offset) - self.offset
                if width == 0 or self.end_offset == -1:
                    width = 1
                if start >= 0:
                    space = "".join(char if char.isspace() else " " for char in shown[:start])
                    yield f"    {space}{'^' * width}\n"
        yield f"{name}: {self.msg or '<no detail available>'}{end}\n"

    def format(self, *, chain=True, _ctx=None):
        """All the lines; the last one tells the exception."""
        page = _Page() if _ctx is None else _ctx
        links, link, message = [], self, None
        while link is not None:
            before, message = None, None
            if chain and link.__cause__ is not None:
                before, message = link.__cause__, _CAUSE
            elif chain and link.__context__ is not None and not link.__suppress_context__:
                before, message = link.__context__, _CONTEXT
            links.append((message, link))
            link = before
        for message, link in reversed(links):
            if message is not None:
                yield page.indented(message)
            if link.exceptions is not None:
                yield from link._format_group(page, chain)
                continue
            if link.stack:
                yield page.indented(_HEAD)
                for text in link.stack.format():
                    yield page.indented(text)
            for text in link.format_exception_only():
                yield page.indented(text)

    def _format_group(self, page, chain):
        if page.depth > self.max_group_depth:
            yield page.indented(f"... (max_group_depth is {self.max_group_depth})\n")
            return
        is_outermost = page.depth == 0
        page.depth += is_outermost
        if self.stack:
            yield page.indented("Exception Group " + _HEAD, "+" if is_outermost else "|")
            for text in self.stack.format():
                yield page.indented(text)
        for text in self.format_exception_only():
            yield page.indented(text)
        count = len(self.exceptions)
        more = count - self.max_group_width
        shown = self.exceptions if more <= 0 else [*self.exceptions[: self.max_group_width], None]
        page.is_open = False
        for number, part in enumerate(shown, 1):
            page.is_open = number == len(shown)
            title = "..." if part is None else number
            yield f"{'  ' * page.depth}{'+-' if number == 1 else '  '}+---------------- {title} ----------------\n"
            page.depth += 1
            if part is None:
                yield page.indented(f"and {more} more exception{'s' if more > 1 else ''}\n")
            else:
                yield from part.format(chain=chain, _ctx=page)
            if page.is_open and number == len(shown):
                yield "  " * page.depth + "+------------------------------------\n"
                page.is_open = False
            page.depth -= 1
        page.depth -= is_outermost

    def print(self, *, file=None, chain=True):
        _print(self.format(chain=chain), file)


_MISSING = object()


def _parts(exc, value, tb):
    """(exception, traceback) of the parameters that functions take for them."""
    if (value is _MISSING) != (tb is _MISSING):
        raise ValueError("Both or neither of value and tb must be given")
    if value is not _MISSING:
        return value, tb
    if exc is None:
        return None, None
    if isinstance(exc, BaseException):
        return exc, exc.__traceback__
    raise TypeError(f"Exception expected for value, {type(exc).__name__} found")


def format_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, chain=True):
    value, tb = _parts(exc, value, tb)
    return list(TracebackException(_type_of(value), value, tb, limit=limit, compact=True).format(chain=chain))


def _type_of(value):
    return None if value is None else type(value)


def format_exception_only(exc, /, value=_MISSING):
    if value is _MISSING:
        value = exc
    return list(TracebackException(_type_of(value), value, None, compact=True).format_exception_only())


def print_exception(exc, /, value=_MISSING, tb=_MISSING, limit=None, file=None, chain=True):
    _print(format_exception(exc, value, tb, limit, chain), file)


def format_exc(limit=None, chain=True):
    return "".join(format_exception(sys.exception(), limit=limit, chain=chain))


def print_exc(limit=None, file=None, chain=True):
    print_exception(sys.exception(), limit=limit, file=file, chain=chain)


def _shown_by_hook(exctype, value, tb):
    """What `sys.excepthook` does."""
    print_exception(exctype, value, tb)


def _shown_as_unraisable(unraisable):
    """What `sys.unraisablehook` does."""
    about = unraisable.err_msg or "Exception ignored in"
    if unraisable.object is not None:
        about = f"{about}: {_text_of(unraisable.object, 'object', repr)}"
    _print([about + ("\n" if unraisable.object is not None else ":\n")], None)
    print_exception(unraisable.exc_type, unraisable.exc_value, unraisable.exc_traceback)
