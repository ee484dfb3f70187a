# Timeouts in each other: the one that is due ends its own block.
import asyncio


async def main():
    try:
        async with asyncio.timeout(10) as outer:
            try:
                async with asyncio.timeout(0.001) as inner:
                    await asyncio.sleep(10)
            except TimeoutError:
                print("inner", inner.expired(), outer.expired())
            await asyncio.sleep(0)
            print("the outer block goes on")
    except TimeoutError:
        print("never printed")
    try:
        async with asyncio.timeout(0.001) as outer:
            async with asyncio.timeout(10) as inner:
                await asyncio.sleep(10)
    except TimeoutError:
        print("outer", inner.expired(), outer.expired())


async def interrupted():
    try:
        async with asyncio.timeout(10):
            await asyncio.sleep(10)
    except TimeoutError:
        print("never printed")


async def outside():
    task = asyncio.create_task(interrupted())
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
# -> inner True False
# -> the outer block goes on
# -> outer False True
asyncio.run(outside())  # -> [CancelledError('')]
