"""A descriptor that can only be set lets the value of the instance, or of the class, be read."""


class OnlySet:
    def __init__(self, name):
        self.name = name

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Meta(type):
    pass


only = OnlySet("a")


class Thing(metaclass=Meta):
    a = only


thing = Thing()
print(thing.a is only)  # -> True
thing.a = 42
print(thing.a)  # -> 42
Thing.b = 1
Meta.b = OnlySet("b")
print(Thing.b)  # -> 1
try:
    type("Odd", (), {"__qualname__": 3})
except TypeError as error:
    print(error)  # -> type __qualname__ must be a str, not int
