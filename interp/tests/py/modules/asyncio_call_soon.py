# The loop's own calls: call_soon, call_later, call_at, and taking them back.
import asyncio


def say(*words):
    print(*words)


async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, say, "later")
    loop.call_later(0.01, say, "sooner")
    loop.call_soon(say, "soon", 1)
    taken_back = loop.call_soon(say, "never")
    loop.call_at(loop.time() - 1, say, "past")
    timer = loop.call_later(0.005, say, "never")
    print(timer.cancelled(), timer.when() > loop.time())
    timer.cancel()
    taken_back.cancel()
    print(timer.cancelled(), taken_back.cancelled())
    loop.call_soon_threadsafe(say, "safe")
    print("begin")
    await asyncio.sleep(0)
    print("one turn")
    await asyncio.sleep(0.05)
    for wrong in (lambda: loop.call_later(None, say), lambda: loop.call_at(None, say)):
        try:
            wrong()
        except TypeError as error:
            print(error)


asyncio.run(main())
# -> False True
# -> True True
# -> begin
# -> soon 1
# -> safe
# -> one turn
# -> past
# -> sooner
# -> later
# -> delay must not be None
# -> when cannot be None
