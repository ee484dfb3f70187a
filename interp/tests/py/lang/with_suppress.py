# __exit__ that returns something true swallows the exception.
class Suppress:
    def __init__(self, *kinds):
        self.kinds = kinds

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        return kind is not None and issubclass(kind, self.kinds)


with Suppress(ValueError):
    raise ValueError("gone")
print("after")  # -> after
try:
    with Suppress(ValueError):
        raise KeyError("kept")
except KeyError as e:
    print("kept", e)  # -> kept 'kept'
with Suppress(ZeroDivisionError, KeyError):
    {}["nope"]
print("still here")  # -> still here


def f():
    with Suppress(ZeroDivisionError):
        return 1 / 0
    return "fell through"


print(f())  # -> fell through
with Suppress(Exception):
    with Suppress(KeyError):
        raise IndexError(1)
    print("not reached")
print("end")  # -> end
