# __getattr__, __setattr__, __delattr__ and __getattribute__.
class Lazy:
    known = 1

    def __getattr__(self, name):
        print("getattr", name)
        if name.startswith("x"):
            return len(name)
        raise AttributeError(f"no {name} here")


z = Lazy()
print(z.known, z.xyz, hasattr(z, "other"), getattr(z, "y", "default"))
# -> getattr xyz
# -> getattr other
# -> getattr y
# -> 1 3 False default
z.own = 5
print(z.own)  # -> 5
try:
    z.gone  # -> getattr gone
except AttributeError as e:
    print(e)  # -> no gone here


class Guard:
    def __init__(self):
        self.a = 1

    def __setattr__(self, name, value):
        print("set", name, value)
        if name == "locked":
            raise AttributeError("locked")
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


g = Guard()  # -> set a 1
g.b = g.a + 1  # -> set b 2
g.b += 5  # -> set b 7
del g.a  # -> del a
print(vars(g))  # -> {'b': 7}
try:
    g.locked = 1  # -> set locked 1
except AttributeError as e:
    print(e)  # -> locked
try:
    del g.nothing  # -> del nothing
except AttributeError as e:
    print(e)  # -> 'Guard' object has no attribute 'nothing'


class All:
    field = "f"

    def __getattribute__(self, name):
        if name.startswith("__"):
            return object.__getattribute__(self, name)
        return "all " + name


print(All().field, All().anything)  # -> all field all anything
