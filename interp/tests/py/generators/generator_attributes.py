# What can be asked of generators: gi_running, gi_code, gi_frame, gi_yieldfrom, names, state over their lives.
def gen(a):
    b = yield a
    yield from [b]


g = gen(1)
print(g.__name__, g.__qualname__, g.gi_code.co_name, g.gi_running, g.gi_yieldfrom)  # -> gen gen gen False None
next(g)
print(g.gi_running, g.gi_yieldfrom)  # -> False None
g.send(5)
print(type(g.gi_yieldfrom).__name__)  # -> list_iterator
print(list(g), g.gi_running, g.gi_yieldfrom)  # -> [] False None
print(repr(g).split(" at ")[0])  # -> <generator object gen
for bad in (lambda: setattr(g, "gi_running", 1), lambda: setattr(g, "other", 1),
            lambda: g.nothing, lambda: g(), lambda: g[0], lambda: len(g), lambda: type(g)()):
    try:
        bad()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# -> AttributeError attribute 'gi_running' of 'generator' objects is not writable
# -> AttributeError 'generator' object has no attribute 'other'
# -> AttributeError 'generator' object has no attribute 'nothing'
# -> TypeError 'generator' object is not callable
# -> TypeError 'generator' object is not subscriptable
# -> TypeError object of type 'generator' has no len()
# -> TypeError cannot create 'generator' instances


def asks():
    yield asker.gi_running
    yield next(asker)


asker = asks()
print(next(asker))  # -> True
try:
    next(asker)
except ValueError as error:
    print(error)  # -> generator already executing
e = (x for x in "ab")
print(e.__name__, e.__qualname__, e.gi_code.co_name, type(e).__name__, iter(e) is e)
# -> <genexpr> <genexpr> <genexpr> generator True


class Holder:
    def method(self):
        yield self

    made = (i for i in ())


print(Holder().method().__qualname__, Holder.made.__qualname__)  # -> Holder.method Holder.<genexpr>
lam = lambda: (yield)
print(lam().__name__, bool(g), hash(e) == hash(e), e == e)  # -> <lambda> True True True
