# Abstract classes: virtual subclasses come and go in isinstance, __subclasshook__ before register, abstract properties, own metaclasses.
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods, get_cache_token


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @area.setter
    def area(self, value): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    @staticmethod
    @abstractmethod
    def kind(): ...

    def described(self):
        return f"{self.kind()} of {self.area}"


class Half(Shape):
    area = 3
    def unit(self): ...


class Whole(Half):
    @staticmethod
    def kind():
        return "whole"


print(sorted(Shape.__abstractmethods__), sorted(Half.__abstractmethods__), Whole().described(), Shape.area.__isabstractmethod__, Shape.__dict__["unit"].__isabstractmethod__, Whole.__abstractmethods__)
# -> ['area', 'kind', 'unit'] ['kind'] whole of 3 True True frozenset()
for kind in (Shape, Half):
    try:
        kind()
    except TypeError as error:
        print(error)
# -> Can't instantiate abstract class Shape with abstract methods area, kind, unit
# -> Can't instantiate abstract class Half with abstract method kind
Half.kind = lambda self: "patched"
update_abstractmethods(Half)
print(Half().described(), Half.__abstractmethods__)  # -> patched of 3 frozenset()


class Quacks(ABC):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is not Quacks:
            return NotImplemented
        return any("quack" in part.__dict__ for part in other.__mro__) or NotImplemented


class Loud(Quacks): ...
class Duck:
    def quack(self): ...
class Goose: ...
class Child(Goose): ...


print(isinstance(Duck(), Quacks), issubclass(Goose, Quacks), isinstance(Duck(), Loud), issubclass(Duck, Loud))
# -> True False False False
before = get_cache_token()
print(Loud.register(Goose) is Goose, issubclass(Child, Quacks), isinstance(Child(), Loud), get_cache_token() != before, Loud in Goose.__mro__)
# -> True True True True False


@Quacks.register
class Robot: ...


class Meta(ABCMeta):
    def __instancecheck__(cls, instance):
        return "meta" if super().__instancecheck__(instance) else False


class Checked(metaclass=Meta):
    @abstractmethod
    def f(self): ...


print(isinstance(Robot(), Quacks), isinstance(5, Checked), Checked.register(int), isinstance(5, Checked), isinstance(True, Checked), type(Checked).__name__)
# -> True False <class 'int'> True True Meta
for trial in (lambda: Loud.register(5), lambda: Goose.register, lambda: issubclass(5, Quacks), lambda: Quacks.register(Quacks), lambda: Loud.register(Quacks), lambda: Checked(), lambda: object.__new__(Shape)):
    try:
        print(trial())
    except (TypeError, RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> TypeError Can only register classes
# -> AttributeError type object 'Goose' has no attribute 'register'
# -> TypeError issubclass() arg 1 must be a class
# -> <class '__main__.Quacks'>
# -> RuntimeError Refusing to create an inheritance cycle
# -> TypeError Can't instantiate abstract class Checked with abstract method f
# -> TypeError Can't instantiate abstract class Shape with abstract methods area, kind, unit
