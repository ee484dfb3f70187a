# What goes wrong in callbacks goes to the loop's handler.
import asyncio


def handler(loop, context):
    print(sorted(context), repr(context["exception"]), context["message"].split(" at ")[0])


def fail():
    raise ValueError("in a callback")


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_exception_handler())
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(fail)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand", "exception": None})
    try:
        loop.set_exception_handler(5)
    except TypeError as error:
        print(error)
    print("the loop goes on")


asyncio.run(main())
# -> None
# -> True
# -> ['exception', 'handle', 'message'] ValueError('in a callback') Exception in callback fail()
# -> ['exception', 'message'] None by hand
# -> A callable object or None is expected, got 5
# -> the loop goes on
