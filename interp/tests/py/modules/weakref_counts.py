# Which references lead to an object.
import gc
import weakref


class A:
    pass


a, b = A(), A()
print(weakref.getweakrefcount(a), weakref.getweakrefs(a))  # -> 0 []
r = weakref.ref(a)
s = weakref.ref(a, print)
t = weakref.ref(b)
print(weakref.getweakrefcount(a), weakref.getweakrefcount(b))  # -> 2 1
print(weakref.getweakrefs(a)[0] is r, weakref.getweakrefs(a)[1] is s)  # -> True True
del s
gc.collect()
print(weakref.getweakrefcount(a))  # -> 1
print(weakref.getweakrefcount(1), weakref.getweakrefs("x"))  # -> 0 []
