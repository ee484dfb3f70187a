# Descriptors: data and other ones against instance attributes; __delete__ alone, __set__ alone; in metaclasses; found on the type only.
class Get:
    def __get__(self, instance, owner):
        return f"get {instance is not None} {owner.__name__}"


class Set:
    def __set__(self, instance, value):
        print("set", value)


class Delete:
    def __delete__(self, instance):
        print("delete")


class All(Get, Set, Delete):
    pass


class A:
    g, s, d, a = Get(), Set(), Delete(), All()


x = A()
for name in "gsda":
    x.__dict__[name] = "instance " + name
print(x.g, x.s, x.d, x.a, A.g, A.a, type(A.s).__name__)
# -> instance g instance s instance d get True A get False A get False A Set
x.s, x.a, x.g = 1, 2, 3
# -> set 1
# -> set 2
print(x.__dict__["s"], x.__dict__["g"])  # -> instance s 3
del x.d, x.a, x.g
# -> delete
# -> delete
for bad in (lambda: setattr(x, "d", 1), lambda: delattr(x, "s"), lambda: delattr(x, "g")):
    try:
        bad()
    except AttributeError as error:
        print(type(error).__name__)
# -> AttributeError
# -> AttributeError
# -> AttributeError
A.a = "replaced"
print(A.a, x.a)  # -> replaced instance a
x.late = Get()
print(type(x.late).__name__)  # -> Get


class Meta(type):
    m = Get()
    both = All()


class M(metaclass=Meta):
    both = "class attribute"
    own = Get()


print(M.m, M.both, M.own)  # -> get True Meta get True Meta get False M
M.both = 5  # -> set 5
try:
    M().m
except AttributeError as error:
    print(error)  # -> 'M' object has no attribute 'm'


class Counting:
    def __init__(self):
        self.calls = 0

    def __get__(self, instance, owner=None):
        self.calls += 1
        return self.calls


class C:
    c = Counting()
    f = c


print(C.c, C().c, C.f, C.__dict__["c"].calls, getattr(C, "c"), hasattr(C, "c"), C.c)  # -> 1 2 3 3 4 True 6


class Method:
    def __get__(self, instance, owner):
        return lambda *args: ("c" if instance is None else "i", args)


class D:
    m = Method()
    __call__ = Method()
    __len__ = Method()
    __getitem__ = Method()


d = D()
print(d.m(1), D.m(2), d(3), d[4])  # -> ('i', (1,)) ('c', (2,)) ('i', (3,)) ('i', (4,))
try:
    len(d)
except TypeError as error:
    print(error)  # -> 'tuple' object cannot be interpreted as an integer


class Odd:
    __get__ = 5


class E:
    o = Odd()


try:
    E.o
except TypeError as error:
    print(error)  # -> 'int' object is not callable
