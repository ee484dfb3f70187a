# An object that its `__del__` saves lives on, and is not finalised again.
import gc
import weakref

saved = []


class A:
    def __del__(self):
        print("del")
        saved.append(self)


a = A()
a.data = [1, 2]
r = weakref.ref(a)
del a  # -> del
gc.collect()
print(saved[0].data, r() is saved[0])  # -> [1, 2] True
saved.clear()
gc.collect()
print(saved, r())  # -> [] None
