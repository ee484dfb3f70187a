# Semaphore: nobody who comes later goes first, and nothing is lost when somebody is cancelled.
import asyncio


async def main():
    semaphore = asyncio.Semaphore(1)
    order = []

    async def work(name):
        async with semaphore:
            order.append(name)

    await semaphore.acquire()
    tasks = [asyncio.create_task(work(name)) for name in "abc"]
    await asyncio.sleep(0)
    semaphore.release()
    late = asyncio.create_task(work("late"))
    tasks[1].cancel()
    await asyncio.gather(*tasks, late, return_exceptions=True)
    print(order, semaphore.locked())
    await semaphore.acquire()
    first, second = asyncio.create_task(work("first")), asyncio.create_task(work("second"))
    await asyncio.sleep(0)
    semaphore.release()
    first.cancel()
    await asyncio.gather(first, second, return_exceptions=True)
    print(order, semaphore.locked())


asyncio.run(main())
# -> ['a', 'c', 'late'] False
# -> ['a', 'c', 'late', 'second'] False
