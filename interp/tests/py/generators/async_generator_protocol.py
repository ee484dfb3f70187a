# Async generators by hand: asend, athrow, aclose, the awaitables' own send, throw, close; running and finished ones.
def finish(awaitable):
    try:
        return "yielded", awaitable.send(None)
    except StopIteration as stop:
        return "value", stop.value
    except BaseException as error:
        return type(error).__name__, error.args


async def echo():
    try:
        got = yield "first"
        while True:
            got = yield f"got {got}"
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("finally")


g = echo()
print(type(g).__name__, g.__name__, g.ag_running, g.__aiter__() is g)  # -> async_generator echo False True
print(finish(g.asend("too early")))
# -> ('TypeError', ("can't send non-None value to a just-started async generator",))
print(finish(g.asend(None)), finish(g.asend(5)), finish(g.__anext__()))
# -> ('value', 'first') ('value', 'got 5') ('value', 'got None')
print(finish(g.athrow(ValueError("v"))), finish(g.__anext__()), finish(g.__anext__()), finish(g.aclose()))
# -> finally
# -> ('value', 'caught v') ('StopAsyncIteration', ()) ('StopAsyncIteration', ()) ('value', None)
g = echo()
print(finish(g.aclose()), finish(g.__anext__()))  # -> ('value', None) ('StopAsyncIteration', ())
g = echo()
print(finish(g.__anext__()), finish(g.aclose()), finish(g.asend(None)))
# -> finally
# -> ('value', 'first') ('value', None) ('StopAsyncIteration', ())
g = echo()
print(finish(g.athrow(KeyError("unstarted"))), finish(g.__anext__()))
# -> ('KeyError', ('unstarted',)) ('StopAsyncIteration', ())


async def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield "still here"


other = stubborn()
print(finish(other.__anext__()), finish(other.aclose()))
# -> ('value', 1) ('RuntimeError', ('async generator ignored GeneratorExit',))


async def stops():
    yield 1
    raise StopAsyncIteration("mine")


async def stops2():
    yield 1
    raise StopIteration("mine")


for function in (stops, stops2):
    g = function()
    print(finish(g.__anext__()), finish(g.__anext__()))
    try:
        g.asend(None).send(None)
    except StopAsyncIteration as error:
        print("over", error.args)
# -> ('value', 1) ('RuntimeError', ('async generator raised StopAsyncIteration',))
# -> over ()
# -> ('value', 1) ('RuntimeError', ('async generator raised StopIteration',))
# -> over ()
keep = echo()
step = keep.__anext__()
print(type(step).__name__, step.__await__() is step, finish(step))  # -> async_generator_asend True ('value', 'first')
try:
    step.send(None)
except RuntimeError as error:
    print(error)  # -> cannot reuse already awaited __anext__()/asend()
print(finish(keep.aclose()))
# -> finally
# -> ('value', None)
