# Cancelling goes down a chain of awaits, and comes back up.
import asyncio


async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner ends")


async def middle():
    try:
        await inner()
    except asyncio.CancelledError:
        print("middle sees it")
        raise


async def swallow():
    try:
        await middle()
    except asyncio.CancelledError:
        print("swallowed")
    await asyncio.sleep(0)
    return "on with it"


async def outer(task):
    return await task


async def main():
    task = asyncio.create_task(swallow())
    await asyncio.sleep(0)
    task.cancel()
    print(await task)
    below = asyncio.create_task(middle())
    above = asyncio.create_task(outer(below))
    await asyncio.sleep(0)
    above.cancel()
    print((await asyncio.gather(above, return_exceptions=True)), below.cancelled())


asyncio.run(main())
# -> inner ends
# -> middle sees it
# -> swallowed
# -> on with it
# -> inner ends
# -> middle sees it
# -> [CancelledError('')] True
