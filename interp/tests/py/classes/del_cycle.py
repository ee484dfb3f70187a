# Objects that refer to each other are finalised, too; what they refer to is still there.
import gc


class A:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, self.other.name)


a, b = A("a"), A("b")
a.other, b.other = b, a
del a, b
gc.collect()
# -> del a b
# -> del b a
c = A("self")
c.other = c
del c
gc.collect()  # -> del self self
print("end")  # -> end
