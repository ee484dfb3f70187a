# Event: all who wait go on when it is set.
import asyncio


async def wait(event, name):
    print(name, await event.wait())


async def main():
    event = asyncio.Event()
    print(event.is_set(), repr(event).split("[")[1])
    tasks = [asyncio.create_task(wait(event, name)) for name in "abc"]
    await asyncio.sleep(0)
    print(repr(event).split("[")[1])
    event.set()
    event.set()
    print("set", event.is_set())
    event.clear()
    await asyncio.gather(*tasks)
    print(event.is_set())
    event.set()
    await wait(event, "at once")
    event.clear()
    task = asyncio.create_task(wait(event, "never"))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    print(repr(event).split("[")[1])


asyncio.run(main())
# -> False unset]>
# -> unset, waiters:3]>
# -> set True
# -> a True
# -> b True
# -> c True
# -> False
# -> at once True
# -> unset]>
