# current_task and all_tasks.
import asyncio


async def show(wanted):
    await asyncio.sleep(0)
    print(asyncio.current_task() is wanted[0], len(asyncio.all_tasks()))


async def main():
    me = asyncio.current_task()
    print(me in asyncio.all_tasks(), me.done())
    box = []
    task = asyncio.create_task(show(box))
    box.append(task)
    print(len(asyncio.all_tasks()), asyncio.current_task() is me)
    await task
    print(len(asyncio.all_tasks()), asyncio.current_task() is me)
    asyncio.get_running_loop().call_soon(lambda: print("outside", asyncio.current_task()))
    await asyncio.sleep(0)


asyncio.run(main())
# -> True False
# -> 2 True
# -> True 2
# -> 1 True
# -> outside None
try:
    asyncio.current_task()
except RuntimeError as error:
    print(error)  # -> no running event loop
