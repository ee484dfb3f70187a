# Properties override and extend those of base classes.
class Base:
    def __init__(self):
        self._v = 1

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, value):
        self._v = value


class Doubled(Base):
    @property
    def v(self):
        return super().v * 2


class Logged(Base):
    @Base.v.setter
    def v(self, value):
        print("set", value)
        self._v = value


class Plain(Base):
    v = 99


d, l, p = Doubled(), Logged(), Plain()
print(d.v)  # -> 2
try:
    d.v = 3
except AttributeError as e:
    print(e)  # -> property 'v' of 'Doubled' object has no setter
l.v = 7  # -> set 7
print(l.v)  # -> 7
p.v = 5
print(p.v, Plain.v, vars(p))  # -> 5 99 {'_v': 1, 'v': 5}


class Lazy:
    @property
    def data(self):
        print("computed")
        self.__dict__["cached"] = [1, 2]
        return self.cached


z = Lazy()
print(z.data, z.data)
# -> computed
# -> computed
# -> [1, 2] [1, 2]
z.__dict__["data"] = "instance"
print(z.data)
# -> computed
# -> [1, 2]
