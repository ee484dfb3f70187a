# Barrier: all go on when all have come.
import asyncio


async def come(barrier, name, log):
    log.append(name)
    number = await barrier.wait()
    log.append((name, number))


async def main():
    barrier, log = asyncio.Barrier(3), []
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    tasks = [asyncio.create_task(come(barrier, name, log)) for name in "ab"]
    await asyncio.sleep(0)
    print(log, barrier.n_waiting)
    await asyncio.gather(*tasks, come(barrier, "c", log))
    print(log, barrier.n_waiting)
    task = asyncio.create_task(come(barrier, "d", []))
    await asyncio.sleep(0)
    await barrier.reset()
    print(await asyncio.gather(task, return_exceptions=True))
    await barrier.abort()
    print(barrier.broken)
    try:
        async with barrier:
            pass
    except asyncio.BrokenBarrierError as error:
        print(error)
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())
# -> 3 0 False
# -> ['a', 'b'] 2
# -> ['a', 'b', 'c', ('c', 2), ('a', 0), ('b', 1)] 0
# -> [BrokenBarrierError('Abort or reset of barrier')]
# -> True
# -> Barrier aborted
# -> parties must be > 0
