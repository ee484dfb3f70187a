# What `__del__` raises goes no further.
import gc


class A:
    def __init__(self, error):
        self.error = error

    def __del__(self):
        print("raising", self.error.__name__)
        raise self.error("not seen here")


for error in (ValueError, KeyboardInterrupt, SystemExit, StopIteration, MemoryError):
    a = A(error)
    try:
        del a
        gc.collect()
    except BaseException as e:
        print("not reached", e)
# -> raising ValueError
# -> raising KeyboardInterrupt
# -> raising SystemExit
# -> raising StopIteration
# -> raising MemoryError
print("done")  # -> done
try:
    try:
        1 / 0
    finally:
        A(TypeError)  # -> raising TypeError
        gc.collect()
except ZeroDivisionError as e:
    print(e)  # -> division by zero
