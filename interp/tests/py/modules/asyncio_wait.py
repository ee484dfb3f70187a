# wait: who is done, and who is not.
import asyncio


async def nap(n, seconds):
    await asyncio.sleep(seconds)
    if n < 0:
        raise ValueError(n)
    return n


def results(tasks):
    return sorted(str(task.exception() or task.result()) for task in tasks)


async def main():
    def make():
        return [asyncio.create_task(nap(*pair)) for pair in ((1, 0.05), (-2, 0.2), (3, 0.4))]

    tasks = make()
    done, pending = await asyncio.wait(tasks)
    print(type(done).__name__, results(done), pending)
    tasks = make()
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    print(results(done), len(pending))
    done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_EXCEPTION)
    print(results(done), len(pending))
    done, pending = await asyncio.wait(pending, timeout=0.001)
    print(results(done), len(pending))
    print([task.cancel() for task in pending])
    done, pending = await asyncio.wait(pending)
    print([task.cancelled() for task in done])
    coro = nap(1, 0)
    for wrong in ([], coro, [coro]):
        try:
            await asyncio.wait(wrong)
        except (ValueError, TypeError) as error:
            print(type(error).__name__, error)
    coro.close()
    try:
        await asyncio.wait(tasks, return_when="never")
    except ValueError as error:
        print(error)


asyncio.run(main())
# -> set ['-2', '1', '3'] set()
# -> ['1'] 2
# -> ['-2'] 1
# -> [] 1
# -> [True]
# -> [True]
# -> ValueError Set of Tasks/Futures is empty.
# -> TypeError expect a list of futures, not coroutine
# -> TypeError Passing coroutines is forbidden, use tasks explicitly.
# -> Invalid return_when value: never
