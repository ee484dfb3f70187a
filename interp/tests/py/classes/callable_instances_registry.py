# Objects that are called, compared, sliced and formatted as functions are: composition, currying, pipelines with |, registries by decorator, methods as attributes.
from functools import reduce
from inspect import signature


class Fn:
    registry = {}

    def __init__(self, f, name=None):
        self.f, self.__name__ = f, name or getattr(f, "__name__", "?")
        self.__doc__ = f.__doc__
        Fn.registry[self.__name__] = self

    def __call__(self, *args, **keywords):
        try:
            return self.f(*args, **keywords)
        except TypeError as error:
            missing = [n for n, p in signature(self.f).parameters.items() if p.default is p.empty][len(args) :]
            if not missing or not args:
                raise
            return Fn(lambda *more, **kw: self(*args, *more, **{**keywords, **kw}) if more or kw else error, f"{self.__name__}/{','.join(missing)}")

    def __get__(self, instance, owner):
        return self if instance is None else Fn(lambda *a, **k: self.f(instance, *a, **k), f"{owner.__name__}.{self.__name__}")

    def __rshift__(self, other):
        return Fn(lambda *a, **k: other(self(*a, **k)), f"{self.__name__}>>{getattr(other, '__name__', other)}")

    def __rrshift__(self, other):
        return Fn(lambda *a, **k: self(other(*a, **k)) if callable(other) else self(other), f"{getattr(other, '__name__', other)}>>{self.__name__}")

    def __ror__(self, value):
        return self(value)

    def __pow__(self, n):
        return reduce(lambda f, _: f >> self, range(n - 1), self)

    def __getitem__(self, key):
        return Fn(lambda *a: self(*a)[key], f"{self.__name__}[{key}]")

    def __matmul__(self, other):
        return [self(x) for x in other]

    def __eq__(self, other):
        return isinstance(other, Fn) and self.f is other.f

    def __hash__(self):
        return hash(self.__name__)

    def __repr__(self):
        return f"<{self.__name__}>"

    def __format__(self, spec):
        return f"{self!r:{spec}}"


@Fn
def add(a, b):
    "Adds."
    return a + b


@Fn
def double(x):
    return x * 2


class Motor:
    speed = 3

    @Fn
    def run(self, seconds, factor=1):
        return self.speed * seconds * factor


inc = add(1)
print(add(1, 2), inc(5), inc, (inc >> double)(4), 5 | inc | double, (double**3)(1), double @ [1, 2, 3], [1, 2] >> Fn(sum), str.upper >> double, ("ab" | Fn(str.upper) | double))
# -> 3 6 <add/b> 10 12 8 [2, 4, 6] <[1, 2]>>sum> <upper>>double> ABAB
print(Motor().run(2), Motor().run(2, factor=5), Motor.run, Motor().run, Fn(str.split, "split")["a b c"] if False else Fn(str.split, "split")[1]("a b c"), add == Fn(add.f, "add"), {add: 1}[Fn(add.f, "add")], f"{add:>8}|", add.__doc__, sorted(Fn.registry)[:4])
# -> 6 30 <run> <Motor.run> b True 1    <add>| Adds. ['Motor.run', '[1, 2]>>sum', 'add', 'add/b']
for trial in (lambda: add(1, 2, 3), lambda: add(), lambda: double("a", "b"), lambda: add >> 5, lambda: (add >> 5)(1, 2), lambda: 5 + add, lambda: add(1, c=2), lambda: Motor.run(), lambda: inc("x"), lambda: [] | double, lambda: double**0 == double):
    try:
        print(trial())
    except TypeError as error:
        print(error)
# -> add() takes 2 positional arguments but 3 were given
# -> add() missing 2 required positional arguments: 'a' and 'b'
# -> double() takes 1 positional argument but 2 were given
# -> <add>>5>
# -> 'int' object is not callable
# -> unsupported operand type(s) for +: 'int' and 'Fn'
# -> <add/b>
# -> Motor.run() missing 2 required positional arguments: 'self' and 'seconds'
# -> <add/b/kw>
# -> []
# -> True
