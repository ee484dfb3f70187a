# TaskGroup: used before, after, twice.
import asyncio


async def nothing():
    pass


async def main():
    group = asyncio.TaskGroup()
    print(repr(group))

    def attempt():
        coro = nothing()
        try:
            group.create_task(coro)
        except RuntimeError as error:
            print(error)
            coro.close()

    attempt()
    async with group:
        print(repr(group))
        group.create_task(nothing())
        print(repr(group))
    attempt()
    try:
        async with group:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())
# -> <TaskGroup>
# -> TaskGroup <TaskGroup> has not been entered
# -> <TaskGroup entered>
# -> <TaskGroup tasks=1 entered>
# -> TaskGroup <TaskGroup entered> is finished
# -> TaskGroup <TaskGroup entered> has already been entered
