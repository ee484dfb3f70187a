# `finalize`: a function for when an object is dead.
import gc
import weakref


class A:
    pass


def clean(*args, **kwargs):
    print("clean", args, kwargs)
    return "result"


a = A()
f = weakref.finalize(a, clean, 1, 2, k=3)
print(f.alive, f.peek() == (a, clean, (1, 2), {"k": 3}), f.atexit)  # -> True True True
del a  # -> clean (1, 2) {'k': 3}
gc.collect()
print(f.alive, f.peek(), f.detach(), f())  # -> False None None None
a = A()
f = weakref.finalize(a, clean)
print(f(), f.alive, f())
# -> clean () {}
# -> result False None
f = weakref.finalize(a, clean)
print(f.detach() == (a, clean, (), {}), f.alive)  # -> True False
weakref.finalize(a, clean, "kept by nobody")
f = weakref.finalize(a, clean, "first")
f.atexit = False
print(f.atexit)  # -> False
gc.collect()
del a
# -> clean ('first',) {}
# -> clean ('kept by nobody',) {}
gc.collect()
print("done")  # -> done
