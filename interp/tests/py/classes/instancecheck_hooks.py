# __instancecheck__, __subclasscheck__, __subclasshook__, __class__ as property; tuples, unions and nesting; wrong arguments.
class Meta(type):
    def __instancecheck__(cls, instance):
        print("instance?", cls.__name__, instance)
        return instance == 5

    def __subclasscheck__(cls, subclass):
        print("subclass?", cls.__name__, subclass.__name__)
        return "truthy" if subclass is int else []


class M(metaclass=Meta):
    pass


print(isinstance(5, M), isinstance(6, M), issubclass(int, M), issubclass(str, M), isinstance(M(), M), isinstance(6, (str, M, int)), isinstance(6, (str, (M, (int,)))))
# -> instance? M 5
# -> instance? M 6
# -> subclass? M int
# -> subclass? M str
# -> instance? M 6
# -> instance? M 6
# -> True False True False True True True


class Liar:
    @property
    def __class__(self):
        return int


print(isinstance(Liar(), int), isinstance(Liar(), Liar), isinstance(Liar(), str), type(Liar()).__name__, Liar().__class__)
# -> True True False Liar <class 'int'>
print(isinstance(1, int | str), isinstance("a", int | None), isinstance(None, int | None), issubclass(bool, int | str), isinstance(True, (float, int | str)), isinstance(1, ()))
# -> True False True True True False
for bad in (lambda: isinstance(1, 5), lambda: isinstance(1, (str, 5)), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, [int]), lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: issubclass(int, (str, "int")), lambda: issubclass(int, ()), lambda: isinstance(1), lambda: isinstance(1, None), lambda: issubclass(int, int, int)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> True
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass() arg 1 must be a class
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> issubclass() arg 2 must be a class, a tuple of classes, or a union
# -> False
# -> isinstance expected 2 arguments, got 1
# -> isinstance() arg 2 must be a type, a tuple of types, or a union
# -> issubclass expected 2 arguments, got 3


class HookOnInstance:
    def __instancecheck__(self, instance):
        return True

    def __subclasscheck__(self, subclass):
        return 0


print(isinstance(1, HookOnInstance()), issubclass(int, HookOnInstance()))  # -> True False


class NotBool(type):
    def __instancecheck__(cls, instance):
        raise KeyError("asked")


class N(metaclass=NotBool):
    pass


try:
    isinstance(1, N)
except KeyError as error:
    print(repr(error))  # -> KeyError('asked')
print(isinstance(N(), N), type.__instancecheck__(N, 1), type.__subclasscheck__(int, bool))  # -> True False True
