# LifoQueue and PriorityQueue.
import asyncio


async def main():
    stack, first = asyncio.LifoQueue(), asyncio.PriorityQueue()
    for item in (3, 1, 2, 1):
        stack.put_nowait(item)
        await first.put((item, str(item)))
    print([await stack.get() for _ in range(4)])
    print([(await first.get())[0] for _ in range(4)])
    order = []

    async def take(queue):
        while not queue.empty():
            order.append(await queue.get())
            await asyncio.sleep(0)

    for n in (5, 3, 9, 7):
        first.put_nowait((n,))
    await asyncio.gather(take(first), take(first))
    print(order)
    print(isinstance(stack, asyncio.Queue), asyncio.Queue[int])


asyncio.run(main())
# -> [1, 2, 1, 3]
# -> [1, 1, 2, 3]
# -> [(3,), (5,), (7,), (9,)]
# -> True asyncio.queues.Queue[int]
