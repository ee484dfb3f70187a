# A weak reference gives its object until that is dead.
import gc
import weakref


class A:
    pass


a = A()
r = weakref.ref(a)
print(r() is a)  # -> True
print(type(r) is weakref.ref, weakref.ref is weakref.ReferenceType)  # -> True True
del a
gc.collect()
print(r())  # -> None
print(r() is None)  # -> True
