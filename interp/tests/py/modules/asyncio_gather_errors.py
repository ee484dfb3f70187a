# gather: the first exception goes out at once, the others run on; or exceptions are results.
import asyncio


async def work(n, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    print("end of", n)
    if n % 2:
        raise ValueError(n)
    return n


async def main():
    try:
        await asyncio.gather(work(2, 3), work(1, 1), work(4, 2))
    except ValueError as error:
        print("caught", error)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print("all are over")
    print(await asyncio.gather(work(2, 1), work(3, 0), work(5, 2), return_exceptions=True))


asyncio.run(main())
# -> end of 1
# -> end of 4
# -> end of 2
# -> caught 1
# -> all are over
# -> end of 3
# -> end of 2
# -> end of 5
# -> [2, ValueError(3), ValueError(5)]
