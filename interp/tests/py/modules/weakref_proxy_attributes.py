# A proxy's attributes are its object's.
import gc
import weakref


class A:
    kind = "a"

    def __init__(self):
        self.x = 1

    def twice(self):
        return self.x * 2


a = A()
p = weakref.proxy(a)
print(p.x, p.kind, p.twice())  # -> 1 a 2
p.y = 5
print(a.y, hasattr(p, "z"))  # -> 5 False
del p.x
print(hasattr(a, "x"))  # -> False
print(isinstance(p, A), isinstance(p, int), p.__class__ is A)  # -> True False True
print(type(p) is weakref.ProxyType, type(p).__name__)  # -> True ProxyType
del a
gc.collect()
try:
    p.kind
except ReferenceError as e:
    print(e)  # -> weakly-referenced object no longer exists
try:
    p.kind = 1
except ReferenceError as e:
    print(e)  # -> weakly-referenced object no longer exists
