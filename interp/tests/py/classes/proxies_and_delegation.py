# Classes that stand for others: __getattr__ for methods, special methods installed by loop, recording, lazy, chained and self-referring ones.
class Proxy:
    def __init__(self, target):
        object.__setattr__(self, "_target", target)

    def __getattr__(self, name):
        return getattr(self._target, name)

    def __setattr__(self, name, value):
        setattr(self._target, name, value)

    def __delattr__(self, name):
        delattr(self._target, name)


def forward(name):
    def method(self, *args):
        return getattr(self._target, name)(*args)
    method.__name__ = name
    return method


for name in "__len__ __getitem__ __setitem__ __contains__ __iter__ __str__ __eq__ __add__ __call__ __delitem__ __reversed__".split():
    setattr(Proxy, name, forward(name))
p = Proxy([3, 1, 2])
p.sort()
p[0] = 9
del p[1]
print(len(p), p[0], 9 in p, list(p), str(p), p == [9, 3], p + [1], list(reversed(p)), p.count(3))
# -> 2 9 True [9, 3] [9, 3] True [9, 3, 1] [3, 9] 1
for bad in (lambda: p < [1], lambda: p(), lambda: p.nothing, lambda: p["x"], lambda: -p, lambda: setattr(p, "x", 1)):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError '<' not supported between instances of 'Proxy' and 'list'
# -> AttributeError 'list' object has no attribute '__call__'
# -> AttributeError 'list' object has no attribute 'nothing'
# -> TypeError list indices must be integers or slices, not str
# -> TypeError bad operand type for unary -: 'Proxy'
# -> AttributeError 'list' object has no attribute 'x'
print(Proxy(len)("abc"), Proxy(Proxy("deep")).upper(), isinstance(p, list), type(p).__name__)  # -> 3 DEEP False Proxy


class Recorder:
    def __init__(self):
        self.calls = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)

        def record(*args, **kwargs):
            self.calls.append((name, args, kwargs))
            return self
        return record


r = Recorder()
r.move(1, 2).turn(by=3).stop()
print(r.calls, hasattr(r, "anything"), hasattr(r, "__len__"))
# -> [('move', (1, 2), {}), ('turn', (), {'by': 3}), ('stop', (), {})] True False


class Lazy:
    def __init__(self, make):
        self.make = make

    def __get__(self, instance, owner):
        if instance is None:
            return self
        value = self.make(instance)
        instance.__dict__[self.name] = value
        return value

    def __set_name__(self, owner, name):
        self.name = name


class Uses:
    @Lazy
    def costly(self):
        print("computed")
        return 42


u = Uses()
print(u.costly, u.costly, vars(u), type(Uses.costly).__name__)
# -> computed
# -> 42 42 {'costly': 42} Lazy
del u.costly
print(u.costly)
# -> computed
# -> 42


class Path:
    def __init__(self, parts=()):
        self.parts = parts

    def __getattr__(self, name):
        return Path(self.parts + (name,))

    __truediv__ = __getitem__ = lambda self, name: Path(self.parts + (str(name),))
    __call__ = lambda self, *args: "/".join(self.parts) + str(args)
    __rtruediv__ = lambda self, name: Path((name,) + self.parts)


print(Path().a.b["c"].d(1), (Path().x / "y" / 3)(), ("root" / Path().z)())  # -> a/b/c/d(1,) x/y/3() root/z()


class Endless:
    def __getattr__(self, name):
        return self.other


try:
    Endless().x
except RecursionError:
    print("endless")  # -> endless
