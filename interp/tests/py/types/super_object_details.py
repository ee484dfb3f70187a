# super(): unbound and bound forms, attributes, wrong types, where the search goes on, special methods through it.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class A:
    x = "A"

    def f(self):
        return "A.f"

    def __len__(self):
        return 3

    @classmethod
    def c(cls):
        return cls.__name__

    @property
    def p(self):
        return "A.p"


class B(A):
    x = "B"

    def f(self):
        return "B.f " + super().f()

    def __len__(self):
        return super().__len__() + 10

    @classmethod
    def c(cls):
        return "B " + super().c()

    def sup(self):
        return super()


class C(B):
    pass


c = C()
s = super(B, c)
print(c.f(), len(c), C.c(), s.x, s.f(), s.p, s.__len__(), s.__thisclass__, s.__self__ is c, s.__self_class__, c.sup().x, super(C, c).f(), super(B, C).c(), super(B, C).f(c), super(A, c).__init__(), s.__class__, isinstance(s, super), type(s).__name__, super(B, c).__repr__()[:6])
# -> B.f A.f 13 B C A A.f A.p 3 <class '__main__.B'> True <class '__main__.C'> A B.f A.f C A.f None <class 'super'> True super <__mai
show(
    lambda: super(),
    lambda: super(5, c),
    lambda: super(B, 5),
    lambda: super(B, A()),
    lambda: super(B, A),
    lambda: s.nothing,
    lambda: setattr(s, "x", 1),
    lambda: len(s),
    lambda: s[0],
    lambda: super(A, c).f(),
    lambda: super(object, c).x,
    lambda: super(B).x,
    lambda: repr(super(B))[:18],
    lambda: super(type, A).mro is not None,
    lambda: super(bool, True).__add__(1),
)
# -> RuntimeError super(): no arguments
# -> TypeError super() argument 1 must be a type, not int
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> AttributeError 'super' object has no attribute 'nothing'
# -> AttributeError 'super' object has no attribute 'x'
# -> TypeError object of type 'super' has no len()
# -> TypeError 'super' object is not subscriptable
# -> AttributeError 'super' object has no attribute 'f'
# -> AttributeError 'super' object has no attribute 'x'
# -> AttributeError 'super' object has no attribute 'x'
# -> <super: <class 'B'
# -> AttributeError 'super' object has no attribute 'mro'
# -> 2


def outside():
    return super().x


def with_argument(self):
    return super().x


show(lambda: outside(), lambda: with_argument(c))
# -> RuntimeError super(): no arguments
# -> RuntimeError super(): __class__ cell not found
