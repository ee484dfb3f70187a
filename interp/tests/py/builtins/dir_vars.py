# dir and vars of classes and instances, without the names every object has.
class Base:
    shared = 1

    def method(self):
        pass


class Child(Base):
    def __init__(self):
        self.own = 2

    def other(self):
        pass


c = Child()
print([n for n in dir(c) if not n.startswith("_")], [n for n in dir(Child) if not n.startswith("_")])
# -> ['method', 'other', 'own', 'shared'] ['method', 'other', 'shared']
print(vars(c), "method" in vars(Base), "method" in vars(Child), sorted(n for n in vars(Child) if n[0] != "_"))
# -> {'own': 2} True False ['other']
print("append" in dir([]), "upper" in dir(str), "__len__" in dir(""), "__add__" in dir(1), "keys" in dir({}))
# -> True True True True True


class Custom:
    def __dir__(self):
        return ["z", "a"]


print(dir(Custom()))  # -> ['a', 'z']


def local():
    a = 1
    b = "two"
    return sorted(locals())


print(local(), "c" in globals(), "local" in globals(), globals()["c"] is c)  # -> ['a', 'b'] True True True
