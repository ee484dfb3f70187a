# Abstract classes have no instances until all is defined.
from abc import ABC, ABCMeta, abstractmethod, update_abstractmethods


class Shape(ABC):
    @property
    @abstractmethod
    def name(self): ...

    @abstractmethod
    def area(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...


def attempt(make):
    try:
        print(type(make()).__name__)
    except TypeError as error:
        print(error)


class Half(Shape):
    def area(self):
        return 1

    def unit(self):
        return 1


class Whole(Half):
    name = "whole"


attempt(Shape)  # -> Can't instantiate abstract class Shape with abstract methods area, name, unit
attempt(Half)  # -> Can't instantiate abstract class Half with abstract method name
attempt(Whole)  # -> Whole
print(sorted(Shape.__abstractmethods__), Whole.__abstractmethods__)  # -> ['area', 'name', 'unit'] frozenset()
Half.name = "half"
attempt(Half)  # -> Can't instantiate abstract class Half with abstract method name
update_abstractmethods(Half)
attempt(Half)  # -> Half
print(type(Shape) is ABCMeta, isinstance(Whole(), Shape), issubclass(Whole, Shape))  # -> True True True
