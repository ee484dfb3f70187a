# Enumerations made by a call, values with parts, _missing_, values of the class's choosing.
import copy
from enum import Enum, IntEnum, auto

Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.BEE.value)  # -> [<Animal.ANT: 1>, <Animal.BEE: 2>, <Animal.CAT: 3>] 2
print(list(Enum("B", {"x": 3, "y": 4})), list(IntEnum("C", ["a", "b"], start=5)))
# -> [<B.x: 3>, <B.y: 4>] [<C.a: 5>, <C.b: 6>]


class Planet(Enum):
    EARTH = (1, 2)
    MARS = (3, 4)

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @property
    def gravity(self):
        return self.mass * self.radius


class Lenient(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return cls.A if value == "a" else None


class Own(Enum):
    def _generate_next_value_(name, start, count, last_values):
        return name.lower() * (count + 1)

    A = auto()
    B = auto()


class Base(Enum):
    def shout(self):
        return self.name + "!"


class Derived(Base):
    LIST = [1]
    KIND = int
    function = lambda self: 3


print(Planet.MARS.gravity, Planet.MARS.value, Planet((1, 2)), repr(Planet.EARTH))
# -> 12 (3, 4) Planet.EARTH <Planet.EARTH: (1, 2)>
print(Lenient("a"), list(Own), Derived.LIST.shout(), Derived([1]), list(Derived), Derived.LIST.function())
# -> Lenient.A [<Own.A: 'a'>, <Own.B: 'bb'>] LIST! Derived.LIST [<Derived.LIST: [1]>, <Derived.KIND: <class 'int'>>] 3
try:
    Lenient("b")
except ValueError as error:
    print(error)  # -> 'b' is not a valid Lenient
print(copy.deepcopy(Planet.EARTH) is Planet.EARTH, copy.copy([Own.A]))  # -> True [<Own.A: 'a'>]
