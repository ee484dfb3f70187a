# `__del__` is called once, when a collection finds that nobody reaches the object.
import gc


class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


a = A("a")
gc.collect()
print("alive")  # -> alive
del a  # -> del a
gc.collect()
print("dead")  # -> dead
gc.collect()
b = A("b")
b = A("c")  # -> del b
gc.collect()
b = None  # -> del c
gc.collect()
A("dropped")  # -> del dropped
gc.collect()
print("end")  # -> end
