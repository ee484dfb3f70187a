# gather, wait, as_completed and shield over the same tasks: results in order, first exception, what goes on, names, nested gathers, groups of errors.
import asyncio

log = []


async def work(name, delay, error=None):
    try:
        await asyncio.sleep(delay)
        if error:
            raise error
        log.append(f"{name} done")
        return name
    except asyncio.CancelledError:
        log.append(f"{name} cancelled")
        raise
    finally:
        log.append(f"{name} left")


def flush(*what):
    print(*what, log)
    log.clear()


async def main():
    flush(await asyncio.gather(work("a", 0.02), work("b", 0), asyncio.gather(work("c", 0.01), work("d", 0)), asyncio.sleep(0, "plain")))
    try:
        await asyncio.gather(work("e", 0.01), work("f", 0, KeyError("f")), work("g", 0, OSError("g")))
    except KeyError as error:
        flush(repr(error))
    await asyncio.sleep(0.02)
    flush("later")
    tasks = [asyncio.create_task(work(n, d, e), name=n) for n, d, e in (("h", 0.01, None), ("i", 0, ValueError("i")), ("j", 0.05, None))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    flush(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending), repr(tasks[1].exception()))
    done, pending = await asyncio.wait(pending, timeout=0.02)
    flush(sorted(t.get_name() for t in done), sorted(t.get_name() for t in pending))
    for t in pending:
        t.cancel("no more")
    flush(await asyncio.gather(*pending, return_exceptions=True) == [], [t.cancelled() for t in pending])
    out = []
    for future in asyncio.as_completed([work("k", 0.02), work("l", 0.01, IndexError("l")), work("m", 0)]):
        try:
            out.append(await future)
        except IndexError as error:
            out.append(repr(error))
    flush(out)
    inner = asyncio.create_task(work("n", 0.01))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.001)
    except TimeoutError as error:
        flush(repr(error), inner.done())
    flush(await inner)
    try:
        await asyncio.wait_for(work("o", 1), 0.001)
    except asyncio.TimeoutError as error:
        flush(type(error), repr(error.__cause__))
    outer = asyncio.gather(work("p", 1), work("q", 0))
    await asyncio.sleep(0.001)
    print(outer.cancel(), end=" ")
    try:
        await outer
    except asyncio.CancelledError as error:
        flush(repr(error), outer.cancelled())
    same = asyncio.create_task(work("r", 0))
    flush(await asyncio.gather(same, same), await asyncio.gather())
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work("s", 0, TypeError("s")))
            group.create_task(work("t", 5))
            raise TypeError("body")
    except* TypeError as errors:
        flush(errors.exceptions)
    for trial in (lambda: asyncio.wait([]), lambda: asyncio.wait(5), lambda: asyncio.wait([work("u", 0)]), lambda: asyncio.gather(5), lambda: asyncio.wait_for(5, 1), lambda: asyncio.shield(5), lambda: asyncio.wait({inner}, return_when="x")):
        try:
            print(await trial())
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


import warnings
warnings.simplefilter("ignore")
asyncio.run(main())
# -> ['a', 'b', ['c', 'd'], 'plain'] ['d done', 'd left', 'b done', 'b left', 'c done', 'c left', 'a done', 'a left']
# -> KeyError('f') ['f left', 'g left']
# -> later ['e done', 'e left']
# -> ['i'] ['h', 'j'] ValueError('i') ['i left']
# -> ['h'] ['j'] ['h done', 'h left']
# -> False [True] ['j cancelled', 'j left']
# -> ['m', "IndexError('l')", 'k'] ['m done', 'm left', 'l left', 'k done', 'k left']
# -> TimeoutError() False []
# -> n ['n done', 'n left']
# -> <class 'TimeoutError'> CancelledError() ['o cancelled', 'o left']
# -> True CancelledError() False ['q done', 'q left', 'p cancelled', 'p left']
# -> ['r', 'r'] [] ['r done', 'r left']
# -> (TypeError('body'),) []
# -> ValueError Set of Tasks/Futures is empty.
# -> TypeError 'int' object is not iterable
# -> TypeError Passing coroutines is forbidden, use tasks explicitly.
# -> TypeError An asyncio.Future, a coroutine or an awaitable is required
# -> TypeError An asyncio.Future, a coroutine or an awaitable is required
# -> TypeError An asyncio.Future, a coroutine or an awaitable is required
# -> ValueError Invalid return_when value: x
