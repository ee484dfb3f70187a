# __new__ and __init__: when each runs, with what, what may be returned, arguments nobody takes, of subclasses of builtin types.
class Logs:
    def __new__(cls, *args, **kwargs):
        print("new", cls.__name__, args, kwargs)
        return super().__new__(cls)

    def __init__(self, *args, **kwargs):
        print("init", args, kwargs)


Logs(1, k=2)
# -> new Logs (1,) {'k': 2}
# -> init (1,) {'k': 2}


class Other:
    def __new__(cls, what):
        return what

    def __init__(self, *args):
        print("init of", type(self).__name__)


class Sub(Other):
    pass


print(Other(5), Other([]), type(Other(Sub.__new__(Sub, object.__new__(Sub)))).__name__)
# -> init of Sub
# -> 5 [] Sub
print(type(Sub(object.__new__(Other))).__name__)  # -> Other


class NoArgs:
    pass


class OnlyNew:
    def __new__(cls, *args):
        return object.__new__(cls)


class OnlyInit:
    def __init__(self, *args):
        pass


class ReturnsValue:
    def __init__(self):
        return 5


class Generator:
    def __init__(self):
        yield


class NewExtra:
    def __new__(cls, x):
        return object.__new__(cls, x)


class InitExtra:
    def __init__(self, x):
        object.__init__(self, x)


class BothExtra:
    def __new__(cls, x):
        return object.__new__(cls, x)

    def __init__(self, x):
        object.__init__(self, x)


for make in (lambda: NoArgs(1), lambda: NoArgs(k=1), lambda: OnlyNew(1), lambda: OnlyInit(1), ReturnsValue, Generator, lambda: NewExtra(1), lambda: InitExtra(1), lambda: BothExtra(1),
             lambda: object(1), lambda: object.__new__(), lambda: object.__new__(NoArgs, 1), lambda: OnlyInit.__new__(OnlyInit, 1, 2), lambda: NoArgs().__init__(1), lambda: OnlyNew().__init__(1), lambda: super(NoArgs, NoArgs()).__init__(3)):
    try:
        print(type(make()).__name__)
    except TypeError as error:
        print(error)
# -> NoArgs() takes no arguments
# -> NoArgs() takes no arguments
# -> OnlyNew
# -> OnlyInit
# -> __init__() should return None, not 'int'
# -> __init__() should return None, not 'generator'
# -> object.__new__() takes exactly one argument (the type to instantiate)
# -> object.__init__() takes exactly one argument (the instance to initialize)
# -> object.__new__() takes exactly one argument (the type to instantiate)
# -> object() takes no arguments
# -> object.__new__(): not enough arguments
# -> NoArgs() takes no arguments
# -> OnlyInit
# -> NoArgs.__init__() takes exactly one argument (the instance to initialize)
# -> NoneType
# -> NoArgs.__init__() takes exactly one argument (the instance to initialize)


class T(tuple):
    def __new__(cls, *items):
        return tuple.__new__(cls, items)


class S(str):
    def __init__(self, text, extra=None):
        self.extra = extra


class L(list):
    def __init__(self, n):
        super().__init__(range(n))


class F(float):
    def __new__(cls, x, unit):
        made = super().__new__(cls, x)
        made.unit = unit
        return made


print(T(1, 2), type(T()).__name__, L(3))  # -> (1, 2) T [0, 1, 2]
try:
    print(S("a", extra=1))
except TypeError as error:
    print(error)  # -> 'extra' is an invalid keyword argument for str()
print(S("b").extra, F(2.5, "m") + 1, F(1, "s").unit)  # -> None 3.5 s
