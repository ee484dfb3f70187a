# Loops by hand: run_until_complete, run_forever, stop, close.
import asyncio


async def work(n):
    await asyncio.sleep(0)
    return n


loop = asyncio.new_event_loop()
print(loop.is_running(), loop.is_closed())  # -> False False
print(loop.run_until_complete(work(3)))  # -> 3
future = loop.create_future()
loop.call_soon(future.set_result, "by hand")
print(loop.run_until_complete(future))  # -> by hand
loop.call_soon(print, "first")
loop.call_soon(loop.stop)
loop.call_soon(print, "second, before it stops")
loop.run_forever()
# -> first
# -> second, before it stops
print("stopped")  # -> stopped


async def stops():
    asyncio.get_running_loop().stop()
    await asyncio.sleep(0)
    await asyncio.sleep(0)


try:
    loop.run_until_complete(stops())
except RuntimeError as error:
    print(error)  # -> Event loop stopped before Future completed.


async def inside():
    for run in (loop.run_forever, lambda: loop.run_until_complete(future), loop.close):
        try:
            run()
        except RuntimeError as error:
            print(error)
    other = asyncio.new_event_loop()
    try:
        other.run_forever()
    except RuntimeError as error:
        print(error)
    other.close()


loop.run_until_complete(inside())
# -> This event loop is already running
# -> This event loop is already running
# -> Cannot close a running event loop
# -> Cannot run the event loop while another loop is running
loop.close()
loop.close()
print(loop.is_closed())  # -> True
try:
    loop.call_soon(print)
except RuntimeError as error:
    print(error)  # -> Event loop is closed
