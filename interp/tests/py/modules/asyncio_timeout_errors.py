# Timeouts used wrongly.
import asyncio


async def main():
    limit = asyncio.timeout(1)
    print(repr(limit))
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    async with limit:
        pass
    print(repr(limit))
    try:
        limit.reschedule(None)
    except RuntimeError as error:
        print(error)
    loop = asyncio.get_running_loop()

    async def enter():
        async with asyncio.timeout(1):
            pass

    def by_hand():
        try:
            enter().send(None)
        except RuntimeError as error:
            print(error)

    loop.call_soon(by_hand)
    await asyncio.sleep(0)


asyncio.run(main())
# -> <Timeout [created]>
# -> Timeout has not been entered
# -> <Timeout [finished]>
# -> Cannot change state of finished Timeout
# -> Timeout should be used inside a task
