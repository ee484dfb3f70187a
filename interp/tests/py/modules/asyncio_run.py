# asyncio.run: runs a coroutine in a loop of its own and gives its result.
import asyncio


async def answer(n):
    await asyncio.sleep(0)
    return n + 1


print(asyncio.run(answer(41)))  # -> 42
for wrong in (3, answer, [answer]):
    try:
        asyncio.run(wrong)
    except ValueError as error:
        print(type(error).__name__, str(error).split(",")[0])
# -> ValueError a coroutine was expected
# -> ValueError a coroutine was expected
# -> ValueError a coroutine was expected


async def fails():
    await asyncio.sleep(0)
    raise LookupError("from the inside")


try:
    asyncio.run(fails())
except LookupError as error:
    print(repr(error))  # -> LookupError('from the inside')


async def nested():
    inner = answer(1)
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print(error)
    return await inner


print(asyncio.run(nested()))
# -> asyncio.run() cannot be called from a running event loop
# -> 2
try:
    asyncio.get_running_loop()
except RuntimeError as error:
    print(error)  # -> no running event loop
