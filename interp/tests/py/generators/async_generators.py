class Wait:
    def __init__(self, n): self.n = n
    def __await__(self):
        got = yield ("wait", self.n)
        return got

def run(c, sends=()):
    """Runs a coroutine by hand; prints what it waits for."""
    sends = list(sends)
    value = None
    try:
        while True:
            print("  waits", c.send(value))
            value = sends.pop(0) if sends else None
    except StopIteration as e:
        return e.value

async def numbers(n):
    try:
        for i in range(n):
            got = yield i
            if got is not None: print("got", got)
            print("awaited", await Wait(i))
    finally:
        print("finally", n)

async def collect():
    out = []
    async for x in numbers(3): out.append(x)
    else: print("else")
    return out
print(run(collect(), "abc"))
# ->   waits ('wait', 0)
# -> awaited a
# ->   waits ('wait', 1)
# -> awaited b
# ->   waits ('wait', 2)
# -> awaited c
# -> finally 3
# -> else
# -> [0, 1, 2]

async def comprehensions():
    async def g():
        for i in range(5): yield i
    a = [x async for x in g() if x % 2]
    b = {x: y async for x in g() async for y in g() if x == y}
    c = {x async for x in g()}
    d = [y async for y in (x * 2 async for x in g())]
    e = [await f(x) async for x in g()]
    return a, b, c, d, e
async def f(x): return x * 10
print(run(comprehensions()))
# -> ([1, 3], {0: 0, 1: 1, 2: 2, 3: 3, 4: 4}, {0, 1, 2, 3, 4}, [0, 2, 4, 6, 8], [0, 10, 20, 30, 40])

def step(awaitable, value=None):
    try: return ("waits", awaitable.send(value))
    except BaseException as e: return (type(e).__name__, e.args)

g = numbers(2)
print(type(g).__name__, g.__name__, g.ag_running, g.ag_await, hasattr(g, "__aiter__"), g.__aiter__() is g)
# -> async_generator numbers False None True True
a = g.asend(None)
print(type(a).__name__, step(a), step(a))
# -> async_generator_asend ('StopIteration', (0,)) ('RuntimeError', ('cannot reuse already awaited __anext__()/asend()',))
a = g.asend("hello")
print(step(a), g.ag_running, type(g.ag_await).__name__)
# -> got hello
# -> ('waits', ('wait', 0)) True generator
b = g.__anext__()
print(step(b))  # -> ('RuntimeError', ('anext(): asynchronous generator is already running',))
print(step(a, "answer"), g.ag_running, step(a))
# -> awaited answer
# -> ('StopIteration', (1,)) False ('RuntimeError', ('cannot reuse already awaited __anext__()/asend()',))
c = g.aclose()
print(step(c), step(c))
# -> finally 2
# -> ('StopIteration', ()) ('RuntimeError', ('cannot reuse already awaited aclose()/athrow()',))
print(step(g.__anext__()), step(g.aclose()), step(g.athrow(ValueError("x"))))
# -> ('StopAsyncIteration', ()) ('StopIteration', ()) ('StopIteration', ())

g = numbers(2)
print(step(g.asend(5)))  # -> ('TypeError', ("can't send non-None value to a just-started async generator",))
print(step(g.aclose()), step(g.asend(None)))  # -> ('StopIteration', ()) ('StopAsyncIteration', ())
g = numbers(2)
print(step(g.athrow(ValueError, "early")), step(g.__anext__()))
# -> ('ValueError', ('early',)) ('StopAsyncIteration', ())
g = numbers(2)
print(step(g.__anext__()), step(g.athrow(KeyError("k"))), step(g.__anext__()))
# -> finally 2
# -> ('StopIteration', (0,)) ('KeyError', ('k',)) ('StopAsyncIteration', ())

kept = []
async def stubborn():
    ignored = 0
    while True:
        try: yield 1
        except GeneratorExit:
            ignored += 1
            if ignored > 1: raise
            print("ignored")
        except ValueError as e: print("caught", e); yield "after"
g = stubborn()
print(step(g.__anext__()), step(g.athrow(ValueError("v"))), step(g.__anext__()), step(g.aclose()))
# -> caught v
# -> ignored
# -> ('StopIteration', (1,)) ('StopIteration', ('after',)) ('StopIteration', (1,)) ('RuntimeError', ('async generator ignored GeneratorExit',))
kept.append(g)

async def bad1():
    yield 1
    raise StopAsyncIteration("inside")
async def bad2():
    yield 1
    raise StopIteration("inside")
for bad in (bad1, bad2):
    g = bad()
    print(step(g.__anext__()), step(g.__anext__()))
# -> ('StopIteration', (1,)) ('RuntimeError', ('async generator raised StopAsyncIteration',))
# -> ('StopIteration', (1,)) ('RuntimeError', ('async generator raised StopIteration',))
async def plain(): raise StopIteration(3)
print(step(plain()))  # -> ('RuntimeError', ('coroutine raised StopIteration',))

async def with_await():
    try: yield await Wait("first")
    except GeneratorExit:
        print("closing", await Wait("closing"))
        raise
g = with_await()
a = g.asend(None)
print(step(a), step(a, "value"))  # -> ('waits', ('wait', 'first')) ('StopIteration', ('value',))
c = g.aclose()
print(step(c), step(c, "done"))
# -> closing done
# -> ('waits', ('wait', 'closing')) ('StopIteration', ())
a = with_await().asend(None)
print(step(a))  # -> ('waits', ('wait', 'first'))
try: a.throw(KeyError("into"))
except KeyError as e: print("thrown", e)  # -> thrown 'into'
print(step(a))  # -> ('RuntimeError', ('cannot reuse already awaited __anext__()/asend()',))
a.close()

async def anexts():
    g = numbers(1)
    first = await anext(g)
    second = await anext(g, "default")
    third = await anext(g, "again")
    it = aiter(g)
    try: await anext(it)
    except StopAsyncIteration: print("stop")
    return first, second, third
print(run(anexts(), "z"))
# ->   waits ('wait', 0)
# -> awaited z
# -> finally 1
# -> stop
# -> (0, 'default', 'again')
for value in (1, [], numbers):
    for function in (aiter, anext):
        try: function(value)
        except TypeError as e: print(e)
# -> 'int' object is not an async iterable
# -> 'int' object is not an async iterator
# -> 'list' object is not an async iterable
# -> 'list' object is not an async iterator
# -> 'function' object is not an async iterable
# -> 'function' object is not an async iterator
class Manual:
    def __init__(self): self.n = 0
    def __aiter__(self): return self
    async def __anext__(self):
        self.n += 1
        if self.n > 2: raise StopAsyncIteration
        return self.n
async def manual():
    m = Manual()
    return [x async for x in m], await anext(m, "end"), await anext(Manual())
print(run(manual()))  # -> ([1, 2], 'end', 1)
class Sync:
    async def __aenter__(self): print("enter"); return self
    async def __aexit__(self, *a): print("exit", a[0]); return True
async def managed():
    async with Sync() as s, Sync():
        yield 1
        raise ValueError
    yield 2
async def use(): return [x async for x in managed()]
print(run(use()))
# -> enter
# -> enter
# -> exit <class 'ValueError'>
# -> exit None
# -> [1, 2]
