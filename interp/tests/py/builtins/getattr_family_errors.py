# getattr, setattr, delattr, hasattr, vars and dir: names that are no strings, defaults, what passes through.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class A:
    x = 1
    __slots__ = ("s", "__dict__")

    def __getattr__(self, name):
        if name == "boom":
            raise KeyError(name)
        if name == "stop":
            raise StopIteration
        raise AttributeError(f"no {name}")


class S(str):
    pass


a = A()
print(getattr(a, "x"), getattr(a, "y", "default"), getattr(a, S("x")), hasattr(a, "y"), hasattr(a, "s"), getattr(a, "s", None), setattr(a, "with space", 1), getattr(a, "with space"), vars(a), setattr(a, "", 2), vars(a), delattr(a, ""), vars(a), hasattr(a, "x"), getattr(A, "x"), getattr(int, "real", None) is not None, getattr(5, "real"))
# -> 1 default 1 False False None None 1 {'with space': 1} None {'with space': 1} None {'with space': 1} True 1 True 5
show(
    lambda: getattr(a, "y"),
    lambda: getattr(a, "boom", 1),
    lambda: hasattr(a, "boom"),
    lambda: getattr(a, "stop", 1),
    lambda: getattr(a, 5),
    lambda: getattr(a, b"x"),
    lambda: getattr(a),
    lambda: getattr(a, "x", 1, 2),
    lambda: getattr(a, name="x"),
    lambda: hasattr(a, 5),
    lambda: hasattr(a, None),
    lambda: setattr(a, 5, 1),
    lambda: setattr(a, "x"),
    lambda: setattr(5, "x", 1),
    lambda: setattr(int, "x", 1),
    lambda: setattr(a, "s", 3) or a.s,
    lambda: delattr(a, "s"),
    lambda: delattr(a, "s"),
    lambda: delattr(a, "x"),
    lambda: delattr(a, 5),
    lambda: delattr(5, "real"),
    lambda: delattr(int, "real"),
    lambda: vars(5),
    lambda: vars([]),
    lambda: vars(1, 2),
    lambda: dir(1, 2),
    lambda: sorted(dir(5))[:3],
    lambda: setattr(a, "__class__", int),
    lambda: setattr(a, "__dict__", 5),
    lambda: setattr(a, "__dict__", {"new": 1}) or a.new,
    lambda: delattr(A, "missing"),
    lambda: setattr(A, "x", 2) or a.x,
)
# -> AttributeError no y
# -> KeyError 'boom'
# -> KeyError 'boom'
# -> StopIteration
# -> TypeError attribute name must be string, not 'int'
# -> TypeError attribute name must be string, not 'bytes'
# -> TypeError getattr expected at least 2 arguments, got 1
# -> TypeError getattr expected at most 3 arguments, got 4
# -> TypeError getattr() takes no keyword arguments
# -> TypeError attribute name must be string, not 'int'
# -> TypeError attribute name must be string, not 'NoneType'
# -> TypeError attribute name must be string, not 'int'
# -> TypeError setattr expected 3 arguments, got 2
# -> AttributeError 'int' object has no attribute 'x'
# -> TypeError cannot set 'x' attribute of immutable type 'int'
# -> 3
# -> None
# -> AttributeError s
# -> AttributeError 'A' object has no attribute 'x'
# -> TypeError attribute name must be string, not 'int'
# -> AttributeError attribute 'real' of 'int' objects is not writable
# -> TypeError cannot set 'real' attribute of immutable type 'int'
# -> TypeError vars() argument must have __dict__ attribute
# -> TypeError vars() argument must have __dict__ attribute
# -> TypeError vars expected at most 1 argument, got 2
# -> TypeError dir expected at most 1 argument, got 2
# -> ['__abs__', '__add__', '__and__']
# -> TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# -> TypeError __dict__ must be set to a dictionary, not a 'int'
# -> 1
# -> AttributeError type object 'A' has no attribute 'missing'
# -> 2
