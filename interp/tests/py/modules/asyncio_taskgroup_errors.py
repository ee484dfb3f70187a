# TaskGroup: one that fails ends the others; the exceptions come as a group.
import asyncio


async def fail(n, turns=0):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(n)


async def forever(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "is ended")


async def attempt(body):
    try:
        await body()
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "exceptions", None))


async def task_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(forever("a"))
        group.create_task(fail(1))
        await asyncio.sleep(10)
        print("never printed")


async def two_fail():
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(1))
        group.create_task(fail(2))


async def block_fails():
    async with asyncio.TaskGroup() as group:
        group.create_task(forever("c"))
        await asyncio.sleep(0)
        raise KeyError("block")


async def cleanup_fails():
    async def careless():
        try:
            await asyncio.sleep(10)
        finally:
            raise TypeError("cleaning up")

    async with asyncio.TaskGroup() as group:
        group.create_task(careless())
        group.create_task(fail(3, 1))


async def main():
    for body in (task_fails, two_fail, block_fails, cleanup_fails):
        await attempt(body)
    print(asyncio.current_task().cancelling())


asyncio.run(main())
# -> a is ended
# -> ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception) (ValueError(1),)
# -> ExceptionGroup unhandled errors in a TaskGroup (2 sub-exceptions) (ValueError(1), ValueError(2))
# -> c is ended
# -> ExceptionGroup unhandled errors in a TaskGroup (1 sub-exception) (KeyError('block'),)
# -> ExceptionGroup unhandled errors in a TaskGroup (2 sub-exceptions) (ValueError(3), TypeError('cleaning up'))
# -> 2
