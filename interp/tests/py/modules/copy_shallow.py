# copy.copy: the same objects in a new one.
import copy


class Point:
    def __init__(self, x):
        self.x = x


class Slots:
    __slots__ = ("x", "y")


class Stack(list):
    pass


class Own:
    def __copy__(self):
        return "a copy of its own"


class State:
    def __init__(self):
        self.a, self.b = 1, 2

    def __getstate__(self):
        return {"a": self.a}

    def __setstate__(self, state):
        self.a = state["a"] + 10


inner = [1]
for thing in ([inner, 2], {"k": inner}, (inner,), {3}, frozenset([4]), bytearray(b"x"), "text", 5, None, range(3)):
    made = copy.copy(thing)
    print(made == thing, made is thing, type(made) is type(thing))
# -> True False True
# -> True False True
# -> True True True
# -> True False True
# -> True True True
# -> True False True
# -> True True True
# -> True True True
# -> True True True
# -> True True True
point = Point(inner)
made = copy.copy(point)
print(made is point, made.x is inner, type(made).__name__)  # -> False True Point
slots = Slots()
slots.x = inner
made = copy.copy(slots)
print(made.x is inner, hasattr(made, "y"))  # -> True False
stack = Stack([inner])
stack.name = "n"
made = copy.copy(stack)
print(made, made[0] is inner, made.name, type(made).__name__)  # -> [[1]] True n Stack
print(copy.copy(Own()), copy.copy(State()).__dict__)  # -> a copy of its own {'a': 11}
print(copy.copy(print) is print, copy.copy(Point) is Point)  # -> True True
try:
    copy.copy(n for n in inner)
except TypeError as error:
    print(error)  # -> cannot pickle 'generator' object
