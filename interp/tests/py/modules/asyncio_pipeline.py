# A program: sensors, a filter and a logger that talk through queues.
import asyncio


async def sensor(name, out, readings):
    for value in readings:
        await out.put((name, value))
        await asyncio.sleep(0)
    await out.put((name, None))


async def smooth(source, out, sensors):
    last, left = {}, sensors
    while left:
        name, value = await source.get()
        if value is None:
            left -= 1
            continue
        last[name] = value if name not in last else (last[name] + value) / 2
        await out.put((name, last[name]))
    await out.put(None)


async def logger(source):
    lines = []
    while (entry := await source.get()) is not None:
        lines.append("%s=%.2f" % entry)
    return lines


async def main():
    raw, smoothed = asyncio.Queue(4), asyncio.Queue(1)
    async with asyncio.TaskGroup() as group:
        group.create_task(sensor("gyro", raw, [1, 2, 4, 8]))
        group.create_task(sensor("baro", raw, [10, 10, 20]))
        group.create_task(smooth(raw, smoothed, 2))
        lines = group.create_task(logger(smoothed))
    for line in lines.result():
        print(line)


asyncio.run(main())
# -> gyro=1.00
# -> baro=10.00
# -> gyro=1.50
# -> baro=10.00
# -> gyro=2.75
# -> baro=15.00
# -> gyro=5.38
