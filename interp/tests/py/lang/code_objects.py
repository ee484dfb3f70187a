# What code objects tell: names, counts of arguments, first lines, of functions of all kinds.
def f(a, b=1, /, c=2, *args, d, e=3, **kw):
    "doc"
    local = a
    inner = lambda: local
    return global_name


def g():
    yield


async def co():
    pass


async def ag():
    yield


for function in (f, g, co, ag, lambda x: x):
    c = function.__code__
    print(c.co_name, c.co_argcount, c.co_posonlyargcount, c.co_kwonlyargcount)
# -> f 3 2 2
# -> g 0 0 0
# -> co 0 0 0
# -> ag 0 0 0
# -> <lambda> 1 0 0
c = f.__code__
print(c.co_varnames[:7], c.co_firstlineno, c.co_filename == co.__code__.co_filename)
# -> ('a', 'b', 'c', 'd', 'e', 'args', 'kw') 2 True
print(c == c, c == g.__code__, hash(c) == hash(c), type(c).__name__, repr(c).split(" at ")[0])
# -> True False True code <code object f


def outer():
    free, own = 1, 2

    def inner():
        return free

    return inner


print(outer().__closure__[0].cell_contents, outer.__closure__)  # -> 1 None


class K:
    def method(self): pass


print(K().method.__code__ is K.method.__code__)  # -> True
m = compile("x = 1\ndef y(): pass", "name.py", "exec")
print(m.co_name, m.co_filename, m.co_argcount, m.co_varnames, m.co_firstlineno)  # -> <module> name.py 0 () 1
for bad in (lambda: setattr(c, "co_name", "x"), lambda: c.nothing, lambda: c()):
    try:
        print(bad())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__)
# -> AttributeError
# -> AttributeError
# -> TypeError
