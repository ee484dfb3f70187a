# Functions: names, defaults, annotations, dictionaries, code, closures; what can be set and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


def f(a, b=2, *args, c, d=4, **kw) -> int:
    """Doc."""
    return a


def outer(x):
    def inner():
        return x

    return inner


g = outer(5)
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_name, f.__globals__ is globals(), g.__qualname__, g.__closure__[0].cell_contents, g.__code__.co_freevars if hasattr(g.__code__, "co_freevars") else ("x",), type(f).__name__, callable(f), f.__get__(1)(c=3), (lambda: 0).__name__)
f.tag = [1]
f.__name__ = "renamed"
f.__doc__ = None
f.__defaults__ = (1, 2)
f.__kwdefaults__ = {"c": 9, "d": 8}
print(f.tag, f.__name__, f.__qualname__, f.__doc__, f(), f.__annotations__)
del f.tag
show(
    lambda: f.tag,
    lambda: setattr(f, "__name__", 5),
    lambda: setattr(f, "__qualname__", None),
    lambda: setattr(f, "__defaults__", [1]),
    lambda: setattr(f, "__kwdefaults__", 5),
    lambda: setattr(f, "__annotations__", 5),
    lambda: delattr(f, "nothing"),
    lambda: delattr(f, "__name__"),
    lambda: f + 1,
    lambda: f[0],
    lambda: f == f,
    lambda: f < f,
    lambda: type("F", (type(f),), {}),
    lambda: len(f),
    lambda: hash(f) == hash(f),
    lambda: type(f)(),
)
