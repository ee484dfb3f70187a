# Weak references lead to an object until its `__del__` has run; then come the callbacks.
import gc
import weakref


class A:
    def __del__(self):
        print("del", r() is self, weakref.getweakrefcount(self))


a = A()
r = weakref.ref(a, lambda r: print("callback", r()))
f = weakref.finalize(a, print, "finalize")
del a
# -> del True 2
# -> finalize
# -> callback None
gc.collect()
print(r(), f.alive)  # -> None False
