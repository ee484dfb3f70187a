# The callbacks of an object are called from the youngest reference to the oldest.
import gc
import weakref


class A:
    pass


a = A()
refs = [weakref.ref(a, lambda r, n=n: print("callback", n)) for n in range(5)]
plain = weakref.ref(a)
del refs[3]
gc.collect()
del a
# -> callback 4
# -> callback 2
# -> callback 1
# -> callback 0
gc.collect()
print(plain())  # -> None
