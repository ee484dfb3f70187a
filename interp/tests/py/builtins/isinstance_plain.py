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
