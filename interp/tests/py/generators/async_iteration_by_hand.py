# Awaitables, asynchronous iterators and generators driven by hand without a loop: what send, throw and close reach.
from types import coroutine


@coroutine
def ask(question):
    try:
        answer = yield question
    except ValueError as error:
        answer = f"error {error}"
    return answer


class Ticker:
    def __init__(self, n):
        self.n = n

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.n == 0:
            raise StopAsyncIteration
        self.n -= 1
        return await ask(("tick", self.n))


class Manager:
    async def __aenter__(self):
        return await ask("enter")

    async def __aexit__(self, kind, error, trace):
        await ask(("exit", kind and kind.__name__))
        return kind is KeyError


class Awaits:
    def __await__(self):
        got = yield "from __await__"
        return got * 2


async def agen(n):
    try:
        for i in range(n):
            got = yield i, await ask(("agen", i))
            if got:
                yield f"got {got}"
    finally:
        await ask("agen closing")


def drive(coro, answers=(), throw_at=None):
    asked, answers = [], iter(answers)
    try:
        question = coro.send(None)
        while True:
            asked.append(question)
            question = coro.throw(ValueError("thrown")) if len(asked) == throw_at else coro.send(next(answers, None))
    except StopIteration as stop:
        return asked, stop.value
    except BaseException as error:
        return asked, repr(error)


async def loop():
    out = [x async for x in Ticker(2) if x] + [await Awaits()]
    async for x in Ticker(1):
        out.append(x)
    else:
        out.append("else")
    return out


async def managed(error=None):
    async with Manager() as a, Manager() as b:
        if error:
            raise error
        return a, b
    return "swallowed"


async def generator_user():
    g = agen(3)
    first = await g.asend(None)
    second = await g.asend("hello")
    third = await anext(g)
    await g.aclose()
    return first, second, third, await anext(g, "finished"), {k async for k, _ in agen(2)}


async def thrower():
    g = agen(1)
    await anext(g)
    try:
        await g.athrow(IndexError("into"))
    except IndexError as error:
        return repr(error), g.ag_running


print(drive(loop(), "abcdef"), drive(loop(), [1, 2, 3, 4], throw_at=2))
# -> ([('tick', 1), ('tick', 0), 'from __await__', ('tick', 0)], ['a', 'b', 'cc', 'd', 'else']) ([('tick', 1), ('tick', 0), 'from __await__', ('tick', 0)], [1, 'error thrown', 4, 3, 'else'])
print(drive(managed(), "ab"), drive(managed(KeyError("k"))), drive(managed(OSError("o"))), drive(managed(), throw_at=1))
# -> (['enter', 'enter', ('exit', None), ('exit', None)], ('a', 'b')) (['enter', 'enter', ('exit', 'KeyError'), ('exit', None)], 'swallowed') (['enter', 'enter', ('exit', 'OSError'), ('exit', 'OSError')], "OSError('o')") (['enter', 'enter', ('exit', None), ('exit', None)], ('error thrown', None))
print(drive(generator_user(), range(20)), drive(thrower()))
# -> ([('agen', 0), ('agen', 1), 'agen closing', ('agen', 0), ('agen', 1), 'agen closing'], ((0, 0), 'got hello', (1, 1), 'finished', {0, 1})) ([('agen', 0), 'agen closing'], ("IndexError('into')", False))
c = managed()
print(c.send(None), c.cr_running, c.close(), drive(c))
# -> enter False None ([], "RuntimeError('cannot reuse already awaited coroutine')")
a = agen(2)
step = a.asend(None)
print(step.send(None), type(step).__name__)  # -> ('agen', 0) async_generator_asend
try:
    step.send("answer")
except StopIteration as stop:
    print(stop.value)  # -> (0, 'answer')
for trial in (lambda: drive(Ticker(1)), lambda: step.send(None), lambda: drive(a.asend(5)), lambda: drive(a.aclose()), lambda: drive(anext(a)), lambda: drive(a.athrow(KeyError("late"))), lambda: agen(1).asend(3).send(None), lambda: anext(5), lambda: aiter([])):
    try:
        print(trial())
    except Exception as error:
        print(repr(error))
# -> ([], 'AttributeError("\'Ticker\' object has no attribute \'send\'")')
# -> RuntimeError('cannot reuse already awaited __anext__()/asend()')
# -> ([], 'got 5')
# -> (['agen closing'], None)
# -> ([], 'StopAsyncIteration()')
# -> ([], None)
# -> TypeError("can't send non-None value to a just-started async generator")
# -> TypeError("'int' object is not an async iterator")
# -> TypeError("'list' object is not an async iterable")
