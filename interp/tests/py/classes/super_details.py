# super(): in nested functions, comprehensions, static and class methods, with changed first argument, deleted; its repr, attributes, errors.
class A:
    name = "A"

    def f(self):
        return "A.f"

    @classmethod
    def c(cls):
        return cls.__name__, "A.c"

    @staticmethod
    def s():
        return "A.s"

    @property
    def p(self):
        return "A.p of " + type(self).__name__

    def __getitem__(self, key):
        return "A item", key

    def __len__(self):
        return 5


class B(A):
    name = "B"

    def f(self):
        return super().f(), super().name, super().p, super().s(), super().c(), super().__len__(), super().__getitem__(1)

    @classmethod
    def c(cls):
        return super().c()

    def inner(self):
        def helper(me):
            return super().f()
        return helper(self), [super(B, self).f() for _ in "a"], (lambda me: super().name)(self)

    def bad_item(self):
        return super()[0]

    def bad_len(self):
        return len(super())

    def sets(self):
        super().attribute = 1

    def missing(self):
        return super().nothing

    def generator(self):
        yield super().f()

    @staticmethod
    def static():
        return super().f()

    @staticmethod
    def static_with(me):
        return super().f()

    def deleted(self):
        del self
        return super().f()

    def changed(self):
        self = 5
        return super().f()

    def local_class(self):
        class C:
            def f(me):
                return super().f()
        return C().f()

    def unbound(self):
        return super(B).f


b = B()
print(b.f(), b.c(), b.inner(), list(b.generator()), B.static_with(b))
# -> ('A.f', 'A', 'A.p of B', 'A.s', ('B', 'A.c'), 5, ('A item', 1)) ('B', 'A.c') ('A.f', ['A.f'], 'A') ['A.f'] A.f
for name in ("bad_item", "bad_len", "sets", "missing", "static", "deleted", "changed", "local_class", "unbound"):
    try:
        print(name, getattr(b, name)())
    except Exception as error:
        print(name, type(error).__name__, error)
# -> bad_item TypeError 'super' object is not subscriptable
# -> bad_len TypeError object of type 'super' has no len()
# -> sets AttributeError 'super' object has no attribute 'attribute'
# -> missing AttributeError 'super' object has no attribute 'nothing'
# -> static RuntimeError super(): no arguments
# -> deleted RuntimeError super(): arg[0] deleted
# -> changed TypeError super(type, obj): obj must be an instance or subtype of type
# -> local_class AttributeError 'super' object has no attribute 'f'
# -> unbound AttributeError 'super' object has no attribute 'f'
print(super(B, b), super(B), super(B, b).__self__ is b, super(B, b).__thisclass__, super(B, b).__self_class__)
# -> <super: <class 'B'>, <B object>> <super: <class 'B'>, NULL> True <class '__main__.B'> <class '__main__.B'>
for bad in (lambda: super(), lambda: super(5), lambda: super(A, 5), lambda: super(B, A()), lambda: super(B, A), lambda: super(B, b).__class__.__name__):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> RuntimeError super(): no arguments
# -> TypeError super() argument 1 must be a type, not int
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> super


def outside(self):
    return super().f()


B.outside = outside
try:
    b.outside()
except RuntimeError as error:
    print(error)  # -> super(): __class__ cell not found
print(super(B, b).__init__(), isinstance(super(B, b), super))  # -> None True
