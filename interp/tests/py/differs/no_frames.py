# A frame says where it stands and in what code; it keeps neither the locals nor the caller.
import sys


def fail():
    secret = 3
    return secret / 0


try:
    fail()
except ZeroDivisionError as error:
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        print(trace.tb_lineno, frame.f_code.co_name, hasattr(frame, "f_locals"), hasattr(frame, "f_back"))
        trace = trace.tb_next
print(sys._getframe().f_code.co_name, hasattr(sys, "settrace"))
# -> 11 <module> False False
# -> 7 fail False False
# -> <module> False
