# asyncio.sleep: the shorter one is over first; equal ones keep their order; the result.
import asyncio

log = []


async def nap(name, seconds):
    result = await asyncio.sleep(seconds, name.upper())
    log.append(result)


async def main():
    await asyncio.gather(nap("long", 0.03), nap("short", 0.01), nap("none", 0), nap("negative", -1))
    print(log)
    print(await asyncio.sleep(0.001, "result"), await asyncio.sleep(0))
    loop = asyncio.get_running_loop()
    before = loop.time()
    await asyncio.sleep(0.005)
    print(loop.time() - before >= 0.005)


asyncio.run(main())
# -> ['NONE', 'NEGATIVE', 'SHORT', 'LONG']
# -> result None
# -> True
