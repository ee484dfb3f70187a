# An exception that nobody asks for is told when its task is gone.
import asyncio
import gc


def handler(loop, context):
    print(context["message"], repr(context["exception"]))


async def fail(n):
    raise ValueError(n)


async def leave_task():
    task = asyncio.create_task(fail(1))
    asked = asyncio.create_task(fail(2))
    await asyncio.wait([task, asked])
    print(repr(asked.exception()))


async def leave_future():
    asyncio.get_running_loop().create_future().set_exception(KeyError(3))


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    for leave in (leave_task, leave_future):
        await asyncio.create_task(leave())
        await asyncio.sleep(0)
        gc.collect()
        print("after", leave.__name__)


asyncio.run(main())
# -> ValueError(2)
# -> Task exception was never retrieved ValueError(1)
# -> after leave_task
# -> Future exception was never retrieved KeyError(3)
# -> after leave_future
