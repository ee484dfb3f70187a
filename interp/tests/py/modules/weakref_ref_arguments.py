# Wrong arguments.
import weakref


class A:
    pass


a = A()
for act in (lambda: weakref.ref(), lambda: weakref.ref(a, None, 1), lambda: weakref.ref(a)(1)):
    try:
        act()
    except TypeError:
        print("TypeError")
# -> TypeError
# -> TypeError
# -> TypeError
r = weakref.ref(a, callback) if False else weakref.ref(a, 5)
print(r.__callback__)  # -> 5
try:
    r.__callback__ = None
except AttributeError:
    print("AttributeError")  # -> AttributeError
