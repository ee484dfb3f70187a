# What traceback writes for chains: causes, contexts, suppressed ones, notes, groups in groups, SyntaxError, and limits.
import traceback


def build(kind, *args, cause=None, context=None, notes=(), hide=None):
    error = kind(*args)
    if cause:
        error.__cause__ = cause
    error.__context__ = context
    if hide is not None:
        error.__suppress_context__ = hide
    for note in notes:
        error.add_note(note)
    return error


def show(error, **options):
    print("".join(traceback.format_exception(error, **options)).replace(" \n", "_\n"), end="-----\n")


low = build(KeyError, "low", notes=["a note", "two\nlines"])
show(build(ValueError, "top", cause=low))
# -> KeyError: 'low'
# -> a note
# -> two
# -> lines
# ->
# -> The above exception was the direct cause of the following exception:
# ->
# -> ValueError: top
# -> -----
show(build(ValueError, "top", context=build(TypeError, context=low)))
# -> KeyError: 'low'
# -> a note
# -> two
# -> lines
# ->
# -> During handling of the above exception, another exception occurred:
# ->
# -> TypeError
# ->
# -> During handling of the above exception, another exception occurred:
# ->
# -> ValueError: top
# -> -----
show(build(ValueError, "top", context=low, hide=True))
# -> ValueError: top
# -> -----
show(build(ValueError, "top", context=low), chain=False)
# -> ValueError: top
# -> -----
show(build(ValueError, cause=low, context=build(OSError, 2, "lost")))
# -> KeyError: 'low'
# -> a note
# -> two
# -> lines
# ->
# -> The above exception was the direct cause of the following exception:
# ->
# -> ValueError
# -> -----
show(ExceptionGroup("outer", [low, ExceptionGroup("inner", [build(ValueError, "in group", cause=KeyError("cause"))], ), OSError("last")]))
# ->   | ExceptionGroup: outer (3 sub-exceptions)
# ->   +-+---------------- 1 ----------------
# ->     | KeyError: 'low'
# ->     | a note
# ->     | two
# ->     | lines
# ->     +---------------- 2 ----------------
# ->     | ExceptionGroup: inner (1 sub-exception)
# ->     +-+---------------- 1 ----------------
# ->       | KeyError: 'cause'
# ->       |_
# ->       | The above exception was the direct cause of the following exception:
# ->       |_
# ->       | ValueError: in group
# ->       +------------------------------------
# ->     +---------------- 3 ----------------
# ->     | OSError: last
# ->     +------------------------------------
# -> -----
looped = build(ValueError, "loop")
looped.__cause__ = build(KeyError, "other", cause=looped)
show(looped)
# -> KeyError: 'other'
# ->
# -> The above exception was the direct cause of the following exception:
# ->
# -> ValueError: loop
# -> -----
show(SyntaxError("bad thing", ("file.py", 3, 5, "abc def\n", 3, 8)))
# ->   File "file.py", line 3
# ->     abc def
# ->         ^^^
# -> SyntaxError: bad thing
# -> -----
show(SyntaxError("no place"))
# -> SyntaxError: no place
# -> -----


class Odd(Exception):
    def __str__(self):
        raise ValueError("no text")


class Multi(Exception):
    __module__ = "somewhere"

    def __str__(self):
        return "first\nsecond"


show(Odd())
# -> Odd: <exception str() failed>
# -> -----
show(Multi())
# -> somewhere.Multi: first
# -> second
# -> -----
print(traceback.format_exception_only(low), traceback.format_exception_only(Multi()), traceback.format_exception_only(build(ValueError, "", notes=[""])))
# -> ["KeyError: 'low'\n", 'a note\n', 'two\n', 'lines\n'] ['somewhere.Multi: first\nsecond\n'] ['ValueError\n', '\n']


def deep(n):
    return deep(n - 1) if n else 1 / 0


try:
    deep(4)
except ZeroDivisionError as error:
    parts = traceback.extract_tb(error.__traceback__)
    print([f.name for f in parts][1:3], len(traceback.extract_tb(error.__traceback__, limit=2)), len(traceback.extract_tb(error.__traceback__, limit=-1)), traceback.extract_tb(error.__traceback__, limit=-1)[0].name)
    # -> ['deep', 'deep'] 2 1 deep
made = traceback.TracebackException.from_exception(build(ValueError, "v", context=low), compact=True)
print(made.exc_type, str(made), made.__context__.exc_type, made.__notes__ if hasattr(made, "__notes__") else "", list(made.format_exception_only()), made.__context__.__notes__)
# -> <class 'ValueError'> v <class 'KeyError'> None ['ValueError: v\n'] ['a note', 'two\nlines']
