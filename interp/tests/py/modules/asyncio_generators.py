# Asynchronous generators, comprehensions and loops in tasks.
import asyncio
import contextlib


async def ticks(count):
    try:
        for n in range(count):
            await asyncio.sleep(0)
            yield n
    finally:
        print("ticks are closed")


@contextlib.asynccontextmanager
async def open_thing(name):
    print("open", name)
    await asyncio.sleep(0)
    try:
        yield name.upper()
    finally:
        await asyncio.sleep(0)
        print("close", name)


async def show(name):
    async for n in ticks(3):
        print(name, n)


async def main():
    print([n * n async for n in ticks(3)], {n: await asyncio.sleep(0, n) async for n in ticks(2)})
    await asyncio.gather(show("a"), show("b"))
    async with open_thing("file") as thing, contextlib.aclosing(ticks(5)) as five:
        async for n in five:
            if n == 1:
                break
        print(thing, n)
    print(sum([n async for n in ticks(4) if n % 2]))


asyncio.run(main())
# -> ticks are closed
# -> ticks are closed
# -> [0, 1, 4] {0: 0, 1: 1}
# -> a 0
# -> b 0
# -> a 1
# -> b 1
# -> a 2
# -> ticks are closed
# -> b 2
# -> ticks are closed
# -> open file
# -> FILE 1
# -> ticks are closed
# -> close file
# -> ticks are closed
# -> 4
