# async with and async for: order, values, exceptions swallowed, awaits inside, several managers, else, break, wrong objects.
class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield self.value
        return self.value


class Manager:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await Step("enter " + self.name)
        return self.name.upper()

    async def __aexit__(self, kind, error, traceback):
        await Step(f"exit {self.name} {kind and kind.__name__}")
        return self.swallow


class Counter:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if not self.n:
            raise StopAsyncIteration
        self.n -= 1
        return await Step(self.n)


async def main():
    async with Manager("a") as a, Manager("b", True) as b:
        print(a, b)
        raise ValueError("swallowed by b")
    async with (Manager("c") as (c), Manager("d")):
        print(c)
    async for i in Counter(2):
        print("loop", i)
    else:
        print("else")
    async for i in Counter(3):
        if i == 1:
            break
    else:
        print("never")
    async for x, *y in Pairs():
        print(x, y)
    return "done"


async def pairs():
    yield 1, 2, 3
    yield "ab"


def Pairs():
    return pairs()


coroutine = main()
try:
    while True:
        print("-", coroutine.send(None))
    # -> - enter a
    # -> - enter b
    # -> A B
    # -> - exit b ValueError
    # -> - exit a None
    # -> - enter c
    # -> - enter d
    # -> C
    # -> - exit d None
    # -> - exit c None
    # -> - 1
    # -> loop 1
    # -> - 0
    # -> loop 0
    # -> else
    # -> - 2
    # -> - 1
    # -> 1 [2, 3]
    # -> a ['b']
except StopIteration as stop:
    print(stop.value)  # -> done


class OnlyEnter:
    async def __aenter__(self):
        pass


class WrongIter:
    def __aiter__(self):
        return 5


class WrongNext(WrongIter):
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


async def with_(x):
    async with x:
        pass


async def for_(x):
    async for _ in x:
        pass


for function, x in ((with_, 5), (with_, OnlyEnter()), (for_, [1]), (for_, WrongIter()), (for_, pairs)):
    try:
        function(x).send(None)
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError 'int' object does not support the asynchronous context manager protocol
# -> TypeError 'OnlyEnter' object does not support the asynchronous context manager protocol (missed __aexit__ method)
# -> TypeError 'async for' requires an object with __aiter__ method, got list
# -> TypeError 'async for' received an object from __aiter__ that does not implement __anext__: int
# -> TypeError 'async for' requires an object with __aiter__ method, got function
