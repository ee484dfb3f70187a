# What a callback raises goes no further.
import gc
import weakref


class A:
    pass


def fails(r):
    print("fails")
    raise ValueError("not seen here")


def leaves(r):
    raise SystemExit


a = A()
refs = [weakref.ref(a, fails), weakref.ref(a, leaves), weakref.ref(a, lambda r: print("as well"))]
del a
# -> as well
# -> fails
try:
    gc.collect()
    print("collected")  # -> collected
except ValueError:
    print("not reached")
print([r() for r in refs])  # -> [None, None, None]
