# A small event loop of coroutines: tasks, sleeping by turns, results, cancellation by throw, errors kept, waiting for each other.
class Suspend:
    def __init__(self, what=None):
        self.what = what

    def __await__(self):
        return (yield self.what)


class Cancelled(BaseException):
    pass


class Task:
    def __init__(self, loop, coroutine, name):
        self.loop, self.coroutine, self.name = loop, coroutine, name
        self.done, self.result, self.error, self.waiters = False, None, None, []

    def step(self, value=None, error=None):
        try:
            asked = self.coroutine.throw(error) if error else self.coroutine.send(value)
        except StopIteration as stop:
            self.finish(stop.value)
        except (Exception, Cancelled) as error:
            self.finish(None, error)
        else:
            if isinstance(asked, Task):
                asked.waiters.append(self)
            else:
                self.loop.ready.append((self, asked))

    def finish(self, result, error=None):
        self.done, self.result, self.error = True, result, error
        for waiter in self.waiters:
            self.loop.ready.append((waiter, self))

    def __await__(self):
        if not self.done:
            yield self
        if self.error:
            raise self.error
        return self.result


class Loop:
    def __init__(self):
        self.ready, self.log = [], []

    def spawn(self, coroutine, name):
        task = Task(self, coroutine, name)
        self.ready.append((task, None))
        return task

    def run(self, coroutine):
        main = self.spawn(coroutine, "main")
        while self.ready:
            task, value = self.ready.pop(0)
            if not task.done:
                task.step(value)
        if main.error:
            raise main.error
        return main.result


loop = Loop()


async def worker(name, turns, fail=False):
    try:
        for turn in range(turns):
            loop.log.append(f"{name}{turn}")
            await Suspend()
        if fail:
            raise ValueError(name)
        return name.upper()
    finally:
        loop.log.append(f"end {name}")


async def main():
    a, b, c = loop.spawn(worker("a", 2), "a"), loop.spawn(worker("b", 1), "b"), loop.spawn(worker("c", 9), "c")
    bad = loop.spawn(worker("d", 1, True), "d")
    results = [await a, await b]
    try:
        await bad
    except ValueError as error:
        results.append(f"failed {error}")
    c.step(error=Cancelled("enough"))
    try:
        await c
    except Cancelled as error:
        results.append(f"cancelled {error}")
    results.append(await a)
    return results


print(loop.run(main()))  # -> ['A', 'B', 'failed d', 'cancelled enough', 'A']
print(loop.log)  # -> ['a0', 'b0', 'c0', 'd0', 'a1', 'end b', 'c1', 'end d', 'end a', 'c2', 'end c']


async def fails():
    await Suspend()
    raise KeyError("main")


try:
    Loop().run(fails())
except KeyError as error:
    print(repr(error))  # -> KeyError('main')
