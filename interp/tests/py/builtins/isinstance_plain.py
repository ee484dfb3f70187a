# Classes that are asked whether something is an instance of theirs, and classes that are not.
class Meta(type):
    def __instancecheck__(cls, value):
        return value == 1


class Hooked(metaclass=Meta):
    pass


class Base:
    pass


class Derived(Base):
    pass


print(isinstance(1, Hooked), isinstance(2, Hooked), isinstance(Hooked(), Hooked), isinstance(Derived(), Base))
# -> True False True True
print(isinstance(Base(), Derived), isinstance(True, int), isinstance(1, (str, int)), isinstance(Base, type), isinstance(int, object))
# -> False True True True True
print(isinstance(1.5, (int, float)), isinstance("a", (int, float)), isinstance(1, (str, Hooked)), isinstance(2, (str, Hooked)))
# -> True False True False
print(isinstance(None, (int, (str, type(None)))), isinstance(True, (float, int)), isinstance([], ()), isinstance(1, int | str))
# -> True True False True
try:
    isinstance(1, (str, 5))
except TypeError as e:
    print(e)  # -> isinstance() arg 2 must be a type, a tuple of types, or a union
print(list(reversed([1, 2, 3])), next(reversed([7])), list(reversed([])), list(reversed((1, 2))), isinstance(1, (int, 5)))
# -> [3, 2, 1] 7 [] [2, 1] True
