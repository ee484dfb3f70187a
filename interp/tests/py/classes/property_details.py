# property: made by hand, parts missing, documentation, deleter, getters replaced, on the class, inherited and overridden in part.
class A:
    def __init__(self):
        self._v = 1

    v = property(lambda self: self._v, lambda self, x: setattr(self, "_v", x), lambda self: print("deleted"), "doc of v")
    read = property(lambda self: "r")
    write = property(None, lambda self, x: print("wrote", x))
    none = property()

    @property
    def p(self):
        "getter doc"
        return "p"

    @p.setter
    def p(self, x):
        "setter doc"
        print("set p", x)

    q = p.getter(lambda self: "other getter")


a = A()
a.v += 1
print(a.v, A.v.__doc__, A.p.__doc__, a.q, A.p.fset.__doc__, A.none.fget, A.v.fdel(a))
# -> deleted
# -> 2 doc of v getter doc other getter setter doc None None
del a.v  # -> deleted
a.write = 5  # -> wrote 5
for bad in (lambda: a.write, lambda: setattr(a, "read", 1), lambda: delattr(a, "read"), lambda: a.none, lambda: delattr(a, "p"), lambda: property(1, 2, 3, 4, 5), lambda: A.p()):
    try:
        print(bad())
    except (AttributeError, TypeError) as error:
        print(error)
# -> property 'write' of 'A' object has no getter
# -> property 'read' of 'A' object has no setter
# -> property 'read' of 'A' object has no deleter
# -> property 'none' of 'A' object has no getter
# -> property 'p' of 'A' object has no deleter
# -> property() takes at most 4 arguments (5 given)
# -> 'property' object is not callable


class B(A):
    @A.v.getter
    def v(self):
        return -self._v

    @property
    def read(self):
        return super().read + "!"

    p = A.p.setter(lambda self, x: print("B set", x))


b = B()
b.v, b.p = 7, 8  # -> B set 8
print(b.v, b.read, b.p, b._v)  # -> -7 r! p 7
A.v = "no property any more"
print(a.v, b.v)  # -> no property any more -7
a.v = "instance"
print(a.v, A.v, vars(a))  # -> instance no property any more {'_v': 2, 'v': 'instance'}
print(A.p.__get__(a), A.p.__get__(None, A) is A.p, A.__dict__["p"].__set__(a, 3))
# -> set p 3
# -> p True None


class Errors:
    @property
    def fails(self):
        raise AttributeError("inside")

    @property
    def key(self):
        raise KeyError("k")

    def __getattr__(self, name):
        return f"fallback for {name}"


e = Errors()
print(e.fails, hasattr(e, "fails"))  # -> fallback for fails True
try:
    e.key
except KeyError as error:
    print(repr(error))  # -> KeyError('k')
