# shield: the outer one is cancelled, the inner one goes on.
import asyncio


async def work():
    for turn in range(3):
        await asyncio.sleep(0)
        print("turn", turn)
    return "finished"


async def main():
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    waiting = asyncio.create_task(asyncio.wait_for(outer, 10))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    waiting.cancel()
    print(await asyncio.gather(waiting, return_exceptions=True))
    print(outer.cancelled(), inner.cancelled())
    print(await inner)
    print(asyncio.shield(inner) is inner)
    inner = asyncio.create_task(work())
    outer = asyncio.shield(inner)
    await asyncio.sleep(0)
    inner.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("cancelled inside", outer.cancelled())


asyncio.run(main())
# -> turn 0
# -> turn 1
# -> turn 2
# -> [CancelledError('')]
# -> True False
# -> finished
# -> True
# -> cancelled inside True
