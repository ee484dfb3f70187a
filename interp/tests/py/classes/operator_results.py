# Operators may give anything; NotImplemented as a value; boolean operators call __bool__ once and give operands; chained comparisons stop.
class Loud:
    def __init__(self, name, truth=True):
        self.name, self.truth = name, truth

    def __bool__(self):
        print("bool", self.name, end=" ")
        return self.truth

    def __lt__(self, other):
        print(self.name, "<", other.name, end=" ")
        return Loud(f"({self.name}<{other.name})", self.truth)

    def __repr__(self):
        return self.name


t, f = Loud("t"), Loud("f", False)
print(t and f, f and t, t or f, f or t, not t, not f)  # -> bool t bool f bool t bool f bool t bool f f f t t False True
print(t if f else f, [1] if t else 0)  # -> bool f bool t f [1]
print(t < t < f, f < t < t, t < f and f)  # -> t < t bool (t<t) t < f f < t bool (f<t) t < f bool (t<f) (t<f) (f<t) f
if t and f or t:
    print("if")  # -> bool t bool f bool t if
while f or f:
    print("never")
assert t or f
print([x for x in (t, f) if x], any([f, t]), all([t, f]), list(filter(None, [f, t])))
# -> bool f bool f bool t bool t bool f bool f bool t bool t bool f bool f bool t [t] True False [t]


class Any:
    def __getattr__(self, name):
        raise AttributeError(name)

    __add__ = __radd__ = __lt__ = __eq__ = __contains__ = __getitem__ = lambda self, other: [other]
    __neg__ = __invert__ = lambda self: {}
    __call__ = lambda self, *a, **k: (a, k)
    __hash__ = None


a = Any()
print(a + 1, 1 + a, a < 1, a == 1, 1 == a, a != 1, 1 in a, a[2], -a, ~a, a(1, k=2), a.__add__(5), Any.__neg__(a))
# -> [1] [1] [1] [1] [1] False True [2] {} {} ((1,), {'k': 2}) [5] {}
print((1).__add__("a"), [].__eq__(()), object().__eq__(1), True.__and__(2), None.__eq__(0), None.__bool__())
# -> NotImplemented NotImplemented NotImplemented 0 NotImplemented False
try:
    bool(NotImplemented) and print("true with a warning")  # -> true with a warning
except TypeError:
    pass
