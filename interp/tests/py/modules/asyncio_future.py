# Futures by hand: states, results, exceptions, callbacks.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(future, future.done(), asyncio.isfuture(future), asyncio.isfuture(3))
    for ask in (future.result, future.exception):
        try:
            ask()
        except asyncio.InvalidStateError as error:
            print(error)
    future.add_done_callback(lambda done: print("called with", done is future))
    future.set_result([1, 2])
    print(future, future.result(), future.exception())
    print("before the callback")
    print(await future)
    await asyncio.sleep(0)
    future.add_done_callback(lambda done: print("later", done.result()))
    await asyncio.sleep(0)
    try:
        future.set_result(2)
    except asyncio.InvalidStateError as error:
        print(error)
    bad = loop.create_future()
    bad.set_exception(KeyError("k"))
    print(bad)
    try:
        await bad
    except KeyError as error:
        print(repr(error), bad.exception() is error)
    other = loop.create_future()
    for wrong in (StopIteration, StopIteration(1)):
        try:
            other.set_exception(wrong)
        except TypeError as error:
            print(error)
    other.set_exception(ValueError)
    print(repr(other.exception()))
    gone = loop.create_future()
    print(gone.cancel(), gone.cancel(), gone, gone.done(), gone.cancelled())


asyncio.run(main())
# -> <Future pending> False True False
# -> Result is not set.
# -> Exception is not set.
# -> <Future finished result=[1, 2]> [1, 2] None
# -> before the callback
# -> [1, 2]
# -> called with True
# -> later [1, 2]
# -> invalid state
# -> <Future finished exception=KeyError('k')>
# -> KeyError('k') True
# -> StopIteration interacts badly with generators and cannot be raised into a Future
# -> StopIteration interacts badly with generators and cannot be raised into a Future
# -> ValueError()
# -> True False <Future cancelled> True True
