# isinstance and issubclass through metaclasses, __class__, nested tuples, unions; errors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
print(isinstance(1, ()), issubclass(int, ()), isinstance(True, int | str), isinstance("a", int | str), issubclass(bool, int | None), isinstance(None, int | None), isinstance(1, object), issubclass(type, object), isinstance(type, type), isinstance(object, object), issubclass(object, type), isinstance(int, type), issubclass(int, (str, (bytes, object))))
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
