# What classes tell of themselves: names that can be set, bases, dictionaries, subclasses, doc, module, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class A:
    """Doc of A."""

    x: int = 1


class B(A):
    pass


print(A.__name__, A.__qualname__, A.__module__, A.__doc__, B.__doc__, A.__bases__, B.__base__, B.__mro__, A.__annotations__, B.__subclasses__(), [c.__name__ for c in A.__subclasses__()], A.__dict__["x"], type(A.__dict__).__name__, "x" in B.__dict__, A.__class__, type(type), A.mro(), B.__subclasshook__(A))
# -> A A __main__ Doc of A. None (<class 'object'>,) <class '__main__.A'> (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) {'x': <class 'int'>} [] ['B'] 1 mappingproxy False <class 'type'> <class 'type'> [<class '__main__.A'>, <class 'object'>] NotImplemented
A.__name__ = "Renamed"
A.__qualname__ = "Outer.Renamed"
A.__doc__ = "new doc"
A.__module__ = "elsewhere"
print(A, A.__name__, A.__doc__, repr(A()).split(" ")[0])
# -> <class 'elsewhere.Outer.Renamed'> Renamed new doc <elsewhere.Outer.Renamed
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
# -> AttributeError type object 'Renamed' has no attribute 'x'
# -> TypeError can only assign string to Renamed.__name__, not 'int'
# -> ValueError type name must not contain null characters
# -> TypeError can only assign string to Renamed.__qualname__, not 'int'
# -> AttributeError attribute '__dict__' of 'type' objects is not writable
# -> TypeError cannot delete '__name__' attribute of immutable type 'Renamed'
# -> AttributeError 'mappingproxy' object has no attribute 'update'
# -> AttributeError 'mappingproxy' object has no attribute '__setitem__'
# -> TypeError cannot set '__name__' attribute of immutable type 'int'
# -> TypeError cannot set '__doc__' attribute of immutable type 'int'
# -> AttributeError type object 'Renamed' has no attribute 'x'
# -> AttributeError type object 'Renamed' has no attribute 'nothing'
# -> AttributeError type object 'int' has no attribute 'nothing'
# -> AttributeError type object 'type' has no attribute 'nothing'
# -> [<class 'int'>, <class 'object'>]
# -> TypeError unbound method type.__subclasses__() needs an argument
# -> []
# -> TypeError unbound method type.mro() needs an argument
