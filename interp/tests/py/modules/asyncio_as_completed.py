# as_completed: results in the order of their coming.
import asyncio


async def nap(n, seconds):
    await asyncio.sleep(seconds)
    if n < 0:
        raise ValueError(n)
    return n


async def main():
    for coro in asyncio.as_completed([nap(1, 0.05), nap(2, 0.01), nap(3, 0.03)]):
        print(await coro)
    for coro in asyncio.as_completed([nap(4, 0), nap(-5, 0.01)]):
        try:
            print(await coro)
        except ValueError as error:
            print(repr(error))
    slow = asyncio.create_task(nap(6, 10))
    for coro in asyncio.as_completed([slow, nap(7, 0)], timeout=0.01):
        try:
            print(await coro)
        except TimeoutError as error:
            print(repr(error))
    print(slow.cancel())
    try:
        next(asyncio.as_completed(slow))
    except TypeError as error:
        print(error)


asyncio.run(main())
# -> 2
# -> 3
# -> 1
# -> 4
# -> ValueError(-5)
# -> 7
# -> TimeoutError()
# -> True
# -> expect an iterable of futures, not Task
