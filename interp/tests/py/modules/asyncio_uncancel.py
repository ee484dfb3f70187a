# cancelling and uncancel count.
import asyncio


async def count():
    me = asyncio.current_task()
    for _ in range(2):
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError:
            print("asked", me.cancelling())
    print(me.uncancel(), me.uncancel(), me.uncancel())
    return me.cancelling()


async def main():
    task = asyncio.create_task(count())
    await asyncio.sleep(0)
    print(task.cancelling())
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    print(task.cancelling())
    print(await task, task.cancelled())


asyncio.run(main())
# -> 0
# -> asked 1
# -> 2
# -> asked 2
# -> 1 0 0
# -> 0 False
