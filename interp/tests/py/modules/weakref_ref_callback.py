# The callback gets the reference, when its object is dead.
import gc
import weakref


class A:
    pass


def gone(r):
    print("gone", r is kept, r())


a = A()
kept = weakref.ref(a, gone)
print(kept.__callback__ is gone)  # -> True
del a  # -> gone True None
gc.collect()
print(kept.__callback__)  # -> None
gc.collect()
