"""Tasks, which run coroutines, and functions that wait for several of them."""

import contextvars
from collections import deque
from collections.abc import Coroutine
from functools import partial
from types import CoroutineType, GeneratorType, coroutine

from asyncio import events, futures
from asyncio.exceptions import CancelledError
from asyncio.futures import _set_result_unless_cancelled, isfuture

__all__ = [
    "ALL_COMPLETED",
    "FIRST_COMPLETED",
    "FIRST_EXCEPTION",
    "Task",
    "all_tasks",
    "as_completed",
    "create_task",
    "current_task",
    "ensure_future",
    "gather",
    "iscoroutine",
    "iscoroutinefunction",
    "shield",
    "sleep",
    "wait",
    "wait_for",
]

FIRST_COMPLETED = "FIRST_COMPLETED"
FIRST_EXCEPTION = "FIRST_EXCEPTION"
ALL_COMPLETED = "ALL_COMPLETED"

_made = 0
_current = {}


def iscoroutine(obj):
    return isinstance(obj, (CoroutineType, GeneratorType, Coroutine))


def iscoroutinefunction(func):
    while hasattr(func, "__func__"):
        func = func.__func__
    while isinstance(func, partial):
        func = func.func
    code = getattr(func, "__code__", None)
    return code is not None and bool(code.co_flags & 0x180)


def _place(coro):
    """`name() running at file:line`, as far as the coroutine tells."""
    name = getattr(coro, "__qualname__", None) or getattr(coro, "__name__", None) or type(coro).__name__
    code = getattr(coro, "cr_code", None) or getattr(coro, "gi_code", None)
    running = getattr(coro, "cr_running", False) or getattr(coro, "gi_running", False)
    if code is None:
        return f"{name}() running" if running else f"{name}()"
    frame = getattr(coro, "cr_frame", None) or getattr(coro, "gi_frame", None)
    if frame is None:
        return f"{name}() done, defined at {code.co_filename}:{code.co_firstlineno}"
    return f"{name}() running at {code.co_filename}:{frame.f_lineno}"


class Task(futures.Future):
    """Runs a coroutine; its result is that of the coroutine."""

    def __init__(self, coro, *, loop=None, name=None, context=None):
        global _made
        super().__init__(loop=loop)
        if not iscoroutine(coro):
            raise TypeError(f"a coroutine was expected, got {coro!r}")
        if name is None:
            _made += 1
            name = f"Task-{_made}"
        self._name = str(name)
        self._must_cancel = False
        self._wanted_cancels = 0
        self._fut_waiter = None
        self._coro = coro
        self._context = contextvars.copy_context() if context is None else context
        self._loop.call_soon(self._step, context=self._context)
        self._loop._tasks[self] = True

    def get_coro(self):
        return self._coro

    def get_name(self):
        return self._name

    def set_name(self, value):
        self._name = str(value)

    def set_result(self, result, /):
        raise RuntimeError("Task does not support set_result operation")

    def set_exception(self, exception, /):
        raise RuntimeError("Task does not support set_exception operation")

    def cancel(self, msg=None):
        """Has `CancelledError` thrown into the coroutine where it waits."""
        self._told()
        if self.done():
            return False
        self._wanted_cancels += 1
        if self._fut_waiter is not None and self._fut_waiter.cancel(msg=msg):
            return True
        self._must_cancel = True
        self._cancel_message = msg
        return True

    def cancelling(self):
        """How many cancellations were asked for and not taken back."""
        return self._wanted_cancels

    def uncancel(self):
        """Takes one back; gives how many are left."""
        if self._wanted_cancels > 0:
            self._wanted_cancels -= 1
        return self._wanted_cancels

    def _finish(self, state):
        self._loop._tasks.pop(self, None)
        super()._finish(state)

    def _step(self, error=None):
        """Runs the coroutine to where it waits next."""
        if self._must_cancel:
            if not isinstance(error, CancelledError):
                error = self._make_cancelled_error()
            self._must_cancel = False
        self._fut_waiter = None
        outside = _current.get(self._loop)
        _current[self._loop] = self
        try:
            awaited = self._coro.send(None) if error is None else self._coro.throw(error)
        except StopIteration as end:
            if self._must_cancel:
                # Cancelled just before it came to its end.
                self._must_cancel = False
                super().cancel(msg=self._cancel_message)
            else:
                super().set_result(end.value)
        except CancelledError as cancelled:
            self._cancelled_exc = cancelled
            super().cancel()
        except (KeyboardInterrupt, SystemExit) as raised:
            super().set_exception(raised)
            raise
        except BaseException as raised:
            super().set_exception(raised)
        else:
            self._wait_for(awaited)
        finally:
            if outside is None:
                del _current[self._loop]
            else:
                _current[self._loop] = outside
            self = None

    def _wait_for(self, awaited):
        """Goes on when that is done."""
        blocking = getattr(awaited, "_asyncio_future_blocking", None)
        if awaited is None:
            self._loop.call_soon(self._step, context=self._context)
        elif blocking is None:
            self._refuse(f"Task got bad yield: {awaited!r}")
        elif awaited.get_loop() is not self._loop:
            self._refuse(f"Task {self!r} got Future {awaited!r} attached to a different loop")
        elif not blocking:
            self._refuse(f"yield was used instead of yield from in task {self!r} with {awaited!r}")
        elif awaited is self:
            self._refuse(f"Task cannot await on itself: {self!r}")
        else:
            awaited._asyncio_future_blocking = False
            awaited.add_done_callback(self._wakeup, context=self._context)
            self._fut_waiter = awaited
            if self._must_cancel and awaited.cancel(msg=self._cancel_message):
                self._must_cancel = False

    def _refuse(self, message):
        self._loop.call_soon(self._step, RuntimeError(message), context=self._context)

    def _wakeup(self, future):
        error = None
        try:
            future.result()
        except BaseException as raised:
            error = raised
        self._step(error)
        self = error = None

    _wakeup.__qualname__ = "Task.task_wakeup"
    _wakeup._is_nowhere = True

    def _parts(self):
        parts = super()._parts()
        if self._wanted_cancels and not self.done():
            parts[0] = "cancelling"
        parts[1:1] = [f"name={self._name!r}", f"coro=<{_place(self._coro)}>"]
        if self._fut_waiter is not None:
            parts[3:3] = [f"wait_for={self._fut_waiter!r}"]
        return parts


Task.__module__ = "_asyncio"


def current_task(loop=None):
    """The task that runs."""
    return _current.get(events.get_running_loop() if loop is None else loop)


def all_tasks(loop=None):
    """The tasks that are not done."""
    return set((events.get_running_loop() if loop is None else loop)._tasks)


def create_task(coro, *, name=None, context=None):
    """Has a coroutine run beside the others."""
    return events.get_running_loop().create_task(coro, name=name, context=context)


async def _await(awaitable):
    return await awaitable


def ensure_future(coro_or_future, *, loop=None):
    """A future as it is, and a task for anything else that can be awaited."""
    if isfuture(coro_or_future):
        if loop is not None and loop is not coro_or_future.get_loop():
            raise ValueError("The future belongs to a different loop than the one specified as the loop argument")
        return coro_or_future
    if not iscoroutine(coro_or_future):
        if not hasattr(type(coro_or_future), "__await__"):
            raise TypeError("An asyncio.Future, a coroutine or an awaitable is required")
        coro_or_future = _await(coro_or_future)
    return (events.get_event_loop() if loop is None else loop).create_task(coro_or_future)


@coroutine
def _one_turn():
    yield


async def sleep(delay, result=None):
    """Waits so many seconds."""
    if delay <= 0:
        await _one_turn()
        return result
    loop = events.get_running_loop()
    future = loop.create_future()
    timer = loop.call_later(delay, _set_result_unless_cancelled, future, result)
    try:
        return await future
    finally:
        timer.cancel()


# Several at once


class _Gathering(futures.Future):
    """What `gather` gives: cancelling it cancels the children."""

    def __init__(self, children, *, loop):
        super().__init__(loop=loop)
        self._children = children
        self._cancel_requested = False

    def cancel(self, msg=None):
        if self.done():
            return False
        some = False
        for child in self._children:
            some = child.cancel(msg=msg) or some
        if some:
            # It is cancelled itself when the children are.
            self._cancel_requested = True
        return some


_Gathering.__name__ = _Gathering.__qualname__ = "_GatheringFuture"


def gather(*coros_or_futures, return_exceptions=False):
    """A future of the list of all results."""
    if not coros_or_futures:
        outer = events.get_event_loop().create_future()
        outer.set_result([])
        return outer
    known, children, loop, finished, outer = {}, [], None, 0, None

    def child_done(child):
        nonlocal finished
        finished += 1
        if outer is None or outer.done():
            if not child.cancelled():
                # Nobody else will ask for it.
                child.exception()
            return
        if not return_exceptions:
            if child.cancelled():
                outer.set_exception(child._make_cancelled_error())
                return
            error = child.exception()
            if error is not None:
                outer.set_exception(error)
                return
        if finished == len(known):
            if outer._cancel_requested:
                outer.set_exception(child._make_cancelled_error())
            else:
                outer.set_result([_outcome(child) for child in children])

    for given in coros_or_futures:
        child = known.get(id(given))
        if child is None:
            child = ensure_future(given, loop=loop)
            if loop is None:
                loop = child.get_loop()
            known[id(given)] = child
            child.add_done_callback(child_done)
        children.append(child)
    outer = _Gathering(children, loop=loop)
    return outer


def _outcome(child):
    if child.cancelled():
        return CancelledError("" if child._cancel_message is None else child._cancel_message)
    error = child.exception()
    return child.result() if error is None else error


async def wait(fs, *, timeout=None, return_when=ALL_COMPLETED):
    """Waits for futures; gives the set of those that are done and the set of the others."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect a list of futures, not {type(fs).__name__}")
    if not fs:
        raise ValueError("Set of Tasks/Futures is empty.")
    if return_when not in (FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED):
        raise ValueError(f"Invalid return_when value: {return_when}")
    fs = set(fs)
    if any(iscoroutine(future) for future in fs):
        raise TypeError("Passing coroutines is forbidden, use tasks explicitly.")
    loop = events.get_running_loop()
    waiter = loop.create_future()
    timer = None if timeout is None else loop.call_later(timeout, _release_waiter, waiter)
    left = len(fs)

    def one_done(future):
        nonlocal left
        left -= 1
        is_over = left <= 0 or return_when == FIRST_COMPLETED
        if not is_over and return_when == FIRST_EXCEPTION:
            is_over = not future.cancelled() and future.exception() is not None
        if is_over:
            if timer is not None:
                timer.cancel()
            _release_waiter(waiter)

    for future in fs:
        future.add_done_callback(one_done)
    try:
        await waiter
    finally:
        if timer is not None:
            timer.cancel()
        for future in fs:
            future.remove_done_callback(one_done)
    done = {future for future in fs if future.done()}
    return done, fs - done


def _release_waiter(waiter, *_):
    if not waiter.done():
        waiter.set_result(None)


async def _cancel_and_wait(future, loop):
    waiter = loop.create_future()
    release = partial(_release_waiter, waiter)
    future.add_done_callback(release)
    try:
        future.cancel()
        await waiter
    finally:
        future.remove_done_callback(release)


async def _give_up(future, loop):
    """Cancels what has taken too long; it may still come to a result."""
    await _cancel_and_wait(future, loop)
    try:
        return future.result()
    except CancelledError as error:
        raise TimeoutError() from error


async def wait_for(fut, timeout):
    """The result of what can be awaited, which is cancelled if it takes too long."""
    loop = events.get_running_loop()
    if timeout is None:
        return await fut
    if timeout <= 0:
        fut = ensure_future(fut, loop=loop)
        return fut.result() if fut.done() else await _give_up(fut, loop)
    waiter = loop.create_future()
    timer = loop.call_later(timeout, _release_waiter, waiter)
    release = partial(_release_waiter, waiter)
    fut = ensure_future(fut, loop=loop)
    fut.add_done_callback(release)
    try:
        try:
            await waiter
        except CancelledError:
            if fut.done():
                return fut.result()
            fut.remove_done_callback(release)
            await _cancel_and_wait(fut, loop)
            raise
        if fut.done():
            return fut.result()
        fut.remove_done_callback(release)
        return await _give_up(fut, loop)
    finally:
        timer.cancel()


def as_completed(fs, *, timeout=None):
    """Awaitables for the results in the order of their coming."""
    if isfuture(fs) or iscoroutine(fs):
        raise TypeError(f"expect an iterable of futures, not {type(fs).__name__}")
    loop = events.get_event_loop()
    waiting = {ensure_future(future, loop=loop) for future in dict.fromkeys(fs)}
    count, timer = len(waiting), None
    finished, getters = deque(), deque()

    def give(future):
        finished.append(future)
        while getters:
            getter = getters.popleft()
            if not getter.done():
                getter.set_result(None)
                break

    def one_done(future):
        if waiting:
            waiting.remove(future)
            give(future)
            if not waiting and timer is not None:
                timer.cancel()

    def too_late():
        for future in waiting:
            future.remove_done_callback(one_done)
            give(None)
        waiting.clear()

    async def next_one():
        while not finished:
            getter = loop.create_future()
            getters.append(getter)
            await getter
        future = finished.popleft()
        if future is None:
            raise TimeoutError
        return future.result()

    for future in waiting:
        future.add_done_callback(one_done)
    if waiting and timeout is not None:
        timer = loop.call_later(timeout, too_late)
    for _ in range(count):
        yield next_one()


def shield(arg):
    """A future of the same result, whose cancellation leaves the inner one alone."""
    inner = ensure_future(arg)
    if inner.done():
        return inner
    outer = inner.get_loop().create_future()

    def inner_done(inner):
        if outer.cancelled():
            if not inner.cancelled():
                inner.exception()
        elif inner.cancelled():
            outer.cancel()
        else:
            error = inner.exception()
            if error is not None:
                outer.set_exception(error)
            else:
                outer.set_result(inner.result())

    def outer_done(outer):
        if not inner.done():
            inner.remove_done_callback(inner_done)

    inner.add_done_callback(inner_done)
    outer.add_done_callback(outer_done)
    return outer
