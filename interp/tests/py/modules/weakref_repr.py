# How references look.
import gc
import weakref


class A:
    pass


class Own(weakref.ref):
    pass


a = A()
r, o = weakref.ref(a), Own(a)
print(repr(r) == f"<weakref at {id(r):#x}; to 'A' at {id(a):#x}>")  # -> True
print(repr(o) == f"<weakref at {id(o):#x}; to 'A' at {id(a):#x}>")  # -> True
print(weakref.ref.__name__, weakref.ref.__module__, Own.__name__)  # -> ReferenceType weakref Own
del a
gc.collect()
print(repr(r) == f"<weakref at {id(r):#x}; dead>")  # -> True
