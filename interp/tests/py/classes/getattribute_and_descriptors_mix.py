# Attribute look-up with data and non-data descriptors, __getattribute__, __getattr__, instance dicts, on instances, classes and metaclasses.
class Data:
    def __init__(self, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return f"{self.name} of {'class' if instance is None else 'instance'} {owner.__name__ if owner else owner}"

    def __set__(self, instance, value):
        print("set", self.name, value)

    def __delete__(self, instance):
        print("delete", self.name)


class NonData:
    def __get__(self, instance, owner=None):
        return "non-data of " + ("class" if instance is None else "instance")


class SetOnly:
    def __set__(self, instance, value):
        instance.__dict__["so"] = value * 2


class GetFails:
    def __get__(self, instance, owner=None):
        raise AttributeError("from descriptor")


class Meta(type):
    both = Data("meta both")
    meta_only = NonData()
    plain = "meta plain"

    def __getattr__(cls, name):
        return f"meta getattr {name}"


class C(metaclass=Meta):
    both = "class value"
    meta_only = "class over non-data"
    d, n, so, fails = Data("d"), NonData(), SetOnly(), GetFails()

    def __getattr__(self, name):
        return f"getattr {name}"


class G(C):
    def __getattribute__(self, name):
        if name.startswith("hidden"):
            raise AttributeError(name)
        if name == "broken":
            raise ValueError("no attribute error")
        return super().__getattribute__(name)


c = C()
c.__dict__.update(d="shadow d", n="shadow n", so="shadow so", fails="shadow fails")
print(c.d, c.n, c.so, c.fails, C.d, C.n, type(C.so).__name__, C.both, C.meta_only, C.plain, C.missing, c.missing, C.fails)
# -> d of instance C shadow n shadow so shadow fails d of class C non-data of class SetOnly meta both of instance Meta class over non-data meta plain meta getattr missing getattr missing meta getattr fails
c.d, c.n, c.so = 1, 2, 3  # -> set d 1
del c.d, c.n  # -> delete d
print(c.__dict__, c.n, c.so)  # -> {'d': 'shadow d', 'so': 6, 'fails': 'shadow fails'} non-data of instance 6
try:
    del c.so
except AttributeError as error:
    print(error)  # -> __delete__
g = G()
g.hidden1 = "never seen"
print(g.hidden1, g.__dict__, g.n, hasattr(g, "hidden2"), getattr(g, "any", "default"), object.__getattribute__(g, "hidden1"))
# -> getattr hidden1 {'hidden1': 'never seen'} non-data of instance True getattr any never seen
try:
    g.broken
except ValueError as error:
    print(error, repr(error.__context__))  # -> no attribute error None
C.both = 5  # -> set meta both 5
C.extra = NonData()
print(vars(C)["both"], C.both, g.extra, "extra" in vars(C), C.__getattribute__(g, "n"), type(C).__getattribute__(C, "n"))
# -> class value meta both of instance Meta non-data of instance True non-data of instance non-data of class


class Late:
    def __getattr__(self, name):
        if name == "made":
            value = self.__dict__["made"] = [name]
            return value
        raise AttributeError(f"own message for {name}")


late = Late()
late.made.append(1)
print(late.made, hasattr(late, "x"))  # -> ['made', 1] False
Late.__getattribute__ = lambda self, name: name.upper()
print(late.made, late.anything, type(late).__name__)  # -> MADE ANYTHING Late
del Late.__getattribute__
try:
    late.other
except AttributeError as error:
    print(error, error.name, error.obj is late)  # -> own message for other other True
for trial in (lambda: Data("x").__get__(None, None), lambda: c.d.nothing, lambda: setattr(C(), "__class__", 5), lambda: C.__dict__["d"].__set__(c), lambda: object.__getattribute__(c, 5), lambda: getattr(c, 5), lambda: delattr(C, "nothing"), lambda: setattr(5, "x", 1), lambda: object().__dict__):
    try:
        print(trial())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> x of class None
# -> AttributeError 'str' object has no attribute 'nothing'
# -> TypeError __class__ must be set to a class, not 'int' object
# -> TypeError Data.__set__() missing 1 required positional argument: 'value'
# -> TypeError attribute name must be string, not 'int'
# -> TypeError attribute name must be string, not 'int'
# -> AttributeError type object 'C' has no attribute 'nothing'
# -> AttributeError 'int' object has no attribute 'x'
# -> AttributeError 'object' object has no attribute '__dict__'
