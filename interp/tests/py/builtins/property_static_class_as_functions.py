# property, staticmethod and classmethod used without the decorator syntax.
class T:
    def _get(self):
        return self._v

    def _set(self, v):
        self._v = v

    def _del(self):
        self._v = "deleted"

    v = property(_get, _set, _del, "the doc")
    ro = property(lambda self: "read only")
    wo = property(None, lambda self, v: print("write only", v))
    s = staticmethod(lambda x: x * 2)
    c = classmethod(lambda cls, x: (cls.__name__, x))
    n = staticmethod(len)


t = T()
t.v = 5
print(t.v, T.v.__doc__, t.ro, t.s(4), T.s(5), t.c(1), T.c(2), t.n("abc"))
# -> 5 the doc read only 8 10 ('T', 1) ('T', 2) 3
del t.v
print(t.v)  # -> deleted
t.wo = "x"  # -> write only x
for f in (lambda: t.wo, lambda: setattr(t, "ro", 1), lambda: delattr(t, "ro"), lambda: delattr(t, "wo")):
    try:
        f()
    except AttributeError as e:
        print(e)
# -> property 'wo' of 'T' object has no getter
# -> property 'ro' of 'T' object has no setter
# -> property 'ro' of 'T' object has no deleter
# -> property 'wo' of 'T' object has no deleter
doubled = T.v.getter(lambda self: "other getter")
print(
    doubled.fget(t),
    T.v.fset is T._set,
    T.v.fdel is T._del,
    type(T.__dict__["s"]).__name__,
    type(T.__dict__["c"]).__name__,
)  # -> other getter True True staticmethod classmethod


def tripled(f):
    return lambda *a: f(*a) * 3


class U:
    @staticmethod
    @tripled
    def s(x):
        return x

    @classmethod
    @tripled
    def c(cls, x):
        return cls.__name__ + x

    @property
    @tripled
    def p(self):
        return "p"


print(U.s(1), U().c("-"), U().p)  # -> 3 U-U-U- ppp
