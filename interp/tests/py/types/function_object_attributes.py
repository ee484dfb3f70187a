# Functions: names, defaults, annotations, dictionaries, code, closures; what can be set and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def f(a, b=2, *args, c, d=4, **kw) -> int:
    """Doc."""
    return a


def outer(x):
    def inner():
        return x

    return inner


g = outer(5)
print(f.__name__, f.__qualname__, f.__module__, f.__doc__, f.__defaults__, f.__kwdefaults__, f.__annotations__, f.__closure__, f.__code__.co_argcount, f.__code__.co_kwonlyargcount, f.__code__.co_name, f.__globals__ is globals(), g.__qualname__, g.__closure__[0].cell_contents, type(f).__name__, callable(f), f.__get__(1)(c=3), (lambda: 0).__name__)
# -> f f __main__ Doc. (2,) {'d': 4} {'return': <class 'int'>} None 2 2 f True outer.<locals>.inner 5 function True 1 <lambda>
f.tag = [1]
f.__name__ = "renamed"
f.__doc__ = None
f.__defaults__ = (1, 2)
f.__kwdefaults__ = {"c": 9, "d": 8}
print(f.tag, f.__name__, f.__qualname__, f.__doc__, f(), f.__annotations__)
# -> [1] renamed f None 1 {'return': <class 'int'>}
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
# -> AttributeError 'function' object has no attribute 'tag'
# -> TypeError __name__ must be set to a string object
# -> TypeError __qualname__ must be set to a string object
# -> TypeError __defaults__ must be set to a tuple object
# -> TypeError __kwdefaults__ must be set to a dict object
# -> TypeError __annotations__ must be set to a dict object
# -> AttributeError 'function' object has no attribute 'nothing'
# -> TypeError __name__ must be set to a string object
# -> TypeError unsupported operand type(s) for +: 'function' and 'int'
# -> TypeError 'function' object is not subscriptable
# -> True
# -> TypeError '<' not supported between instances of 'function' and 'function'
# -> TypeError type 'function' is not an acceptable base type
# -> TypeError object of type 'function' has no len()
# -> True
# -> TypeError function() missing required argument 'code' (pos 1)
