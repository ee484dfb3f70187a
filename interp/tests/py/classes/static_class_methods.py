# staticmethod and classmethod, called on class, instance and subclass.
class Shape:
    registry = []

    def __init__(self, name):
        self.name = name

    @classmethod
    def square(cls):
        made = cls("square")
        cls.registry.append(made.name)
        return made

    @staticmethod
    def area(w, h=2):
        return w * h

    @classmethod
    def who(cls):
        return cls.__name__


class Special(Shape):
    def __init__(self, name):
        super().__init__("special " + name)


print(Shape.square().name, Special.square().name, Shape.registry, type(Special.square()).__name__)
# -> square special square ['square', 'special square', 'special square'] Special
print(
    Shape.area(3), Shape("x").area(3, 3), Special.area(h=1, w=5), Shape.who(), Special.who(), Special("y").who()
)  # -> 6 9 5 Shape Special Special
f = Special.who
print(f(), f.__self__ is Special, Shape.area.__name__)  # -> Special True area


def outside(cls, x):
    return cls.__name__, x


Shape.late = classmethod(outside)
Shape.free = staticmethod(len)
print(Special.late(1), Shape.free("abc"), Shape("q").free([1]))  # -> ('Special', 1) 3 1
try:
    Shape.who(1)
except TypeError as e:
    print(e)  # -> Shape.who() takes 1 positional argument but 2 were given
try:
    Shape.area()
except TypeError as e:
    print(e)  # -> Shape.area() missing 1 required positional argument: 'w'
