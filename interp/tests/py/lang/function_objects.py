# Functions as objects: attributes that can be set, deleted or not; names; defaults changed; closures; comparison; calls through them.
def f(a, b=2, *, c=3):
    "the doc"
    return a, b, c


print(f.__name__, f.__qualname__, f.__doc__, f.__module__, f.__defaults__, f.__kwdefaults__, f.__closure__, f.__annotations__)
# -> f f the doc __main__ (2,) {'c': 3} None {}
f.__name__, f.__qualname__, f.__doc__ = "renamed", "Q.renamed", None
print(f.__name__, f.__qualname__, f.__doc__, repr(f).split(" at ")[0])  # -> renamed Q.renamed None <function Q.renamed
f.__defaults__ = (1, 2)
f.__kwdefaults__ = {"c": 9}
print(f(), f(5))  # -> (1, 2, 9) (5, 2, 9)
del f.__defaults__, f.__kwdefaults__
f.x = f.y = 1
del f.x
f.__dict__["z"] = 2
print(f.z, hasattr(f, "x"), vars(f) is f.__dict__)  # -> 2 False True
for bad in (lambda: setattr(f, "__defaults__", [1]), lambda: setattr(f, "__kwdefaults__", 5),
            lambda: delattr(f, "nothing"), lambda: f.nothing,
            lambda: f < f, lambda: f + 1, lambda: len(f), lambda: f[0], lambda: iter(f), lambda: setattr(len, "x", 1), lambda: setattr(f, "__annotations__", 5)):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> TypeError __defaults__ must be set to a tuple object
# -> TypeError __kwdefaults__ must be set to a dict object
# -> AttributeError 'function' object has no attribute 'nothing'
# -> AttributeError 'function' object has no attribute 'nothing'
# -> TypeError '<' not supported between instances of 'function' and 'function'
# -> TypeError unsupported operand type(s) for +: 'function' and 'int'
# -> TypeError object of type 'function' has no len()
# -> TypeError 'function' object is not subscriptable
# -> TypeError 'function' object is not iterable
# -> AttributeError 'builtin_function_or_method' object has no attribute 'x'
# -> TypeError __annotations__ must be set to a dict object
print(f == f, f != (lambda: 0), f.__call__(1, 2, c=3), f.__get__(7)(b=8, c=9), f.__get__(None, int) is f, bool(f), callable(f), isinstance(f, object), f.__class__.__name__)
# -> True True (1, 2, 3) (7, 8, 9) True True True True function
g = lambda: 0
print(g.__name__, g.__qualname__, (lambda: 0).__qualname__)  # -> <lambda> <lambda> <lambda>


class C:
    def m(self): pass
    s = staticmethod(lambda: 0)


def outer():
    def inner(): pass
    return inner, lambda: 0, C.m


print([x.__qualname__ for x in outer()], C.s.__qualname__, C.m.__name__, type(C().m).__name__, C().m.__self__.__class__.__name__, C().m.__func__ is C.m)
# -> ['outer.<locals>.inner', 'outer.<locals>.<lambda>', 'C.m'] C.<lambda> m method C True
