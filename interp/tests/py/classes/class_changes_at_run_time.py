# Methods added, replaced and removed; an instance given another class.
class Robot:
    def act(self):
        return "old"


r = Robot()
print(r.act())  # -> old
Robot.act = lambda self: "new"
print(r.act())  # -> new
bound = r.act
Robot.act = lambda self: "newer"
print(bound(), r.act())  # -> new newer
r.act = lambda: "own"
print(r.act())  # -> own
del r.act
print(r.act())  # -> newer
del Robot.act
try:
    r.act()
except AttributeError as e:
    print(e)  # -> 'Robot' object has no attribute 'act'


class Base1:
    def f(self):
        return 1


class Base2:
    def f(self):
        return 2


class State(Base1):
    pass


s = State()
print(s.f())  # -> 1
s.__class__ = Base2
print(s.f(), type(s).__name__)  # -> 2 Base2
try:
    s.__class__ = 5
except TypeError as e:
    print(e)  # -> __class__ must be set to a class, not 'int' object
for i in range(3):
    Base2.f = lambda self, i=i: i * 10
    print(s.f())
# -> 0
# -> 10
# -> 20
Robot.count = 0
for _ in range(3):
    r.count += 1
print(r.count, Robot.count)  # -> 3 0
