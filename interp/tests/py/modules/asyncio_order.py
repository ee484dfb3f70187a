# The order in which tasks take turns.
import asyncio


async def count(name, turns):
    for turn in range(turns):
        print(name, turn)
        await asyncio.sleep(0)
    return name


async def main():
    first = asyncio.create_task(count("a", 3))
    second = asyncio.create_task(count("b", 2))
    print("made")
    await asyncio.sleep(0)
    print("main once")
    await asyncio.sleep(0)
    print("main twice")
    print(await second, second.done(), first.done())
    print(await first, first.done())


asyncio.run(main())
# -> made
# -> a 0
# -> b 0
# -> main once
# -> a 1
# -> b 1
# -> main twice
# -> a 2
# -> b True True
# -> a True
