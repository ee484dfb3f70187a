# AsyncExitStack and asynccontextmanager: mixed managers, order, exceptions replaced, callbacks, decorators, aclosing, misbehaving generators.
import asyncio
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, contextmanager, nullcontext

log = []


@asynccontextmanager
async def part(name, swallow=False, raises=None):
    log.append("+" + name)
    try:
        yield name
    except ValueError as error:
        log.append(f"{name} saw {error!r}")
        if raises:
            raise raises
        if not swallow:
            raise
    finally:
        await asyncio.sleep(0)
        log.append("-" + name)


@contextmanager
def plain(name):
    log.append("+" + name)
    yield name
    log.append("-" + name)


async def bye(*args):
    log.append(("bye", *args))


async def stops(kind, error, trace):
    log.append(("stops", kind and kind.__name__))
    return True


async def agen():
    try:
        for n in range(5):
            yield n
    finally:
        log.append("agen closed")


def flush(*what):
    print(*what, log)
    log.clear()


@part("deco")
async def decorated(x):
    return x * 2


async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(part("a")), stack.enter_context(plain("b")), await stack.enter_async_context(nullcontext(5))]
        stack.push_async_callback(bye, 1, 2)
        stack.callback(log.append, "sync callback")
        flush(names)
    flush("left")
    async with AsyncExitStack() as stack:
        stack.push_async_exit(stops)
        await stack.enter_async_context(part("c", raises=KeyError("replaced")))
        raise ValueError("in body")
    flush("stopped")
    try:
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(part("d"))
            moved = stack.pop_all()
        flush("nothing closed")
        await moved.aclose()
        async with part("e", raises=OSError("new")):
            raise ValueError("old")
    except OSError as error:
        flush(repr(error), repr(error.__context__))
    async with part("f", swallow=True) as name:
        raise ValueError(name)
    async with aclosing(agen()) as items:
        async for n in items:
            if n == 2:
                break
    flush(n, await decorated(4), await decorated(5))
    for make in (lambda: AsyncExitStack().enter_async_context(plain("x")), lambda: AsyncExitStack().enter_async_context(5), lambda: bad_none().__aenter__(), lambda: twice()):
        try:
            print(await make())
        except Exception as error:
            print(type(error).__name__, error)
    try:
        AsyncExitStack().enter_context(part("y"))
    except TypeError as error:
        print(error)
    try:
        with part("z"):
            pass
    except TypeError as error:
        print(error)


@asynccontextmanager
async def bad_none():
    return
    yield


@asynccontextmanager
async def two():
    yield 1
    yield 2


async def twice():
    async with two():
        pass


asyncio.run(main())
# -> ['a', 'b', 5] ['+a', '+b']
# -> left ['sync callback', ('bye', 1, 2), '-b', '-a']
# -> stopped ['+c', "c saw ValueError('in body')", '-c', ('stops', 'KeyError')]
# -> nothing closed ['+d']
# -> OSError('new') ValueError('old') ['-d', '+e', "e saw ValueError('old')", '-e']
# -> 2 8 10 ['+f', "f saw ValueError('f')", '-f', 'agen closed', '+deco', '-deco', '+deco', '-deco']
# -> TypeError 'contextlib._GeneratorContextManager' object does not support the asynchronous context manager protocol
# -> TypeError 'builtins.int' object does not support the asynchronous context manager protocol
# -> RuntimeError generator didn't yield
# -> RuntimeError generator didn't stop
# -> 'contextlib._AsyncGeneratorContextManager' object does not support the context manager protocol
# -> '_AsyncGeneratorContextManager' object does not support the context manager protocol
print(log, type(part("q")).__name__, part.__name__, part.__wrapped__.__name__)
# -> [] _AsyncGeneratorContextManager part part
