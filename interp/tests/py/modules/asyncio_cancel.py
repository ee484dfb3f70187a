# Cancelling tasks: caught, ignored, finally, messages.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("no")
    return "stayed"


async def tidy():
    try:
        await asyncio.sleep(10)
    finally:
        await asyncio.sleep(0)
        print("tidied")


async def main():
    task = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelled())
    print(await task, task.cancelled(), task.cancel())
    task = asyncio.create_task(tidy())
    await asyncio.sleep(0)
    task.cancel("closing time")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error.args, task.cancelled(), task.done())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print("asked", error.args)
    early = asyncio.create_task(tidy())
    early.cancel()
    try:
        await early
    except asyncio.CancelledError:
        print("never begun")


asyncio.run(main())
# -> True False
# -> no
# -> stayed False False
# -> tidied
# -> ('closing time',) True True
# -> asked ()
# -> asked ()
# -> never begun
