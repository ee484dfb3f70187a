# wait_for: in time, too late, already done, cancelled from outside.
import asyncio


async def nap(seconds):
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("cancelled")
        raise
    return seconds


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        return "at last"


async def main():
    print(await asyncio.wait_for(nap(0), 10))
    print(await asyncio.wait_for(nap(0.001), None))
    try:
        await asyncio.wait_for(nap(10), 0.001)
    except TimeoutError as error:
        print(repr(error), type(error.__cause__).__name__)
    print(asyncio.TimeoutError is TimeoutError)
    print(await asyncio.wait_for(stubborn(), 0.001))
    future = asyncio.get_running_loop().create_future()
    future.set_result("there")
    print(await asyncio.wait_for(future, 0))
    try:
        await asyncio.wait_for(nap(10), 0)
    except TimeoutError:
        print("at once")
    task = asyncio.create_task(asyncio.wait_for(nap(10), 10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))


asyncio.run(main())
# -> 0
# -> 0.001
# -> cancelled
# -> TimeoutError() CancelledError
# -> True
# -> at last
# -> there
# -> at once
# -> cancelled
# -> [CancelledError('')]
