# A class that gets `__del__` when it has instances already, and instances that change their class.
import gc


class A:
    pass


class B(A):
    pass


a, b = A(), B()
A.__del__ = lambda self: print("late", type(self).__name__)
del a  # -> late A
gc.collect()
del b  # -> late B
gc.collect()


class C:
    def __del__(self):
        print("C")


class D:
    pass


d = D()
d.__class__ = C
del d  # -> C
gc.collect()
del C.__del__
c = C()
del c
gc.collect()
d = D()
d.__del__ = lambda: print("of the instance: never")
del d
gc.collect()
print("end")  # -> end
