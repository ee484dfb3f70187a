# type() with one and three arguments, with keywords, bases that cannot be; names of any kind.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Meta(type):
    def __new__(meta, name, bases, space, **kw):
        cls = super().__new__(meta, name, bases, space)
        cls.kw = kw
        return cls

    def __init__(cls, name, bases, space, **kw):
        super().__init__(name, bases, space)


C = type("C", (), {"x": 1, "f": lambda self: self.x, "__slots__": ("s",)})
D = type("D", (type("Base", (), {}), dict), {})
print(C().f(), C.__name__, C.__module__, D.__mro__[1:3], type("odd name!", (), {}).__name__, type("", (), {}).__name__ == "", Meta("M", (), {}, a=1).kw, type(Meta("M", (int,), {})), type(1), type(type), type("T", (object,), dict(a=1)).a, type("S", (str,), {})("abc").upper(), type("E", (ValueError,), {})("msg").args)
# -> 1 C __main__ (<class '__main__.Base'>, <class 'dict'>) odd name! True {'a': 1} <class '__main__.Meta'> <class 'int'> <class 'type'> 1 ABC ('msg',)
show(
    lambda: type(),
    lambda: type(1, 2),
    lambda: type("C", ()),
    lambda: type("C", [], {}),
    lambda: type("C", (), []),
    lambda: type(5, (), {}),
    lambda: type("C", (bool,), {}),
    lambda: type("C", (type(None),), {}),
    lambda: type("C", (type(len),), {}),
    lambda: type("C", (int, str), {}),
    lambda: type("C", (object, int), {}),
    lambda: type("C", (int, int), {}),
    lambda: type("C", (), {}, x=1),
    lambda: type("C", (), {}, 1),
    lambda: type("C", (), {1: 2}).__dict__[1],
    lambda: type("C", (type(lambda: 0),), {}),
    lambda: type("C", (range,), {}),
    lambda: type.__call__(int, "7"),
    lambda: type.__new__(type, "N", (), {}).__name__,
    lambda: type.__new__(int, "N", (), {}),
    lambda: Meta(),
    lambda: C(1),
    lambda: setattr(C(), "y", 1),
    lambda: C().s,
)
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type() takes 1 or 3 arguments
# -> TypeError type.__new__() argument 2 must be tuple, not list
# -> TypeError type.__new__() argument 3 must be dict, not list
# -> TypeError type.__new__() argument 1 must be str, not int
# -> TypeError type 'bool' is not an acceptable base type
# -> TypeError type 'NoneType' is not an acceptable base type
# -> TypeError type 'builtin_function_or_method' is not an acceptable base type
# -> TypeError multiple bases have instance lay-out conflict
# -> TypeError Cannot create a consistent method resolution
# -> order (MRO) for bases object, int
# -> TypeError duplicate base class int
# -> TypeError C.__init_subclass__() takes no keyword arguments
# -> TypeError type() takes 1 or 3 arguments
# -> 2
# -> TypeError type 'function' is not an acceptable base type
# -> TypeError type 'range' is not an acceptable base type
# -> 7
# -> N
# -> TypeError type.__new__(int): int is not a subtype of type
# -> TypeError Meta.__new__() missing 3 required positional arguments: 'name', 'bases', and 'space'
# -> TypeError C() takes no arguments
# -> AttributeError 'C' object has no attribute 'y'
# -> AttributeError 'C' object has no attribute 's'
