# is compares objects, == compares values.
a = [1]
b = [1]
c = a
print(a == b, a is b, a is c, a is not b)  # -> True False True True
print(None is None, True is True, ... is ...)  # -> True True True
x = None
print(x is None, x is not None, x == None)  # -> True False True
t = (1, 2)
u = t
print(t is u)  # -> True
print(id(a) == id(c), id(a) == id(b))  # -> True False


def f():
    pass


g = f
print(f is g, f is f)  # -> True True


class A:
    def m(self):
        pass


o = A()
print(o is o, o == o, A() == A(), o.m == o.m)  # -> True True False True
print(type(1) is int, type(True) is int, type(True) is bool)  # -> True False True
print(True == 1, True is (1 == 1))  # -> True True
s = "text"
print(s is s, [s][0] is s)  # -> True True
