# Readers and writers, a barrier by hand, a bounded pool and rate limits from asyncio's locks, conditions, semaphores and events; all waits in simulated order.
import asyncio

log = []


class ReadWrite:
    def __init__(self):
        self.condition, self.readers, self.writing = asyncio.Condition(), 0, False

    async def read(self, name, delay):
        async with self.condition:
            await self.condition.wait_for(lambda: not self.writing)
            self.readers += 1
        log.append(f"{name} reads with {self.readers}")
        await asyncio.sleep(delay)
        async with self.condition:
            self.readers -= 1
            self.condition.notify_all()

    async def write(self, name, delay):
        async with self.condition:
            while self.writing or self.readers:
                await self.condition.wait()
            self.writing = True
        log.append(f"{name} writes")
        await asyncio.sleep(delay)
        async with self.condition:
            self.writing = False
            self.condition.notify_all()


class Pool:
    def __init__(self, size):
        self.free, self.gate = [f"c{n}" for n in range(size)], asyncio.Semaphore(size)

    async def __aenter__(self):
        await self.gate.acquire()
        return self.free.pop(0)

    async def __aexit__(self, *exc):
        self.gate.release()


async def job(pool, n):
    async with pool as connection:
        log.append(f"job {n} on {connection}")
        await asyncio.sleep([0, 0.02, 0.05, 0.01, 0][n])
        pool.free.append(connection)
        return n, connection


async def main():
    rw = ReadWrite()
    await asyncio.gather(rw.read("r1", 0.002), rw.read("r2", 0.004), rw.write("w1", 0.002), rw.read("r3", 0.001), rw.write("w2", 0.001))
    print(log)
    log.clear()
    pool = Pool(2)
    print(await asyncio.gather(*(job(pool, n) for n in range(5))), log)
    log.clear()
    lock, event = asyncio.Lock(), asyncio.Event()

    async def stage(name):
        await event.wait()
        async with lock:
            log.append(name)
            await asyncio.sleep(0)
        return lock.locked()

    tasks = [asyncio.create_task(stage(n)) for n in "xyz"]
    await asyncio.sleep(0)
    tasks[1].cancel()
    event.set()
    print(await asyncio.gather(*tasks, return_exceptions=True), log, event.is_set(), lock.locked())
    queue, results = asyncio.PriorityQueue(), []
    for item in ((3, "low"), (1, "high"), (2, "mid")):
        queue.put_nowait(item)

    async def worker(name):
        while True:
            priority, what = await queue.get()
            results.append((name, what))
            if what == "high":
                queue.put_nowait((0, "urgent"))
            await asyncio.sleep(0.001)
            queue.task_done()

    workers = [asyncio.create_task(worker(n)) for n in "AB"]
    await queue.join()
    for w in workers:
        w.cancel()
    await asyncio.gather(*workers, return_exceptions=True)
    print(results, queue.qsize(), [w.cancelled() for w in workers])
    semaphore = asyncio.BoundedSemaphore(1)
    async with semaphore:
        print(semaphore.locked())
    for trial in (semaphore.release, lock.release, queue.task_done, queue.get_nowait, lambda: asyncio.Queue(1).put_nowait(1), lambda: asyncio.Semaphore(-1), lambda: asyncio.Condition(lock).notify()):
        try:
            print(trial())
        except Exception as error:
            print(repr(error))


asyncio.run(main())
# -> ['r1 reads with 1', 'r2 reads with 2', 'r3 reads with 3', 'w1 writes', 'w2 writes']
# -> [(0, 'c0'), (1, 'c1'), (2, 'c0'), (3, 'c1'), (4, 'c1')] ['job 0 on c0', 'job 1 on c1', 'job 2 on c0', 'job 3 on c1', 'job 4 on c1']
# -> [False, CancelledError(''), False] ['x', 'z'] True False
# -> [('A', 'high'), ('B', 'urgent'), ('A', 'mid'), ('B', 'low')] 0 [True, True]
# -> True
# -> ValueError('BoundedSemaphore released too many times')
# -> RuntimeError('Lock is not acquired.')
# -> ValueError('task_done() called too many times')
# -> QueueEmpty()
# -> None
# -> ValueError('Semaphore initial value must be >= 0')
# -> RuntimeError('cannot notify on un-acquired lock')
