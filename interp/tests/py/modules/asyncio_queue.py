# Queue: producer and consumer, full and empty, join.
import asyncio


async def produce(queue, count):
    for n in range(count):
        await queue.put(n)
        print("put", n, queue.qsize())


async def consume(queue):
    while True:
        item = await queue.get()
        print("got", item)
        queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    print(queue.maxsize, queue.empty(), queue.full())
    consumer = asyncio.create_task(consume(queue))
    await produce(queue, 5)
    await queue.join()
    print("joined", queue.empty())
    consumer.cancel()
    for wrong in (queue.get_nowait, lambda: [queue.put_nowait(n) for n in range(3)], queue.task_done):
        try:
            wrong()
        except (asyncio.QueueEmpty, asyncio.QueueFull) as error:
            print(repr(error), queue.full(), str(queue))
    queue = asyncio.Queue()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    print(str(queue))


asyncio.run(main())
# -> 2 True False
# -> put 0 1
# -> put 1 2
# -> got 0
# -> got 1
# -> put 2 1
# -> put 3 2
# -> got 2
# -> got 3
# -> put 4 1
# -> got 4
# -> joined True
# -> QueueEmpty() False <Queue maxsize=2 _getters[1]>
# -> QueueFull() True <Queue maxsize=2 _queue=[0, 1] tasks=2>
# -> task_done() called too many times
# -> <Queue maxsize=0>
