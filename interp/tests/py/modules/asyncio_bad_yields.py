# What a task cannot wait for.
import asyncio
import types


@types.coroutine
def give(value):
    return (yield value)


async def main():
    loop = asyncio.get_running_loop()
    for value in (5, "text"):
        try:
            await give(value)
        except RuntimeError as error:
            print(error)
    try:
        await give(loop.create_future())
    except RuntimeError as error:
        print(str(error).split(" in task")[0])
    other = asyncio.new_event_loop()
    try:
        await other.create_future()
    except RuntimeError as error:
        print(str(error).split("got")[1].split("<")[0], str(error).split(">")[-1])
    other.close()

    async def itself():
        await task

    task = asyncio.create_task(itself())
    try:
        await task
    except RuntimeError as error:
        print(str(error).split(":")[0])


asyncio.run(main())
# -> Task got bad yield: 5
# -> Task got bad yield: 'text'
# -> yield was used instead of yield from
# ->  Future   attached to a different loop
# -> Task cannot await on itself
