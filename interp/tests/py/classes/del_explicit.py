# `__del__` is a method as any other, and an attribute of its class.
import gc


class A:
    def __del__(self, how="collected"):
        print(how)
        return 5


a = A()
print(a.__del__("called"))
# -> called
# -> 5
print("__del__" in A.__dict__, hasattr(a, "__del__"), hasattr(object(), "__del__"))  # -> True True False
del a  # -> collected
gc.collect()


class B:
    @staticmethod
    def __del__():
        print("static")


class C:
    @classmethod
    def __del__(cls):
        print("class", cls.__name__)


B()  # -> static
gc.collect()
C()  # -> class C
gc.collect()
