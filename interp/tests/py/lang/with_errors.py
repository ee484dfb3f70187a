# Objects that are no context managers, and failures in enter and exit.
class OnlyEnter:
    def __enter__(self):
        pass


class OnlyExit:
    def __exit__(self, *args):
        pass


class BadEnter:
    def __enter__(self):
        raise RuntimeError("enter failed")

    def __exit__(self, *args):
        print("never")


class BadExit:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        raise KeyError("exit failed")


for make in (OnlyEnter, OnlyExit, BadEnter, BadExit, int):
    try:
        with make():
            print("body")
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError 'OnlyEnter' object does not support the context manager protocol (missed __exit__ method)
# -> TypeError 'OnlyExit' object does not support the context manager protocol
# -> RuntimeError enter failed
# -> body
# -> KeyError 'exit failed'
# -> TypeError 'int' object does not support the context manager protocol
try:
    with BadExit():
        raise ValueError("first")
except KeyError as e:
    print(repr(e), repr(e.__context__))  # -> KeyError('exit failed') ValueError('first')


class Outer:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("outer sees", kind.__name__)
        return True


with Outer(), BadEnter():
    print("never")
# -> outer sees RuntimeError
with Outer() as (a, b):
    print("never")
# -> outer sees TypeError
