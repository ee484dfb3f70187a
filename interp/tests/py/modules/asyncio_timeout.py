# timeout: a block that takes too long raises TimeoutError.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.001) as limit:
            await asyncio.sleep(10)
            print("never printed")
    except TimeoutError as error:
        print(repr(error), type(error.__cause__).__name__, limit.expired())
    async with asyncio.timeout(10) as limit:
        await asyncio.sleep(0)
    print(limit.expired(), repr(limit))
    async with asyncio.timeout(None) as limit:
        print(limit.when(), repr(limit))
        limit.reschedule(asyncio.get_running_loop().time() + 10)
        print(limit.when() > 0)
    try:
        async with asyncio.timeout_at(asyncio.get_running_loop().time() - 1):
            await asyncio.sleep(10)
    except TimeoutError:
        print("in the past")
    try:
        async with asyncio.timeout(0.001):
            try:
                await asyncio.sleep(10)
            finally:
                raise KeyError("from the block")
    except KeyError as error:
        print(repr(error))
    print(asyncio.current_task().cancelling())


asyncio.run(main())
# -> TimeoutError() CancelledError True
# -> False <Timeout [finished]>
# -> None <Timeout [active] when=None>
# -> True
# -> in the past
# -> KeyError('from the block')
# -> 0
