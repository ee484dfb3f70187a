# Callbacks of futures: their order, taking them out, those of futures that are done.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    calls = []

    def note(done):
        calls.append(("note", done.result()))

    def other(done):
        calls.append(("other", done.result()))

    for function in (note, other, note, other, note):
        future.add_done_callback(function)
    print(future.remove_done_callback(other), future.remove_done_callback(other))
    future.add_done_callback(other)
    future.set_result(1)
    print(calls)
    await asyncio.sleep(0)
    print(calls)
    task = asyncio.create_task(asyncio.sleep(0, "slept"))
    task.add_done_callback(lambda done: print("callback", done.result()))
    print("awaited", await task)
    await asyncio.sleep(0)


asyncio.run(main())
# -> 2 0
# -> []
# -> [('note', 1), ('note', 1), ('note', 1), ('other', 1)]
# -> callback slept
# -> awaited slept
