# Runner: several coroutines in one loop and one context.
import asyncio
import contextvars

place = contextvars.ContextVar("place", default="nowhere")


async def go(where):
    before = place.get()
    place.set(where)
    return before


async def loop():
    return asyncio.get_running_loop()


with asyncio.Runner() as runner:
    print(runner.run(go("here")), runner.run(go("there")), place.get())  # -> nowhere here nowhere
    print(runner.run(loop()) is runner.get_loop())  # -> True
    own = contextvars.copy_context()
    print(runner.run(go("elsewhere"), context=own), own[place], runner.run(go("end")))  # -> nowhere elsewhere there
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)  # -> Runner is closed
try:
    runner.run(3)
except ValueError as error:
    print(error)  # -> a coroutine was expected, got 3


async def forever():
    try:
        await asyncio.sleep(10)
    finally:
        print("cancelled at the end")


with asyncio.Runner() as runner:

    async def leave_behind():
        asyncio.create_task(forever())
        await asyncio.sleep(0)

    runner.run(leave_behind())
    print("the block ends")
# -> the block ends
# -> cancelled at the end
