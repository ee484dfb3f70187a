# __call__: instances as functions, with every kind of argument.
class Filter:
    def __init__(self, gain):
        self.gain = gain
        self.state = 0.0

    def __call__(self, x, *rest, scale=1, **options):
        self.state += self.gain * (x - self.state)
        return round(self.state * scale, 4), rest, options


f = Filter(0.5)
print(f(10), f(10), f(10, 1, 2, scale=2, k="v"))  # -> (5.0, (), {}) (7.5, (), {}) (17.5, (1, 2), {'k': 'v'})
print(f.__call__(0), callable(f), list(map(f, [1, 2])))  # -> (4.375, (), {}) True [(2.6875, (), {}), (2.3438, (), {})]


class Child(Filter):
    def __call__(self, x):
        return "child", super().__call__(x)[0]


print(Child(1.0)(3))  # -> ('child', 3.0)


class Maker:
    def __init__(self, cls):
        self.cls = cls
        self.made = 0

    def __call__(self, *args):
        self.made += 1
        return self.cls(*args)


@Maker
class Thing:
    def __init__(self, n):
        self.n = n


print(Thing(5).n, Thing(6).n, Thing.made)  # -> 5 6 2
try:
    f()
except TypeError as e:
    print(e)  # -> Filter.__call__() missing 1 required positional argument: 'x'
try:
    Child(1)(1, 2)
except TypeError as e:
    print(e)  # -> Child.__call__() takes 2 positional arguments but 3 were given
