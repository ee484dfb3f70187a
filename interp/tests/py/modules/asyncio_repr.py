# How futures, tasks and handles are shown.
import asyncio


def shown(thing):
    return re_place.sub("FILE:LINE", repr(thing))


class re_place:
    """Puts names in the place of files and lines."""

    @staticmethod
    def sub(name, text):
        words = []
        for word in text.split(" "):
            head, colon, tail = word.partition(".py:")
            if colon:
                left = head[: len(head) - len(head.split("/")[-1])] and ""
                digits = len(tail) - len(tail.lstrip("0123456789"))
                word = left + name + tail[digits:]
            words.append(word)
        return " ".join(words)


async def work():
    await asyncio.sleep(0)
    return "x" * 50


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    print(shown(future))
    task = asyncio.create_task(work(), name="t")
    print(shown(task))
    await task
    print(shown(task))
    waiting = asyncio.create_task(asyncio.wait_for(future, 10), name="w")
    await asyncio.sleep(0)
    print(shown(future).split(" at ")[0])
    waiting.cancel()
    print(repr(waiting)[:24])
    await asyncio.gather(waiting, return_exceptions=True)
    print(shown(waiting).split(" coro=")[0], shown(future))


asyncio.run(main())
# -> <Future pending>
# -> <Task pending name='t' coro=<work() running at FILE:LINE>>
# -> <Task finished name='t' coro=<work() done, defined at FILE:LINE> result='xxxxxxxxxxxx...xxxxxxxxxxxxx'>
# -> <Future pending cb=[_release_waiter(<Future pendi...ask_wakeup()]>)()
# -> <Task cancelling name='w
# -> <Task cancelled name='w' <Future cancelled>
