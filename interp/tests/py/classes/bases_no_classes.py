# What made the first base makes the class, whatever that is.
def try_class(*bases):
    try:
        class Made(*bases):
            def method(self):
                return super().method()
    except TypeError as error:
        print(error)
    else:
        print(type(Made).__name__, Made)


for bases in [(0,), (None,), (1.5,), ((),), ([],), ({},), (...,), (NotImplemented,), (b"x",)]:
    try_class(*bases)
# -> int() takes at most 2 arguments (3 given)
# -> NoneType takes no arguments
# -> float expected at most 1 argument, got 3
# -> tuple expected at most 1 argument, got 3
# -> list expected at most 1 argument, got 3
# -> dict expected at most 1 argument, got 3
# -> EllipsisType takes no arguments
# -> NotImplementedType takes no arguments
# -> bytes() argument 'encoding' must be str, not tuple
try_class(int, 0)
# -> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
try_class(print)  # -> cannot create 'builtin_function_or_method' instances


class Maker:
    def __init__(self, name, bases, space):
        self.made = (name, len(bases), "method" in space)

    def __repr__(self):
        return f"Maker{self.made}"


class Base:
    def __init__(self, *args):
        pass


maker = Maker("x", (), {})
try_class(maker, 1)
# -> metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
try_class(maker, maker)  # -> Maker Maker('Made', 2, True)
