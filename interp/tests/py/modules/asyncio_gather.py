# gather: results in the order of the arguments, whatever comes first.
import asyncio


async def later(n, seconds):
    await asyncio.sleep(seconds)
    print("done", n)
    return n


async def main():
    print(await asyncio.gather(later(1, 0.02), later(2, 0.01), later(3, 0)))
    print(await asyncio.gather())
    task = asyncio.create_task(later("same", 0))
    print(await asyncio.gather(task, task, later("other", 0)))
    whole = asyncio.gather(later(4, 0), later(5, 0))
    print(whole.done())
    await whole
    print(whole.done(), whole.result())


asyncio.run(main())
# -> done 3
# -> done 2
# -> done 1
# -> [1, 2, 3]
# -> []
# -> done same
# -> done other
# -> ['same', 'same', 'other']
# -> False
# -> done 4
# -> done 5
# -> True [4, 5]
