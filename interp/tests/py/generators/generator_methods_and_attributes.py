# What a generator object offers.
def g():
    """Doc of g."""
    yield 1


it = g()
print(
    it.__name__,
    it.__qualname__,
    g.__doc__,
    iter(it) is it,
    hasattr(it, "send"),
    hasattr(it, "__len__"),
    callable(it),
)  # -> g g Doc of g. True True False False
print(it.gi_running)  # -> False
list(it)
try:
    len(it)
except TypeError as e:
    print(e)  # -> object of type 'generator' has no len()
try:
    it[0]
except TypeError as e:
    print(e)  # -> 'generator' object is not subscriptable
print(bool(it), it == it, it in [it], len({it, g()}))  # -> True True True 2


class C:
    def method(self):
        yield self
        yield from (self.x, self.y)

    x, y = 1, 2

    @property
    def lazy(self):
        yield "property"

    @staticmethod
    def s():
        yield "static"

    def __iter__(self):
        return (v for v in ("iter", self.x))


c = C()
print(list(c.method())[1:], list(c.lazy), list(C.s()), list(c), [*c], next(c.method()) is c)
# -> [1, 2] ['property'] ['static'] ['iter', 1] ['iter', 1] True
lam = lambda: (yield 5)
print(list(lam()), type(lam()).__name__)  # -> [5] generator
