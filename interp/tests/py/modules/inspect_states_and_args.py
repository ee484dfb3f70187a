# inspect: states of generators and coroutines, getfullargspec, getattr_static that runs nothing, kinds of things.
import inspect


def generator(log):
    log.append(inspect.getgeneratorstate(g))
    local = 5
    yield local
    yield


async def coroutine():
    return 5


log = []
g = generator(log)
log.append(inspect.getgeneratorstate(g))
next(g)
log.append(inspect.getgeneratorstate(g))
g.close()
log.append(inspect.getgeneratorstate(g))
c = coroutine()
log.append(inspect.getcoroutinestate(c))
c.close()
print(log, inspect.getcoroutinestate(c))
# -> ['GEN_CREATED', 'GEN_RUNNING', 'GEN_SUSPENDED', 'GEN_CLOSED', 'CORO_CREATED'] CORO_CLOSED


def f(a, b=2, /, c=3, *rest, d, e=5, **more): ...


print(inspect.getfullargspec(f), inspect.getfullargspec(lambda x, *, y=1: 0).kwonlydefaults)
# -> FullArgSpec(args=['a', 'b', 'c'], varargs='rest', varkw='more', defaults=(2, 3), kwonlyargs=['d', 'e'], kwonlydefaults={'e': 5}, annotations={}) {'y': 1}


class Lazy:
    attr = "class"

    def __getattr__(self, name):
        raise RuntimeError("never run")

    @property
    def prop(self):
        raise RuntimeError("never run")


lazy = Lazy()
lazy.own = 1
print(inspect.getattr_static(lazy, "own"), inspect.getattr_static(lazy, "attr"), type(inspect.getattr_static(lazy, "prop")), inspect.getattr_static(lazy, "none", "default"), type(inspect.getattr_static(Lazy, "prop")))
# -> 1 class <class 'property'> default <class 'property'>
try:
    inspect.getattr_static(lazy, "none")
except AttributeError as error:
    print(error)  # -> none


print(inspect.isdatadescriptor(Lazy.prop), inspect.isgeneratorfunction(generator), inspect.iscoroutinefunction(coroutine), inspect.isawaitable(c), inspect.isroutine(len), inspect.ismethoddescriptor(str.upper))
# -> True True True True True True
print(inspect.cleandoc("  a\n    b\n   c  \n"), inspect.getdoc(int.bit_length) is not None, inspect.isclass(Lazy), str(inspect.signature(Lazy)))
# -> a
# ->  b
# -> c   True True ()
