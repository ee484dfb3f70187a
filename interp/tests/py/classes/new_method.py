# __new__: instance creation, singletons, returning something else.
class Logged:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, x, y=0):
        print("init", x, y)
        self.x = x


print(Logged(1, y=2).x)
# -> new Logged (1,) {'y': 2}
# -> init 1 2
# -> 1


class Single:
    instance = None

    def __new__(cls):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance


print(Single() is Single())  # -> True


class Other:
    def __new__(cls, n):
        return n * 2

    def __init__(self, n):
        print("never")


print(Other(21))  # -> 42


class Bad:
    def __init__(self):
        return 5


for f in (lambda: Bad(), lambda: object(1), lambda: Single(1)):
    try:
        f()
    except TypeError as e:
        print(e)
# -> __init__() should return None, not 'int'
# -> object() takes no arguments
# -> Single.__new__() takes 1 positional argument but 2 were given


class Empty:
    pass


try:
    Empty(1)
except TypeError as e:
    print(e)  # -> Empty() takes no arguments
raw = object.__new__(Logged)
print(hasattr(raw, "x"), type(raw).__name__)  # -> False Logged
