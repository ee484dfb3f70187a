# TaskGroup: cancelled from outside, tasks cancelled inside, groups in groups.
import asyncio


async def forever(name):
    try:
        await asyncio.sleep(10)
    finally:
        print(name, "is ended")


async def group_of_one():
    async with asyncio.TaskGroup() as group:
        group.create_task(forever("a"))


async def fail():
    raise ValueError("inner")


async def main():
    task = asyncio.create_task(group_of_one())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    task.cancel()
    print(await asyncio.gather(task, return_exceptions=True))
    async with asyncio.TaskGroup() as group:
        one = group.create_task(forever("c"))
        await asyncio.sleep(0)
        one.cancel()
    print("a task that is cancelled is no failure", one.cancelled())
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(forever("d"))
            async with asyncio.TaskGroup() as inner:
                inner.create_task(fail())
    except BaseExceptionGroup as error:
        print(repr(error))


asyncio.run(main())
# -> a is ended
# -> [CancelledError('')]
# -> c is ended
# -> a task that is cancelled is no failure True
# -> d is ended
# -> ExceptionGroup('unhandled errors in a TaskGroup', [ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('inner')])])
