# Without a callback the same reference is given again.
import weakref


class A:
    pass


class Own(weakref.ref):
    pass


a, b = A(), A()
r = weakref.ref(a)
print(weakref.ref(a) is r, weakref.ref(a, None) is r)  # -> True True
print(weakref.ref(b) is r)  # -> False
print(weakref.ref(a, print) is r)  # -> False
print(Own(a) is r, Own(a) is Own(a))  # -> False False
print(weakref.ref(a) is r)  # -> True
