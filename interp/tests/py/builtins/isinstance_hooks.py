# isinstance and issubclass through metaclasses, __class__, nested tuples, unions; errors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Meta(type):
    def __instancecheck__(cls, obj):
        return "instance" if obj == 1 else ""

    def __subclasscheck__(cls, sub):
        return sub is int


class M(metaclass=Meta):
    pass


class Lies:
    @property
    def __class__(self):
        return int


class Raises:
    @property
    def __class__(self):
        raise AttributeError("none")


print(isinstance(1, M), isinstance(2, M), isinstance(M(), M), issubclass(int, M), issubclass(str, M), issubclass(M, M), isinstance(1, (str, (float, (M,)))), isinstance(Lies(), Lies), isinstance(Lies(), str), issubclass(type(Lies()), int), isinstance(Raises(), Raises))
# -> True False True True False False True True False False True
print(isinstance(1, ()), issubclass(int, ()), isinstance(True, int | str), isinstance("a", int | str), issubclass(bool, int | None), isinstance(None, int | None), isinstance(1, object), issubclass(type, object), isinstance(type, type), isinstance(object, object), issubclass(object, type), isinstance(int, type), issubclass(int, (str, (bytes, object))))
# -> False False True True True True True True True True False True True
show(
    lambda: isinstance(1, 1),
    lambda: isinstance(1, "int"),
    lambda: isinstance(1, [int]),
    lambda: isinstance(1, (str, 5)),
    lambda: isinstance(1, (int, 5)),
    lambda: isinstance(1, list[int]),
    lambda: issubclass(1, int),
    lambda: issubclass("a", str),
    lambda: issubclass(int, 1),
    lambda: issubclass(int, (str, "x")),
    lambda: issubclass(int, list[int]),
    lambda: isinstance(),
    lambda: isinstance(1),
    lambda: issubclass(int),
    lambda: isinstance(1, int, 2),
    lambda: isinstance([], list | list[int]),
    lambda: int | 5,
    lambda: isinstance(1, None),
)
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
# -> True
# -> TypeError isinstance() argument 2 cannot be a parameterized generic
# -> TypeError issubclass() arg 1 must be a class
# -> TypeError issubclass() arg 1 must be a class
# -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> TypeError issubclass() argument 2 cannot be a parameterized generic
# -> TypeError isinstance expected 2 arguments, got 0
# -> TypeError isinstance expected 2 arguments, got 1
# -> TypeError issubclass expected 2 arguments, got 1
# -> TypeError isinstance expected 2 arguments, got 3
# -> True
# -> TypeError unsupported operand type(s) for |: 'type' and 'int'
# -> TypeError isinstance() arg 2 must be a type, a tuple of types, or a union
