# Tasks: names, coroutines, results, exceptions, and what cannot be a task.
import asyncio


async def work(n):
    await asyncio.sleep(0)
    if n < 0:
        raise ValueError(n)
    return n * n


async def main():
    task = asyncio.create_task(work(3), name="square")
    print(task.get_name(), task.done(), task.cancelled(), type(task).__name__)
    task.set_name(12)
    print(repr(task.get_name()))
    coro = work(1)
    other = asyncio.create_task(coro)
    print(other.get_coro() is coro, other.get_loop() is asyncio.get_running_loop())
    print(await task, await task, await other)
    print(task.result(), task.exception())
    bad = asyncio.create_task(work(-1))
    try:
        await bad
    except ValueError as error:
        print(repr(error), bad.exception() is error)
    for call in (lambda: bad.set_result(1), lambda: bad.set_exception(ValueError())):
        try:
            call()
        except RuntimeError as error:
            print(error)
    try:
        asyncio.create_task(5)
    except TypeError as error:
        print(error)


asyncio.run(main())
# -> square False False Task
# -> '12'
# -> True True
# -> 9 9 1
# -> 9 None
# -> ValueError(-1) True
# -> Task does not support set_result operation
# -> Task does not support set_exception operation
# -> a coroutine was expected, got 5
