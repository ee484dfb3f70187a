# asynccontextmanager, aclosing, AsyncExitStack; driven by hand.
from contextlib import AsyncExitStack, aclosing, asynccontextmanager, nullcontext


def drive(coro):
    try:
        coro.send(None)
    except StopIteration as end:
        return end.value


@asynccontextmanager
async def room(name):
    print("into", name)
    try:
        yield name
    except KeyError as error:
        print("caught", error)
    finally:
        print("out of", name)


async def numbers():
    try:
        for n in range(9):
            yield n
    finally:
        print("numbers closed")


async def callback(*args):
    print("callback", args)


async def main():
    async with room("kitchen") as name:
        print(name)
    async with room("hall"):
        raise KeyError("lost")
    for error in (ValueError("dust"), StopIteration(1), StopAsyncIteration(2)):
        try:
            async with room("attic"):
                raise error
        except Exception as raised:
            print(raised is error, raised.__context__)
    async with aclosing(numbers()) as some:
        async for n in some:
            if n == 2:
                break
    async with nullcontext(7) as seven:
        print(seven)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(room("cellar"))
        stack.push_async_callback(callback, 1, 2)
        stack.callback(print, "plain")
        stack.push_async_exit(nullcontext())
        raise KeyError("in the stack")

    @room("workshop")
    async def work(n):
        return n + 1

    print(await work(1), await work(2))
    try:
        await AsyncExitStack().enter_async_context(5)
    except TypeError as error:
        print(error)
    return "over"


print(drive(main()))
# -> into kitchen
# -> kitchen
# -> out of kitchen
# -> into hall
# -> caught 'lost'
# -> out of hall
# -> into attic
# -> out of attic
# -> True None
# -> into attic
# -> out of attic
# -> True None
# -> into attic
# -> out of attic
# -> True None
# -> numbers closed
# -> 7
# -> into cellar
# -> plain
# -> callback (1, 2)
# -> caught 'in the stack'
# -> out of cellar
# -> into workshop
# -> out of workshop
# -> into workshop
# -> out of workshop
# -> 2 3
# -> 'builtins.int' object does not support the asynchronous context manager protocol
# -> over
