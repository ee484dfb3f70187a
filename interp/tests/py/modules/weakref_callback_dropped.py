# A reference that is dead itself calls nothing.
import gc
import weakref


class A:
    pass


a = A()
r = weakref.ref(a, lambda r: print("never"))
del r
gc.collect()
del a
gc.collect()
print("done")  # -> done
