# What something is, and what belongs to it.
import inspect


def f(): ...
def gen():
    yield
async def co(): ...
async def ag():
    yield


class A:
    def m(self): ...
    @property
    def p(self):
        return 1


class B(A): ...


a = A()
print([getattr(inspect, name)(f) for name in ("isfunction", "ismethod", "isroutine", "isbuiltin", "isclass", "isgeneratorfunction")])
# -> [True, False, True, False, False, False]
print([inspect.isfunction(x) for x in (len, a.m, A.m, A)], [inspect.ismethod(x) for x in (a.m, A.m, [].append)])
# -> [False, False, True, False] [True, False, False]
print(inspect.isbuiltin(len), inspect.isroutine(len), inspect.isroutine(str.join), inspect.isroutine(A), inspect.ismodule(inspect))
# -> True True True False True
print(inspect.isgeneratorfunction(gen), inspect.iscoroutinefunction(co), inspect.isasyncgenfunction(ag), inspect.isgenerator(gen()))
# -> True True True True
print(inspect.isawaitable(3), inspect.iscoroutinefunction(gen), inspect.isasyncgen(ag()), inspect.iscode(f.__code__))
# -> False False True True
print(inspect.isdatadescriptor(A.p), inspect.ismethoddescriptor(str.join), inspect.isdatadescriptor(A.m), inspect.isabstract(A))
# -> True True False False
print([n for n, v in inspect.getmembers(a) if not n.startswith("__")], [n for n, v in inspect.getmembers(A, inspect.isfunction)])
# -> ['m', 'p'] ['m']
print(inspect.getmro(B), inspect.getmodule(f).__name__, inspect.unwrap(f) is f)
# -> (<class '__main__.B'>, <class '__main__.A'>, <class 'object'>) __main__ True
