# `__del__` of base classes, and `super()`.
import gc


class Base:
    def __del__(self):
        print("Base", type(self).__name__)


class Plain(Base):
    pass


class Own(Base):
    def __del__(self):
        print("Own")
        super().__del__()


class Items(list):
    def __del__(self):
        print("Items", self[:])


class Wrong(Exception):
    def __del__(self):
        print("Wrong", self.args)


for make in (Base, Plain, Own, lambda: Items("ab"), lambda: Wrong(1)):
    make()
    gc.collect()
# -> Base Base
# -> Base Plain
# -> Own
# -> Base Own
# -> Items ['a', 'b']
# -> Wrong (1,)
try:
    raise Wrong(2)
except Wrong:
    print("caught")
    # -> caught
    # -> Wrong (2,)
gc.collect()
