"""What a staticmethod and a classmethod say of their function; the docstring of a property can be set."""


class Some:
    @staticmethod
    def plain(a: int):
        "doc of plain"

    @classmethod
    def of_class(cls):
        "doc of of_class"


for name in "plain", "of_class":
    method = Some.__dict__[name]
    print(method.__name__, method.__qualname__, method.__doc__, method.__module__, method.__annotations__)
    print(method.__isabstractmethod__, method.__wrapped__ is method.__func__, repr(method)[:36])
# -> plain Some.plain doc of plain __main__ {'a': <class 'int'>}
# -> False True <staticmethod(<function Some.plain a
# -> of_class Some.of_class doc of of_class __main__ {}
# -> False True <classmethod(<function Some.of_class
print(hasattr(staticmethod(5), "__name__"), repr(classmethod(5)))  # -> False <classmethod(5)>
size = property(lambda self: 1, doc="before")
size.__doc__ = "after"
print(size.__doc__)  # -> after
