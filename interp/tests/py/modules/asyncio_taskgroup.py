# TaskGroup: at the end of the block all its tasks are done.
import asyncio


async def work(n):
    for _ in range(n):
        await asyncio.sleep(0)
    print("work", n)
    return n * 10


async def main():
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(work(n), name=f"w{n}") for n in (3, 1, 2)]
        print("block is over", [task.get_name() for task in tasks])
    print([task.result() for task in tasks])
    async with asyncio.TaskGroup() as group:

        async def more():
            await asyncio.sleep(0)
            group.create_task(work(1))
            print("one more")

        group.create_task(more())
    print("both are done")
    async with asyncio.TaskGroup():
        pass
    print("empty")


asyncio.run(main())
# -> block is over ['w3', 'w1', 'w2']
# -> work 1
# -> work 2
# -> work 3
# -> [30, 10, 20]
# -> one more
# -> work 1
# -> both are done
# -> empty
