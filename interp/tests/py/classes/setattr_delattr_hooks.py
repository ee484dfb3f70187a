# __setattr__ and __delattr__: through object, through super, on the class itself by a metaclass; augmented assignment.
class Checked:
    def __setattr__(self, name, value):
        if name.startswith("_"):
            raise AttributeError(f"{name} is private")
        print("set", name, value)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


c = Checked()
c.a = 1  # -> set a 1
c.a += 2  # -> set a 3
c.a, c.b = c.a * 2, "b"
# -> set a 6
# -> set b b
del c.b  # -> del b
for target in (c.a,):
    print(c.a, vars(c))
# -> 6 {'a': 6}
for c.i in range(2):
    pass
# -> set i 0
# -> set i 1
try:
    raise KeyError("caught")
except KeyError as error:
    c.error = error  # -> set error 'caught'
del c.error  # -> del error
for bad in ("c._x = 1", "del c.nothing", "setattr(c, '_y', 1)", "setattr(c, 5, 1)", "delattr(c, 'zero')"):
    try:
        exec(bad)
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
# -> AttributeError _x is private
# -> del nothing
# -> AttributeError 'Checked' object has no attribute 'nothing'
# -> AttributeError _y is private
# -> TypeError attribute name must be string, not 'int'
# -> del zero
# -> AttributeError 'Checked' object has no attribute 'zero'


class Meta(type):
    def __setattr__(cls, name, value):
        print("class set", name)
        super().__setattr__(name, value)

    def __delattr__(cls, name):
        print("class del", name)
        type.__delattr__(cls, name)

    def __getattr__(cls, name):
        return f"class has no {name}"


class M(metaclass=Meta):
    y = 1


M.x = 5  # -> class set x
del M.x, M.y
# -> class del x
# -> class del y
print(M.zzz, M.x)  # -> class has no zzz class has no x
try:
    object.__setattr__(M, "x", 1)
except TypeError as error:
    print(error)  # -> can't apply this __setattr__ to Meta object
try:
    M().zzz
except AttributeError as error:
    print(error)  # -> 'M' object has no attribute 'zzz'
