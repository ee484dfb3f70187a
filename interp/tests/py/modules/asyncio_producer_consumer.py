# A robot's loop in asyncio: sensors into a bounded queue, a consumer, a supervisor that restarts what fails, shutdown in order.
import asyncio

log = []


async def sensor(name, queue, readings, fail_at=None):
    for n, reading in enumerate(readings):
        if n == fail_at:
            raise OSError(f"{name} lost at {n}")
        await queue.put((name, reading))
        log.append(f"{name}{reading} in, {queue.qsize()} waiting")
        await asyncio.sleep(0)
    return f"{name} done"


async def consumer(queue, seen):
    try:
        while True:
            name, value = await queue.get()
            try:
                if value < 0:
                    raise ValueError(value)
                seen.setdefault(name, []).append(value)
            except ValueError as error:
                seen.setdefault("bad", []).append(error.args)
            finally:
                queue.task_done()
    except asyncio.CancelledError:
        log.append("consumer stopped")
        raise


async def supervised(make, retries):
    for attempt in range(retries + 1):
        try:
            return attempt, await make(attempt)
        except OSError as error:
            log.append(str(error))
    return "gave up"


async def main():
    queue, seen = asyncio.Queue(2), {}
    reader = asyncio.create_task(consumer(queue, seen), name="reader")
    results = await asyncio.gather(
        supervised(lambda attempt: sensor("a", queue, [1, 2, 3], fail_at=None), 1),
        supervised(lambda attempt: sensor("b", queue, [10, -20], fail_at=1 if attempt == 0 else None), 2),
        supervised(lambda attempt: sensor("c", queue, [7], fail_at=0), 1),
        sensor("d", queue, [5], fail_at=0),
        return_exceptions=True,
    )
    await queue.join()
    reader.cancel()
    done = await asyncio.gather(reader, return_exceptions=True)
    print(results)
    print({name: seen[name] for name in sorted(seen)}, done, reader.cancelled(), queue.empty(), reader.get_name())


asyncio.run(main())
# -> [(0, 'a done'), (1, 'b done'), 'gave up', OSError('d lost at 0')]
# -> {'a': [1, 2, 3], 'b': [10, 10], 'bad': [(-20,)]} [CancelledError('')] True True reader
for line in log:
    print(line)
# -> a1 in, 1 waiting
# -> b10 in, 2 waiting
# -> c lost at 0
# -> c lost at 0
# -> a2 in, 1 waiting
# -> b lost at 1
# -> b10 in, 2 waiting
# -> a3 in, 1 waiting
# -> b-20 in, 2 waiting
# -> consumer stopped
