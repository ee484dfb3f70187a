# A robot of coroutines without asyncio: a trampoline that runs tasks, sleeps in simulated time, messages between tasks, cancelling and errors to the parent.
from heapq import heappop, heappush
from types import coroutine


class Cancelled(BaseException):
    pass


@coroutine
def call(*request):
    return (yield request)


async def sleep(seconds):
    return await call("sleep", seconds)


class Task:
    count = 0

    def __init__(self, coro, parent=None):
        Task.count += 1
        self.id, self.coro, self.box, self.waiter, self.result, self.error, self.done = Task.count, coro, [], None, None, None, False


class Kernel:
    def __init__(self):
        self.now, self.ready, self.asleep, self.order, self.log = 0.0, [], [], 0, []

    def spawn(self, coro):
        task = Task(coro)
        self.ready.append((task, "send", None))
        return task

    def finish(self, task, result=None, error=None):
        task.done, task.result, task.error = True, result, error
        if task.waiter:
            self.ready.append((task.waiter, "throw", error) if error else (task.waiter, "send", result))
        elif error:
            self.log.append(f"{self.now:g}: lost {error!r}")

    def step(self, task, how, value):
        if task.done:
            return
        try:
            request = getattr(task.coro, how)(value)
        except StopIteration as stop:
            return self.finish(task, stop.value)
        except (Exception, Cancelled) as error:
            return self.finish(task, error=error)
        match request:
            case ("sleep", seconds):
                self.order += 1
                heappush(self.asleep, (self.now + seconds, self.order, task))
            case ("spawn", coro):
                self.ready.append((task, "send", self.spawn(coro)))
            case ("join", Task(done=True, error=None, result=result)):
                self.ready.append((task, "send", result))
            case ("join", Task(done=True, error=error)):
                self.ready.append((task, "throw", error))
            case ("join", Task() as other):
                other.waiter = task
            case ("tell", Task() as other, message):
                other.box.append(message)
                self.ready.append((task, "send", None))
            case ("hear",):
                self.ready.append((task, "send", task.box.pop(0))) if task.box else self.ready.append((task, "send", None))
            case ("cancel", Task() as other):
                self.ready.append((other, "throw", Cancelled(other.id)))
                self.ready.append((task, "send", None))
            case _:
                self.ready.append((task, "throw", ValueError(f"what is {request}?")))

    def run(self, coro):
        main = self.spawn(coro)
        while self.ready or self.asleep:
            if not self.ready:
                self.now, _, task = heappop(self.asleep)
                self.ready.append((task, "send", self.now))
            self.step(*self.ready.pop(0))
        if main.error:
            raise main.error
        return main.result


kernel = Kernel()


async def wheel(name, speed):
    travelled = 0
    try:
        while True:
            order = await call("hear")
            if order == "stop":
                return travelled
            if order == "break":
                raise OSError(f"{name} broken")
            travelled += speed
            kernel.log.append(f"{await sleep(1):g}: {name} at {travelled}")
    except Cancelled as error:
        kernel.log.append(f"{kernel.now:g}: {name} cancelled {error}")
        raise
    finally:
        kernel.log.append(f"{kernel.now:g}: {name} off")


async def main():
    left, right, third = [await call("spawn", wheel(n, s)) for n, s in (("left", 2), ("right", 3), ("third", 5))]
    await sleep(2.5)
    await call("tell", left, "stop")
    await call("tell", right, "break")
    await call("cancel", third)
    results = [await call("join", left)]
    for task in (right, third):
        try:
            await call("join", task)
        except (OSError, Cancelled) as error:
            results.append(repr(error))
    try:
        await call("fly")
    except ValueError as error:
        results.append(str(error))
    await call("spawn", wheel("lost", 1))
    kernel.asleep.clear()
    return results, await sleep(1)


class Interrupt(Exception): ...
async def fails():
    raise Interrupt("out of main")


original, calls = kernel.step, []
kernel.step = lambda *args: calls.append(args[1]) or (original(*args) if len(calls) < 60 else args[0].coro.close())
print(kernel.run(main()), len(calls) >= 60)
# -> ([6, "OSError('right broken')", 'Cancelled(4)', "what is ('fly',)?"], 4.0) True
print(*kernel.log, sep="\n")
# -> 1: left at 2
# -> 1: right at 3
# -> 1: third at 5
# -> 2: left at 4
# -> 2: right at 6
# -> 2: third at 10
# -> 2.5: third cancelled 4
# -> 2.5: third off
# -> 2.5: lost Cancelled(4)
# -> 3: left at 6
# -> 3: left off
# -> 3: right at 9
# -> 3: right off
# -> 4: lost at 1
# -> 5: lost at 2
# -> 6: lost at 3
# -> 7: lost at 4
# -> 8: lost at 5
# -> 9: lost at 6
# -> 10: lost at 7
# -> 11: lost at 8
# -> 12: lost at 9
# -> 13: lost at 10
# -> 14: lost off
try:
    Kernel().run(fails())
except Interrupt as error:
    print(error)  # -> out of main
