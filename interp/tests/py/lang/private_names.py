# Name mangling: in all places where names occur in a class, with classes of underscores, nested ones, slots, keywords, imports.
class A:
    __x = 1
    __dunder__ = 2
    __trailing_ = 3
    ___ = 4

    def __method(self, __param=5, *, __kw=6):
        __local = 7
        def __inner(): return __local
        self.__attribute = __param
        return sorted(locals(), key=str)

    def run(self):
        print(self.__method(), self.__x, self.__dunder__, A.__trailing_, self.___)
        print(sorted(vars(self)), self.__method(_A__kw=1)[:2])
        del self.__attribute
        return getattr(self, "__x", "getattr is not mangled")

    def names(self):
        global __global
        __global = 1
        import math as __math
        from math import pi as __pi
        try:
            raise ValueError
        except ValueError as __error:
            pass
        for __i in (1,):
            with_ = [__j for __j in (2,)]
        lam = lambda __a: __a
        return [n for n in sorted(locals()) if "A__" in n], lam.__code__.co_varnames

    class __Nested:
        def f(self):
            return self.__y

    print([k for k in dir() if "Nested" in k or "x" in k])
# -> ['_A__Nested', '_A__x']


a = A()
print(a.run(), a.names())
# -> ['_A__inner', '_A__kw', '_A__local', '_A__param', 'self'] 1 2 3 4
# -> ['_A__attribute'] ['_A__inner', '_A__kw']
# -> getattr is not mangled (['_A__i', '_A__math', '_A__pi'], ('_A__a',))
print(_A__global, "__global" in globals(), "__Nested" in A._A__Nested.__name__)  # -> 1 False True
try:
    A._A__Nested().f()
except AttributeError as error:
    print(error.name)  # -> _Nested__y


class _B:
    __y = 1


class __:
    __z = 2


class _C__:
    __w = 3


print([k for k in vars(_B) if "y" in k], [k for k in vars(__) if "z" in k], [k for k in vars(_C__) if "__w" in k and "weak" not in k])
# -> ['_B__y'] ['__z'] ['_C____w']


class S:
    __slots__ = ("__s", "t")
    def __init__(self):
        self.__s = 1
    def f(self, other):
        return other.__s, self.t if hasattr(self, "t") else None


print(S.__slots__, S().f(S()), hasattr(S(), "_S__s"))  # -> ('__s', 't') (1, None) True


def outside(o):
    return o.__x


try:
    outside(a)
except AttributeError as error:
    print(error)  # -> 'A' object has no attribute '__x'
exec("class E:\n __v = 1\n f = lambda s: eval('s._E__v') + s.__v\nprint(E().f())")  # -> 2
