# aiter() and anext(): of generators and classes, defaults, errors, awaited twice, wrong objects.
def run(awaitable):
    async def wait():
        return await awaitable
    c = wait()
    try:
        while True:
            c.send(None)
    except StopIteration as stop:
        return stop.value
    except BaseException as error:
        return f"{type(error).__name__} {error}".strip()


async def numbers():
    yield 1
    yield 2


class Count:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration("done")
        self.n -= 1
        return self.n


g = numbers()
print(aiter(g) is g, run(anext(g)), run(anext(g, "default")), run(anext(g, "default")), run(anext(g)), run(g.__anext__()))
# -> True 1 2 default StopAsyncIteration StopAsyncIteration
c = Count(2)
print(aiter(c) is c, run(anext(c)), run(anext(c)), run(anext(c, None)), run(anext(c)), run(anext(c, 5)))
# -> True 1 0 None StopAsyncIteration done 5


class Fails:
    async def __anext__(self):
        raise ValueError("inside")


class NotAwaitable:
    def __anext__(self):
        return 5


print(run(anext(Fails(), "default")), run(anext(Fails())))  # -> ValueError inside ValueError inside
for bad in (lambda: aiter([1]), lambda: anext([1]), lambda: anext(iter([1]), 0), lambda: aiter(5), lambda: aiter(), lambda: anext(), lambda: aiter(Fails()), lambda: anext(numbers)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
# -> 'list' object is not an async iterable
# -> 'list' object is not an async iterator
# -> 'list_iterator' object is not an async iterator
# -> 'int' object is not an async iterable
# -> aiter() takes exactly one argument (0 given)
# -> anext expected at least 1 argument, got 0
# -> 'Fails' object is not an async iterable
# -> 'function' object is not an async iterator


async def collect(source):
    return [x async for x in source]


async def both():
    first = [x async for x in Count(3)]
    second = {x: y async for x in numbers() for y in "a"}
    third = sum([x async for x in numbers()])
    total = 0
    async for x in numbers():
        total += x
        if x == 1:
            continue
        total *= 10
    else:
        total += 0.5
    return first, second, third, total


print(run(both()), run(collect(Count(2))), run(collect(numbers())))
# -> ([2, 1, 0], {1: 'a', 2: 'a'}, 3, 30.5) [1, 0] [1, 2]
