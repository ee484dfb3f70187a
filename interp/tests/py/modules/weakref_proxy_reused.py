# One proxy for an object, unless there is a callback; proxies are counted as references.
import gc
import weakref


class A:
    pass


a = A()
p = weakref.proxy(a)
print(weakref.proxy(a) is p)  # -> True
q = weakref.proxy(a, lambda dead: print("dead", dead is q))
print(q is p)  # -> False
r = weakref.ref(a)
print(weakref.getweakrefcount(a))  # -> 3
found = weakref.getweakrefs(a)
print(found[0] is r, any(x is p for x in found), any(x is q for x in found))  # -> True True True
print(repr(p).startswith("<weakproxy at 0x"), " to A at 0x" in repr(p))  # -> True True
try:
    hash(p)
except TypeError as e:
    print(e)  # -> unhashable type: 'weakref.ProxyType'
del a, found  # -> dead True
gc.collect()
try:
    weakref.proxy(3)
except TypeError as e:
    print(e)  # -> cannot create weak reference to 'int' object
