# A task that cancels itself notices it where it waits next, or not at all.
import asyncio


async def waits():
    asyncio.current_task().cancel("myself")
    print("still here")
    await asyncio.sleep(0)
    print("never printed")


async def returns():
    asyncio.current_task().cancel()
    return 5


async def main():
    for make in (waits, returns):
        task = asyncio.create_task(make())
        try:
            await task
        except asyncio.CancelledError as error:
            print(make.__name__, error.args, task.cancelled())


asyncio.run(main())
# -> still here
# -> waits ('myself',) True
# -> returns () True
