# Tasks that are left when the main coroutine is over are cancelled and waited for.
import asyncio


async def forever(name):
    try:
        while True:
            await asyncio.sleep(0)
    except asyncio.CancelledError:
        print(name, "cancelled")
        await asyncio.sleep(0)
        print(name, "gone")
        raise


async def main():
    task = asyncio.create_task(forever("one"))
    await asyncio.sleep(0)
    return task


task = asyncio.run(main())
# -> one cancelled
# -> one gone
print(task.cancelled(), task.done())  # -> True True


async def fails():
    asyncio.create_task(forever("two"))
    await asyncio.sleep(0)
    raise KeyError("main fails")


try:
    asyncio.run(fails())
    # -> two cancelled
    # -> two gone
except KeyError as error:
    print(repr(error))  # -> KeyError('main fails')
