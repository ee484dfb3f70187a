"""`inspect` says how far a generator or a coroutine is."""

import inspect


def count():
    print(inspect.getgeneratorstate(counter))
    yield 1


async def wait():
    print(inspect.getcoroutinestate(waiting))
    await step()


class step:
    def __await__(self):
        yield


counter, waiting = count(), wait()
print(inspect.getgeneratorstate(counter), counter.gi_suspended)  # -> GEN_CREATED False
next(counter)  # -> GEN_RUNNING
print(inspect.getgeneratorstate(counter), counter.gi_suspended)  # -> GEN_SUSPENDED True
counter.close()
print(inspect.getgeneratorstate(counter), counter.gi_suspended)  # -> GEN_CLOSED False
print(inspect.getcoroutinestate(waiting))  # -> CORO_CREATED
waiting.send(None)  # -> CORO_RUNNING
print(inspect.getcoroutinestate(waiting), waiting.cr_suspended)  # -> CORO_SUSPENDED True
waiting.close()
print(inspect.getcoroutinestate(waiting))  # -> CORO_CLOSED
