# What the main coroutine raises ends the script.
import asyncio


async def fail():
    await asyncio.sleep(0)
    raise ArithmeticError("no way")


async def main():
    print("before")
    await fail()


asyncio.run(main())  # raises ArithmeticError: no way
# -> before
