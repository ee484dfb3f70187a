# A reference keeps the hash of its object, if it was asked for in time.
import gc
import weakref


class A:
    def __hash__(self):
        print("hashing")
        return 12


a = A()
early, late = weakref.ref(a, print), weakref.ref(a)
print(hash(early), hash(early))
# -> hashing
# -> 12 12
early = weakref.ref(a, lambda r: None)
print(hash(early))
# -> hashing
# -> 12
del a
gc.collect()
print(hash(early))  # -> 12
try:
    hash(late)
except TypeError as e:
    print(e)  # -> weak object has gone away


class Plain:
    __hash__ = None


p = Plain()
try:
    hash(weakref.ref(p))
except TypeError as e:
    print(e)  # -> unhashable type: 'Plain'
