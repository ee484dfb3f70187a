# Semaphore: so many at a time.
import asyncio

inside = 0


async def work(semaphore, name):
    global inside
    async with semaphore:
        inside += 1
        print(name, inside)
        await asyncio.sleep(0)
        inside -= 1


async def main():
    semaphore = asyncio.Semaphore(2)
    print(semaphore.locked(), repr(semaphore).split("[")[1])
    await asyncio.gather(*(work(semaphore, name) for name in "abcde"))
    print(semaphore.locked())
    await semaphore.acquire()
    await semaphore.acquire()
    print(semaphore.locked(), repr(semaphore).split("[")[1])
    task = asyncio.create_task(work(semaphore, "f"))
    await asyncio.sleep(0)
    print(repr(semaphore).split("[")[1])
    semaphore.release()
    print(semaphore.locked())
    await task
    semaphore.release()
    semaphore.release()
    print(repr(semaphore).split("[")[1])
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)
    bounded = asyncio.BoundedSemaphore()
    async with bounded:
        print(bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)


asyncio.run(main())
# -> False unlocked, value:2]>
# -> a 1
# -> b 2
# -> c 1
# -> d 2
# -> e 1
# -> False
# -> True locked]>
# -> locked, waiters:1]>
# -> True
# -> f 1
# -> unlocked, value:3]>
# -> Semaphore initial value must be >= 0
# -> True
# -> BoundedSemaphore released too many times
