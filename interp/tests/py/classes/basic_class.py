# Class bodies, __init__, methods, attributes on class and instance.
class Motor:
    """A motor with a limit."""

    limit = 10
    count = 0

    def __init__(self, name, speed=0):
        self.name = name
        self.speed = speed
        Motor.count += 1

    def set(self, speed):
        self.speed = min(speed, self.limit)
        return self


a, b = Motor("a"), Motor("b", speed=3)
print(a.name, a.speed, b.name, b.speed, Motor.count, a.count)  # -> a 0 b 3 2 2
print(a.set(50).speed, a.set(5) is a, a.speed)  # -> 10 True 5
a.limit = 2
print(a.limit, b.limit, Motor.limit, a.set(9).speed)  # -> 2 10 10 2
Motor.limit = 100
print(a.limit, b.limit, Motor.__doc__, Motor.__name__, a.__class__ is Motor)
# -> 2 100 A motor with a limit. Motor True
print(Motor.set(b, 7).speed, type(a) is Motor, isinstance(a, Motor))  # -> 7 True True
m = a.set
m(1)
print(a.speed, m.__self__ is a, m.__func__ is Motor.set)  # -> 1 True True
a.extra = lambda x: x * 2
print(a.extra(4))  # -> 8
for f in (
    lambda: Motor(),
    lambda: Motor("a", 1, 2),
    lambda: a.set(),
    lambda: Motor.set(),
    lambda: Motor("x", nope=1),
    lambda: a.nope(),
):
    try:
        f()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# -> TypeError Motor.__init__() missing 1 required positional argument: 'name'
# -> TypeError Motor.__init__() takes from 2 to 3 positional arguments but 4 were given
# -> TypeError Motor.set() missing 1 required positional argument: 'speed'
# -> TypeError Motor.set() missing 2 required positional arguments: 'self' and 'speed'
# -> TypeError Motor.__init__() got an unexpected keyword argument 'nope'
# -> AttributeError 'Motor' object has no attribute 'nope'
