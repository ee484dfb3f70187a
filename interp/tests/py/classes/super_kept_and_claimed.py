"""`super(Class)` in a class becomes one of the instance; an object may say of which class it is."""


class Base:
    def name(self):
        return "Base"

    @property
    def size(self):
        return 1


class Middle(Base):
    def name(self):
        return "Middle " + self.__super.name()

    @property
    def size(self):
        return 1 + self.__super.size


Middle._Middle__super = super(Middle)


class Last(Middle):
    def name(self):
        return "Last " + self.__super.name()


Last._Last__super = super(Last)
print(Last().name(), Last().size, Middle().name())  # -> Last Middle Base 2 Middle Base
print(Last._Last__super, Last()._Last__super.__self__.__class__, super(Middle, Last()).__get__(5).__self_class__)
# -> <super: <class 'Last'>, NULL> <class '__main__.Last'> <class '__main__.Last'>


class Proxy:
    def __init__(self, thing):
        self.thing = thing

    def __getattribute__(self, name):
        if name.startswith("__") and name != "__class__":
            return object.__getattribute__(self, name)
        return getattr(object.__getattribute__(self, "thing"), name)


proxy = Proxy(Last())
print(isinstance(proxy, Last), super(Last, proxy).name(), type(proxy).__name__)  # -> True Middle Base Proxy


class Claims:
    __class__ = property(lambda self: str)


class Says:
    __class__ = str


print(isinstance(Says(), str), isinstance(Claims(), str), isinstance(Claims(), Claims), isinstance(Claims(), int))
# -> True True True False
try:
    super(Last, 5)
except TypeError as error:
    print(error)  # -> super(type, obj): obj must be an instance or subtype of type
