# Condition: wait, notify, notify_all, wait_for.
import asyncio


async def wait(condition, name):
    async with condition:
        print(name, "waits")
        await condition.wait()
        print(name, "goes on", condition.locked())


async def main():
    condition = asyncio.Condition()
    tasks = [asyncio.create_task(wait(condition, name)) for name in "abcd"]
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        condition.notify()
        print("one")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    async with condition:
        condition.notify(2)
        print("two")
    await asyncio.sleep(0)
    async with condition:
        condition.notify_all()
        print("all")
    await asyncio.gather(*tasks)
    for wrong in (condition.notify, condition.notify_all):
        try:
            wrong()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)
    box = []

    async def until():
        async with condition:
            print(await condition.wait_for(lambda: len(box) > 1 and box))

    task = asyncio.create_task(until())
    for n in range(3):
        await asyncio.sleep(0)
        async with condition:
            box.append(n)
            condition.notify()
    await task
    print(repr(condition).split("[")[1])


asyncio.run(main())
# -> a waits
# -> b waits
# -> c waits
# -> d waits
# -> one
# -> a goes on True
# -> two
# -> b goes on True
# -> c goes on True
# -> all
# -> d goes on True
# -> cannot notify on un-acquired lock
# -> cannot notify on un-acquired lock
# -> cannot wait on un-acquired lock
# -> [0, 1]
# -> unlocked]>
