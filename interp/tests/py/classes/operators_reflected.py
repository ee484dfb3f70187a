# Reflected methods: order of trial, subclasses first, NotImplemented.
class A:
    def __add__(self, other):
        print("A.add", type(other).__name__)
        return NotImplemented

    def __radd__(self, other):
        print("A.radd", type(other).__name__)
        return "A radd"


class B:
    def __radd__(self, other):
        print("B.radd", type(other).__name__)
        return "B radd"


class C(A):
    def __radd__(self, other):
        print("C.radd", type(other).__name__)
        return "C radd"


class D(A):
    pass


print(A() + B())
# -> A.add B
# -> B.radd A
# -> B radd
print(A() + C())
# -> C.radd A
# -> C radd
print(A() + D())
# -> A.add D
# -> A.radd A
# -> A radd
print(1 + A())
# -> A.radd int
# -> A radd
try:
    A() + A()  # -> A.add A
except TypeError as e:
    print(e)  # -> unsupported operand type(s) for +: 'A' and 'A'
try:
    A() + 1  # -> A.add int
except TypeError as e:
    print(e)  # -> unsupported operand type(s) for +: 'A' and 'int'
try:
    B() + 1
except TypeError as e:
    print(e)  # -> unsupported operand type(s) for +: 'B' and 'int'


class Meters:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if isinstance(other, Meters):
            return Meters(self.n + other.n)
        if isinstance(other, (int, float)):
            return Meters(self.n + other)
        return NotImplemented

    __radd__ = __add__

    def __repr__(self):
        return f"{self.n}m"


print(Meters(1) + Meters(2), Meters(1) + 5, 5 + Meters(1), sum([Meters(1), Meters(2)]))  # -> 3m 6m 6m 3m
for f in (lambda: Meters(1) + "x", lambda: "x" + Meters(1), lambda: Meters(1) - 1):
    try:
        f()
    except TypeError as e:
        print(e)
# -> unsupported operand type(s) for +: 'Meters' and 'str'
# -> can only concatenate str (not "Meters") to str
# -> unsupported operand type(s) for -: 'Meters' and 'int'
