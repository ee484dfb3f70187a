# Namespaces that __prepare__ gives: mappings of one's own see every name of the body, in order; what becomes the class's dict.
class Recorder(dict):
    def __init__(self):
        super().__init__()
        self.log = []

    def __setitem__(self, key, value):
        self.log.append("set " + key)
        super().__setitem__(key, value)

    def __getitem__(self, key):
        self.log.append("get " + key)
        return super().__getitem__(key)

    def __delitem__(self, key):
        self.log.append("del " + key)
        super().__delitem__(key)


class Meta(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        return Recorder()

    def __new__(mcls, name, bases, namespace):
        made = super().__new__(mcls, name, bases, namespace)
        made.log = [entry for entry in namespace.log if "__" not in entry]
        made.same = made.__dict__ is namespace
        return made


class A(metaclass=Meta):
    x = 1
    y = x
    del y
    def f(self): pass
    for i in range(2): pass
    len
    [x for x in (x,)]


print(A.log, A.same)
# -> ['set x', 'get x', 'set y', 'del y', 'set f', 'get range', 'set i', 'set i', 'get len', 'get x'] False


class Default(dict):
    def __missing__(self, key):
        if key.startswith("__") or key in ("print",):
            raise KeyError(key)
        self[key] = made = key.upper()
        return made


class Names(type):
    __prepare__ = lambda *a, **k: Default()


class Colours(metaclass=Names):
    red
    green, blue
    print("in body", red)
# -> in body RED


print(Colours.red, Colours.green, Colours.blue)  # -> RED GREEN BLUE
for wrong in (lambda *a: None, lambda *a: 5, lambda *a: [], 5, lambda: {}):
    try:
        type("M", (type,), {"__prepare__": wrong})
        class W(metaclass=type("M", (type,), {"__prepare__": staticmethod(wrong) if callable(wrong) else wrong})):
            pass
        print("fine")
    except TypeError as error:
        print(error)
# -> M.__prepare__() must return a mapping, not NoneType
# -> M.__prepare__() must return a mapping, not int
# -> list indices must be integers or slices, not str
# -> 'int' object is not callable
# -> <lambda>() takes 0 positional arguments but 2 were given


class Lists:
    def __init__(self):
        self.names = []

    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.names.append(key)


class ToList(type):
    __prepare__ = lambda *a, **k: Lists()
    def __new__(mcls, name, bases, namespace):
        return namespace.names[2:]


class L(metaclass=ToList):
    a = 1
    def b(self): pass
    class c: pass


print(L)  # -> ['a', 'b', 'c']
