# A getter that is cancelled loses no item; several getters take turns.
import asyncio


async def main():
    queue = asyncio.Queue()
    got = []

    async def take(name):
        got.append((name, await queue.get()))

    tasks = [asyncio.create_task(take(name)) for name in "abc"]
    await asyncio.sleep(0)
    queue.put_nowait(1)
    tasks[0].cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(got, queue.qsize())
    queue.put_nowait(2)
    await asyncio.gather(*tasks, return_exceptions=True)
    print(got, queue.qsize())
    small = asyncio.Queue(1)
    small.put_nowait("x")
    putters = [asyncio.create_task(small.put(item)) for item in "yz"]
    await asyncio.sleep(0)
    putters[0].cancel()
    await asyncio.sleep(0)
    print(await small.get(), await small.get(), small.empty())


asyncio.run(main())
# -> [('b', 1)] 0
# -> [('b', 1), ('c', 2)] 0
# -> x z True
