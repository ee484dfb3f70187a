# What classes tell of themselves: names that can be set, bases, dictionaries, subclasses, doc, module, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class A:
    """Doc of A."""

    x: int = 1


class B(A):
    pass


print(A.__name__, A.__qualname__, A.__module__, A.__doc__, B.__doc__, A.__bases__, B.__base__, B.__mro__, A.__annotations__, B.__subclasses__(), [c.__name__ for c in A.__subclasses__()], A.__dict__["x"], type(A.__dict__).__name__, "x" in B.__dict__, A.__class__, type(type), A.__basicsize__ > 0 if hasattr(A, "__basicsize__") else True, A.mro(), B.__subclasshook__(A))
A.__name__ = "Renamed"
A.__qualname__ = "Outer.Renamed"
A.__doc__ = "new doc"
A.__module__ = "elsewhere"
print(A, A.__name__, A(), A.__doc__) if False else print(A, A.__name__, A.__doc__, repr(A()).split(" ")[0])
del A.x
show(
    lambda: A.x,
    lambda: setattr(A, "__name__", 5),
    lambda: setattr(A, "__name__", "a\0b"),
    lambda: setattr(A, "__qualname__", 5),
    lambda: setattr(A, "__dict__", {}),
    lambda: delattr(A, "__name__"),
    lambda: A.__dict__.update(y=1),
    lambda: A.__dict__.__setitem__("y", 1),
    lambda: setattr(int, "__name__", "x"),
    lambda: setattr(int, "__doc__", "x"),
    lambda: delattr(A, "x"),
    lambda: A.nothing,
    lambda: int.nothing,
    lambda: type.nothing,
    lambda: type.mro(int),
    lambda: type.__subclasses__(),
    lambda: type.__subclasses__(bool),
    lambda: type.mro(),
)
