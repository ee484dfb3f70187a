# __dict__ of instances: the same object, replaced, shared, with keys that are no names; __class__ changed; dir and vars follow.
class A:
    c = "class"

    def __init__(self):
        self.x = 1


class B:
    c = "B class"

    def m(self):
        return "B.m", self.x


a = A()
d = a.__dict__
d["y"], d["c"], d["not a name"], d[5] = 2, "instance", 3, 4
print(a.y, a.c, getattr(a, "not a name"), a.__dict__ is d, vars(a) is d, list(d))
# -> 2 instance 3 True True ['x', 'y', 'c', 'not a name', 5]
del a.c, d["y"]
print(a.c, hasattr(a, "y"))  # -> class False
a.__dict__ = {"z": 9}
print(a.z, hasattr(a, "x"), d.get("x"))  # -> 9 False 1
b = A()
b.__dict__ = a.__dict__
b.shared = "both"
print(a.shared, vars(a) is vars(b))  # -> both True
for bad in (lambda: setattr(a, "__dict__", 5), lambda: setattr(a, "__dict__", None), lambda: vars(5), lambda: (1).__dict__, lambda: object().__dict__, lambda: setattr(object(), "x", 1), lambda: setattr(5, "x", 1), lambda: delattr(a, "nothing"), lambda: setattr(a, "__class__", 5), lambda: setattr(a, "__class__", int)):
    try:
        print(bad())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__)
# -> TypeError
# -> TypeError
# -> TypeError
# -> AttributeError
# -> AttributeError
# -> AttributeError
# -> AttributeError
# -> AttributeError
# -> TypeError
# -> TypeError
a.x = 7
a.__class__ = B
print(a.m(), type(a).__name__, isinstance(a, A), a.c, sorted(n for n in dir(a) if n[0] != "_"))
# -> ('B.m', 7) B False B class ['c', 'm', 'shared', 'x', 'z']


class C(dict):
    pass


e = C(k=1)
e.attribute = 2
print(e, vars(e), e.attribute, "attribute" in e)  # -> {'k': 1} {'attribute': 2} 2 False


class Dir:
    def __dir__(self):
        return ["b", "a", "a"]


print(dir(Dir()))  # -> ['a', 'a', 'b']
many = A()
for i in range(40):
    setattr(many, f"n{i}", i)
for i in range(0, 40, 2):
    delattr(many, f"n{i}")
print(len(vars(many)), list(vars(many))[:4], many.n39, hasattr(many, "n38"))  # -> 21 ['x', 'n1', 'n3', 'n5'] 39 False
o = A()
o.first, o.second = 1, 2
del o.first
o.first = 3
print(list(vars(o)), list(vars(o).items())[-1])  # -> ['x', 'second', 'first'] ('first', 3)
