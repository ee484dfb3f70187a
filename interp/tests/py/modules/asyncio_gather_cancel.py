# gather: cancelled as a whole, or one of its children.
import asyncio


async def wait(name):
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as error:
        print(name, "cancelled", error.args)
        raise


async def main():
    whole = asyncio.gather(wait("a"), wait("b"))
    await asyncio.sleep(0)
    print(whole.cancel("enough"))
    try:
        await whole
    except asyncio.CancelledError as error:
        print("whole cancelled", error.args)
    one, other = asyncio.create_task(wait("c")), asyncio.create_task(wait("d"))
    whole = asyncio.gather(one, other)
    await asyncio.sleep(0)
    one.cancel()
    try:
        await whole
    except asyncio.CancelledError:
        print("a child was cancelled", whole.cancelled(), other.done())
    one = asyncio.create_task(wait("e"))
    other.cancel()
    await asyncio.sleep(0)
    one.cancel()
    print(await asyncio.gather(one, return_exceptions=True))
    print(whole.cancel())


asyncio.run(main())
# -> True
# -> a cancelled ('enough',)
# -> b cancelled ('enough',)
# -> whole cancelled ('enough',)
# -> c cancelled ()
# -> a child was cancelled False False
# -> d cancelled ()
# -> e cancelled ()
# -> [CancelledError('')]
# -> False
