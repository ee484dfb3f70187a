# References are equal as their objects are; dead ones only to themselves.
import gc
import weakref


class A:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __hash__(self):
        return self.n


a, b, c = A(1), A(1), A(2)
x, y, z = weakref.ref(a), weakref.ref(b), weakref.ref(c)
print(x == y, x != y, x == z, x != z)  # -> True False False True
try:
    print(x == a)
except AttributeError as error:
    print(error, x != 1)  # -> 'weakref.ReferenceType' object has no attribute 'n' True
print(hash(x) == hash(y) == 1)  # -> True
try:
    x < y
except TypeError as e:
    print(e)  # -> '<' not supported between instances of 'weakref.ReferenceType' and 'weakref.ReferenceType'
del a, b
gc.collect()
print(x == y, x == x, x != y)  # -> False True True
