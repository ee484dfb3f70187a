# traceback: groups in their boxes.
import traceback


def shown(error):
    for text in traceback.format_exception(error):
        for line in text.rstrip("\n").split("\n"):
            print(line.rstrip())


inner = ExceptionGroup("inner", [ValueError(2), TypeError("three")])
inner.add_note("a note")
shown(ExceptionGroup("outer", [KeyError(1), inner]))
# ->   | ExceptionGroup: outer (2 sub-exceptions)
# ->   +-+---------------- 1 ----------------
# ->     | KeyError: 1
# ->     +---------------- 2 ----------------
# ->     | ExceptionGroup: inner (2 sub-exceptions)
# ->     | a note
# ->     +-+---------------- 1 ----------------
# ->       | ValueError: 2
# ->       +---------------- 2 ----------------
# ->       | TypeError: three
# ->       +------------------------------------
shown(ExceptionGroup("with more", [inner, OSError(4)]))
# ->   | ExceptionGroup: with more (2 sub-exceptions)
# ->   +-+---------------- 1 ----------------
# ->     | ExceptionGroup: inner (2 sub-exceptions)
# ->     | a note
# ->     +-+---------------- 1 ----------------
# ->       | ValueError: 2
# ->       +---------------- 2 ----------------
# ->       | TypeError: three
# ->       +------------------------------------
# ->     +---------------- 2 ----------------
# ->     | OSError: 4
# ->     +------------------------------------
shown(BaseExceptionGroup("many", [ValueError(n) for n in range(18)]))
# ->   | ExceptionGroup: many (18 sub-exceptions)
# ->   +-+---------------- 1 ----------------
# ->     | ValueError: 0
# ->     +---------------- 2 ----------------
# ->     | ValueError: 1
# ->     +---------------- 3 ----------------
# ->     | ValueError: 2
# ->     +---------------- 4 ----------------
# ->     | ValueError: 3
# ->     +---------------- 5 ----------------
# ->     | ValueError: 4
# ->     +---------------- 6 ----------------
# ->     | ValueError: 5
# ->     +---------------- 7 ----------------
# ->     | ValueError: 6
# ->     +---------------- 8 ----------------
# ->     | ValueError: 7
# ->     +---------------- 9 ----------------
# ->     | ValueError: 8
# ->     +---------------- 10 ----------------
# ->     | ValueError: 9
# ->     +---------------- 11 ----------------
# ->     | ValueError: 10
# ->     +---------------- 12 ----------------
# ->     | ValueError: 11
# ->     +---------------- 13 ----------------
# ->     | ValueError: 12
# ->     +---------------- 14 ----------------
# ->     | ValueError: 13
# ->     +---------------- 15 ----------------
# ->     | ValueError: 14
# ->     +---------------- ... ----------------
# ->     | and 3 more exceptions
# ->     +------------------------------------
cause = ExceptionGroup("the cause", [ValueError(5)])
last = RuntimeError("the last")
last.__cause__ = cause
shown(last)
# ->   | ExceptionGroup: the cause (1 sub-exception)
# ->   +-+---------------- 1 ----------------
# ->     | ValueError: 5
# ->     +------------------------------------
# ->
# -> The above exception was the direct cause of the following exception:
# -> RuntimeError: the last
part = IndexError("in a group")
part.__cause__ = LookupError("its cause")
shown(ExceptionGroup("a chain within", [part]))
# ->   | ExceptionGroup: a chain within (1 sub-exception)
# ->   +-+---------------- 1 ----------------
# ->     | LookupError: its cause
# ->     |
# ->     | The above exception was the direct cause of the following exception:
# ->     |
# ->     | IndexError: in a group
# ->     +------------------------------------
