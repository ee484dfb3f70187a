# What a metaclass's __call__ leaves to type's.
class Once(type):
    made = {}

    def __call__(cls, *args, **keywords):
        if cls not in Once.made:
            Once.made[cls] = super().__call__(*args, **keywords)
        return Once.made[cls]


class Bus(metaclass=Once):
    def __init__(self, port, *, speed=1):
        self.port, self.speed = port, speed


class Bare(metaclass=Once):
    pass


class Made(int, metaclass=Once):
    def __new__(cls, value, more=0):
        return super().__new__(cls, value + more)


bus = Bus(1, speed=5)
print(bus is Bus(2), bus.port, bus.speed)  # -> True 1 5
print(Made(1, more=2), Made(9))  # -> 3 3
print(type.__call__(int, "3"), type.__call__(Made, 4), type.__call__(dict, a=1))  # -> 3 4 {'a': 1}
for wrong in (lambda: Bare(1), lambda: type.__call__(Bus)):
    try:
        wrong()
    except TypeError as error:
        print(error)
# -> Bare() takes no arguments
# -> Bus.__init__() missing 1 required positional argument: 'port'
