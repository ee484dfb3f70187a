# Lock: one after the other, in the order in which they came.
import asyncio


async def work(lock, name):
    print(name, "comes")
    async with lock:
        print(name, "has it", lock.locked())
        await asyncio.sleep(0)
    print(name, "goes")


async def main():
    lock = asyncio.Lock()
    print(lock.locked(), repr(lock).split("[")[1])
    await asyncio.gather(*(work(lock, name) for name in "abc"))
    print(lock.locked())
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    print(await lock.acquire(), repr(lock).split("[")[1])
    waiting = [asyncio.create_task(work(lock, name)) for name in "def"]
    await asyncio.sleep(0)
    print(repr(lock).split("[")[1])
    waiting[0].cancel()
    lock.release()
    print([type(result).__name__ for result in await asyncio.gather(*waiting, return_exceptions=True)])


asyncio.run(main())
# -> False unlocked]>
# -> a comes
# -> a has it True
# -> b comes
# -> c comes
# -> a goes
# -> b has it True
# -> b goes
# -> c has it True
# -> c goes
# -> False
# -> Lock is not acquired.
# -> True locked]>
# -> d comes
# -> e comes
# -> f comes
# -> locked, waiters:3]>
# -> e has it True
# -> e goes
# -> f has it True
# -> f goes
# -> ['CancelledError', 'NoneType', 'NoneType']
