# partial objects: nested ones fold, what they hold, keywords overridden, as methods, in subclasses; partialmethod on every kind.
from functools import partial, partialmethod


def f(*args, **keywords):
    return args, keywords


p = partial(f, 1, a=1)
q = partial(p, 2, b=2, a=9)
print(q.func is f, q.args, q.keywords, q(3, c=3), q(b=0), p.keywords)
# -> True (1, 2) {'a': 9, 'b': 2} ((1, 2, 3), {'a': 9, 'b': 2, 'c': 3}) ((1, 2), {'a': 9, 'b': 0}) {'a': 1}
print(partial(int, base=2)("101"), partial(print, sep="-").keywords)  # -> 5 {'sep': '-'}
q.keywords["late"] = True
q.note = "kept"
print(q(), q.note, q.__dict__, callable(q), hash(q) == hash(q), q == partial(p, 2, b=2, a=9))
# -> ((1, 2), {'a': 9, 'b': 2, 'late': True}) kept {'note': 'kept'} True True False


class C:
    plain = partial(f, "plain")
    wrapped = staticmethod(partial(f, "static"))
    of = partialmethod(f, "method", k=1)

    def move(self, dx, dy, *, speed=1):
        return type(self).__name__, dx, dy, speed

    @classmethod
    def make(cls, *a):
        return cls.__name__, a

    @staticmethod
    def calc(*a):
        return a

    right = partialmethod(move, 1, dy=0)
    fast_right = partialmethod(right, speed=9)
    made = partialmethod(make, "x")
    calced = partialmethod(calc, "y")


class D(C):
    def move(self, *a, **k):
        return "overridden"


c = C()
print(c.plain(1), c.wrapped(2), c.of(3)[0][1:], c.of(k=5)[1], c.right(), c.fast_right(), c.right(speed=2))
# -> (('plain', 1), {}) (('static', 2), {}) ('method', 3) {'k': 5} ('C', 1, 0, 1) ('C', 1, 0, 9) ('C', 1, 0, 2)
print(c.made(1), C.made(2), c.calced(3), C.calced(4), D().right(), C.right(c))
# -> ('C', ('x', 1)) ('C', ('x', 2)) ('y', 3) ('y', 4) ('D', 1, 0, 1) ('C', 1, 0, 1)


class Loud(partial):
    def __call__(self, *args, **keywords):
        return "loud", super().__call__(*args, **keywords)


print(Loud(f, 1)(2), Loud(Loud(f, 1), 2)(3), type(partial(Loud(f, 1), 2)).__name__)
# -> ('loud', ((1, 2), {})) ('loud', ('loud', ((1, 2, 3), {}))) partial
for trial in (lambda: partial(), lambda: partial(5), lambda: C.__dict__["of"](), lambda: partialmethod(3)):
    try:
        print(trial())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, str(error).split(" at ")[0])
# -> TypeError type 'partial' takes
# -> TypeError the first argument must be callable
# -> TypeError 'partialmethod' object is not callable
# -> TypeError 3 is not callable or a descriptor
self_holding = partial(f)
self_holding.__setstate__((f, (self_holding,), {"k": 1}, {"n": 2}))
print(self_holding.n, repr(self_holding).startswith("functools.partial(<function f at"), "functools.partial(...)" in repr(self_holding))
# -> 2 True False
