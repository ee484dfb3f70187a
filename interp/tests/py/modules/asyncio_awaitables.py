# What can be awaited: classes with __await__, generators, wrappers, and what cannot.
import asyncio
import types


class Soon:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield from asyncio.sleep(0).__await__()
        return self.value


class Wrong:
    def __init__(self, given):
        self.given = given

    def __await__(self):
        return self.given


@types.coroutine
def by_generator(n):
    yield
    got = yield from asyncio.sleep(0, n)
    return got + 1


async def main():
    print(await Soon(1), await by_generator(2))
    print(await asyncio.gather(Soon(3), by_generator(4), asyncio.ensure_future(Soon(5))))
    print(await asyncio.wait_for(Soon(6), 10))
    coro = asyncio.sleep(0)
    for wrong in (3, Wrong(5), Wrong([1]), Wrong(coro), (n for n in "ab")):
        try:
            await wrong
        except TypeError as error:
            print(error)
    coro.close()
    try:
        asyncio.ensure_future(3)
    except TypeError as error:
        print(error)
    print(asyncio.iscoroutine(main), asyncio.iscoroutinefunction(main), asyncio.iscoroutinefunction(by_generator))


asyncio.run(main())
# -> 1 3
# -> [3, 5, 5]
# -> 6
# -> object int can't be used in 'await' expression
# -> __await__() returned non-iterator of type 'int'
# -> __await__() returned non-iterator of type 'list'
# -> __await__() returned a coroutine
# -> object generator can't be used in 'await' expression
# -> An asyncio.Future, a coroutine or an awaitable is required
# -> False True False
