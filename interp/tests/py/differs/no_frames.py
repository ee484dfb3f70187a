# Frames are no objects: what a traceback keeps are files, lines and names.
import sys


def fail():
    return 1 / 0


try:
    fail()
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        print(trace.tb_lineno, hasattr(trace, "tb_frame"))
        trace = trace.tb_next
print(hasattr(sys, "_getframe"), hasattr(sys, "settrace"))
# -> 10 False
# -> 6 False
# -> False False
