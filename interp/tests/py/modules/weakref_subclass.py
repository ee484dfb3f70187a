# A class derived from `ref`, with attributes and a callback.
import gc
import weakref


class Named(weakref.ref):
    def __new__(cls, target, name, callback=None):
        self = super().__new__(cls, target, callback)
        self.name = name
        return self

    def __init__(self, target, name, callback=None):
        super().__init__(target, callback)

    def __call__(self):
        found = super().__call__()
        return (self.name, found is not None)


class A:
    pass


a = A()
n = Named(a, "first", lambda r: print("dead", r.name, type(r).__name__, r is n))
print(n(), n.name, isinstance(n, weakref.ref))  # -> ('first', True) first True
print(hash(n) == hash(a))  # -> True
print(weakref.getweakrefs(a) == [n])  # -> True
del a  # -> dead first Named True
gc.collect()
print(n())  # -> ('first', False)
