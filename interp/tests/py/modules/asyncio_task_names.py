# Tasks without a name are numbered.
import asyncio


async def name():
    return asyncio.current_task().get_name()


async def main():
    own = await name()
    tasks = [asyncio.create_task(name()) for _ in range(3)]
    numbers = [int((await task).split("-")[1]) for task in tasks]
    first = int(own.split("-")[1])
    print(own.split("-")[0], [number - first for number in numbers])
    print(await asyncio.create_task(name(), name="given"))


asyncio.run(main())
# -> Task [1, 2, 3]
# -> given
