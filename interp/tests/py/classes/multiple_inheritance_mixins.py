# Mixins that add behaviour around a base.
class Base:
    def __init__(self):
        self.log = []

    def run(self, x):
        self.log.append(f"base {x}")
        return x


class Doubling:
    def run(self, x):
        return super().run(x) * 2


class Logging:
    def run(self, x):
        self.log.append(f"before {x}")
        result = super().run(x)
        self.log.append(f"after {result}")
        return result


class Clamping:
    limit = 10

    def run(self, x):
        return min(super().run(x), self.limit)


class A(Logging, Doubling, Base):
    pass


class B(Doubling, Clamping, Base):
    limit = 4


class C(Clamping, Logging, Doubling, Base):
    pass


for cls in (A, B, C):
    o = cls()
    print(cls.__name__, [o.run(x) for x in (1, 7)], o.log, [k.__name__ for k in cls.__mro__[:-1]])
# -> A [2, 14] ['before 1', 'base 1', 'after 2', 'before 7', 'base 7', 'after 14'] ['A', 'Logging', 'Doubling', 'Base']
# -> B [2, 8] ['base 1', 'base 7'] ['B', 'Doubling', 'Clamping', 'Base']
# -> C [2, 10] ['before 1', 'base 1', 'after 2', 'before 7', 'base 7', 'after 14'] ['C', 'Clamping', 'Logging', 'Doubling', 'Base']
print(isinstance(C(), Logging), issubclass(B, Clamping), C.limit, B.limit, C.__bases__[0].__name__)
# -> True True 10 4 Clamping
try:
    Doubling().run(1)
except AttributeError as e:
    print(e)  # -> 'super' object has no attribute 'run'


class D(A, B):
    pass


print([k.__name__ for k in D.__mro__], D().run(3))
# -> ['D', 'A', 'Logging', 'B', 'Doubling', 'Clamping', 'Base', 'object'] 6
