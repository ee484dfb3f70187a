# Classes that derive from property, staticmethod and classmethod work as descriptors.
class Logged(property):
    def __get__(self, instance, owner=None):
        print("get", instance is not None, owner.__name__)
        return super().__get__(instance, owner)

    def __set__(self, instance, value):
        print("set", value)
        super().__set__(instance, value)

    def __set_name__(self, owner, name):
        print("named", owner.__name__, name)


class Plain(property):
    """Nothing of its own."""


class Static(staticmethod):
    pass


class Class(classmethod):
    mark = "m"


class A:
    def __init__(self):
        self._x = 1

    @Logged
    def x(self):
        return self._x

    @x.setter
    def x(self, value):
        self._x = value

    @Plain
    def y(self):
        "doc of y"
        return self._x * 2

    @y.deleter
    def y(self):
        print("deleted")

    @Static
    def s(n):
        return n + 1

    @Class
    def c(cls, n):
        return cls.__name__, n
# -> named A x


a = A()
a.x = 5  # -> set 5
print(a.x, type(A.__dict__["x"]).__name__, A.x is A.__dict__["x"])
# -> get True A
# -> get False A
# -> 5 Logged True
print(a.y, A.y.__doc__, type(A.y).__name__, isinstance(A.y, property))  # -> 10 doc of y Plain True
del a.y  # -> deleted
try:
    a.y = 3
except AttributeError as error:
    print(error)  # -> property 'y' of 'A' object has no setter
print(a.s(1), A.s(2), a.c(3), A.c(4), A.__dict__["c"].mark, type(A.__dict__["s"]).__name__)
# -> 2 3 ('A', 3) ('A', 4) m Static
print(A.__dict__["s"].__func__(1), A.__dict__["s"](4), A.__dict__["c"].__func__(int, 5), A.__dict__["s"].__wrapped__(8))
# -> 2 5 ('int', 5) 9
a.__dict__["y"] = "shadow"
print(a.y)  # -> 10
