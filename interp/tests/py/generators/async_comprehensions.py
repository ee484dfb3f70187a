# Asynchronous comprehensions: async for, await inside, mixed with plain loops, of each kind, nested in functions.
def drive(coroutine):
    seen = []
    try:
        while True:
            seen.append(coroutine.send(None))
    except StopIteration as stop:
        return seen, stop.value


class Step:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield f"step {self.value}"
        return self.value * 10


async def numbers(n):
    for i in range(n):
        await Step(i)
        yield i


async def main():
    print([i async for i in numbers(3)])
    print({i async for i in numbers(3) if i % 2 == 0}, {i: i * i async for i in numbers(3) if await Step(i)})
    print([await Step(i) for i in range(2)])
    print([(i, j) async for i in numbers(2) for j in range(2)], [(i, j) for i in "ab" async for j in numbers(1)])
    lazy = (i + 1 async for i in numbers(3))
    print(type(lazy).__name__, [x async for x in lazy])
    print([[j async for j in numbers(i)] for i in range(3)])
    print([[await Step(j) for j in range(i)] for i in range(2)])
    total = 0
    async for i in (await Step(k) for k in range(3)):
        total += i
    return total, [i async for i in lazy]


seen, result = drive(main())
# -> [0, 1, 2]
# -> {0, 2} {1: 1, 2: 4}
# -> [0, 10]
# -> [(0, 0), (0, 1), (1, 0), (1, 1)] [('a', 0), ('b', 0)]
# -> async_generator [1, 2, 3]
# -> [[], [0], [0, 1]]
# -> [[], [0]]
print(len(seen), seen[:4], result)  # -> 28 ['step 0', 'step 1', 'step 2', 'step 0'] (30, [])
for text in ("[i async for i in x]", "def f():\n return [i async for i in x]", "def f():\n return (i async for i in x)",
             "async def f():\n return [[j async for j in x] for i in y]", "class C:\n [i async for i in x]", "[await x for x in y]", "lambda: [await x for y in z]"):
    try:
        compile(text, "<text>", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg)
# -> asynchronous comprehension outside of an asynchronous function
# -> asynchronous comprehension outside of an asynchronous function
# -> fine
# -> fine
# -> asynchronous comprehension outside of an asynchronous function
# -> asynchronous comprehension outside of an asynchronous function
# -> asynchronous comprehension outside of an asynchronous function
