# Coroutines as objects: awaited once, __await__, send, throw, close.
import types


@types.coroutine
def pause(value):
    return (yield value)


async def talk():
    first = await pause("one")
    try:
        second = await pause(first * 2)
    except ValueError as error:
        second = repr(error)
    return [first, second]


coro = talk()
print(coro.send(None), coro.cr_await is not None, coro.cr_running)  # -> one True False
print(coro.send(21))  # -> 42
try:
    coro.throw(ValueError("thrown"))
except StopIteration as end:
    print(end.value)  # -> [21, "ValueError('thrown')"]
for again in (lambda: coro.send(None), lambda: coro.throw(ValueError)):
    try:
        again()
    except RuntimeError as error:
        print(error)
# -> cannot reuse already awaited coroutine
# -> cannot reuse already awaited coroutine
coro.close()
coro = talk()
wrapper = coro.__await__()
print(type(wrapper).__name__, next(wrapper), wrapper.send(3), iter(wrapper) is wrapper)
# -> coroutine_wrapper one 6 True
wrapper.close()


async def wait_for(coro):
    return await coro


shared = talk()
one, other = wait_for(shared), wait_for(shared)
print(one.send(None))  # -> one
try:
    other.send(None)
except RuntimeError as error:
    print(error)  # -> coroutine is being awaited already
one.close()
for wrong in (next, iter, list):
    coro = talk()
    try:
        wrong(coro)
    except TypeError as error:
        print(error)
    coro.close()
# -> 'coroutine' object is not an iterator
# -> 'coroutine' object is not iterable
# -> 'coroutine' object is not iterable


def plain():
    yield from shared


try:
    next(plain())
except TypeError as error:
    print(error)  # -> cannot 'yield from' a coroutine object in a non-coroutine generator


async def late():
    try:
        await pause(1)
    except GeneratorExit:
        await pause(2)


coro = late()
coro.send(None)
try:
    coro.close()
except RuntimeError as error:
    print(error)  # -> coroutine ignored GeneratorExit
