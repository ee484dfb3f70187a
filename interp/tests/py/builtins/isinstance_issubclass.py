# isinstance and issubclass with classes, tuples and unions of built-in types.
class A:
    pass


class B(A):
    pass


print(
    isinstance(1, int),
    isinstance(True, int),
    isinstance(1, bool),
    isinstance("a", (int, str)),
    isinstance(None, type(None)),
)  # -> True True False True True
print(
    isinstance(B(), A),
    isinstance(A(), B),
    isinstance(B, type),
    isinstance(A(), object),
    isinstance(1.0, (int, (str, float))),
)  # -> True False True True True
print(
    issubclass(B, A),
    issubclass(A, A),
    issubclass(bool, int),
    issubclass(int, (str, object)),
    issubclass(KeyError, LookupError),
)  # -> True True True True True
print(
    isinstance([], list),
    isinstance(len, type(len)),
    isinstance(type, object),
    issubclass(type, object),
    isinstance(1, int | str),
)  # -> True True True True True
b = B()
b.__class__ = A
print(isinstance(b, B), type(b).__name__)  # -> False A
for f in (
    lambda: isinstance(1, "int"),
    lambda: isinstance(1, (int, 5)),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 5),
    lambda: isinstance(1),
    lambda: isinstance(1, [int]),
):
    try:
        print(f())
    except TypeError as e:
        print(e)
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> True
# -> issubclass() arg 1 must be a class
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> isinstance expected 2 arguments, got 1
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
