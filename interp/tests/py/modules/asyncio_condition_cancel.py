# Condition: who is cancelled while waiting gets the lock back first.
import asyncio


async def main():
    condition = asyncio.Condition()

    async def wait(name):
        async with condition:
            try:
                await condition.wait()
            finally:
                print(name, "has the lock", condition.locked())

    tasks = [asyncio.create_task(wait(name)) for name in "ab"]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    await condition.acquire()
    tasks[0].cancel()
    await asyncio.sleep(0)
    print("held here")
    condition.release()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
    print([type(result).__name__ for result in await asyncio.gather(*tasks, return_exceptions=True)])
    shared = asyncio.Lock()
    both = asyncio.Condition(shared)
    async with shared:
        print(both.locked())


asyncio.run(main())
# -> held here
# -> a has the lock True
# -> b has the lock True
# -> ['CancelledError', 'NoneType']
# -> True
