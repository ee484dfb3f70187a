# Without threads and sockets nothing comes that no timer brings: where CPython would wait forever, the loop says so.
import asyncio


async def main():
    print("waits")
    # -> waits
    await asyncio.get_running_loop().create_future()


asyncio.run(main())  # raises RuntimeError: the event loop would wait forever: nothing is ready and no timer is set
