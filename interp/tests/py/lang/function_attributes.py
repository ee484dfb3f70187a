# Functions carry names, documentation, defaults and attributes of their own.
def f(a, b=1, *, c=2):
    """Says what f does."""
    return a


print(f.__name__, f.__qualname__, f.__doc__, f.__module__)  # -> f f Says what f does. __main__
print(f.__defaults__, f.__kwdefaults__)  # -> (1,) {'c': 2}
f.calls = 3
f.calls += 1
print(f.calls, f.__dict__)  # -> 4 {'calls': 4}
del f.calls
try:
    f.calls
except AttributeError as e:
    print(e)  # -> 'function' object has no attribute 'calls'


def outer():
    def inner():
        pass
    return inner


print(outer().__qualname__)  # -> outer.<locals>.inner


class K:
    def m(self):
        pass


print(K.m.__qualname__, K().m.__name__)  # -> K.m m
print((lambda: 0).__qualname__)  # -> <lambda>
print(outer.__doc__)  # -> None
f.__name__ = "g"
print(f.__name__)  # -> g
print(f == f, f == outer, f != outer)  # -> True False True


def annotated(x: int, y: "str" = "") -> float:
    pass


print(annotated.__annotations__)  # -> {'x': <class 'int'>, 'y': 'str', 'return': <class 'float'>}
