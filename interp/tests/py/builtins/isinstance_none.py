# None is no class for isinstance, but stands for its class in a union.
for classes in (None, (int, None), (None,)):
    try:
        print(isinstance(None, classes))
    except TypeError as error:
        print(error)
    try:
        print(issubclass(int, classes))
    except TypeError as error:
        print(error)
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> True
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
print(isinstance(None, int | None), isinstance(3, int | None), issubclass(type(None), int | None), isinstance("", int | None))
# -> True True True False
