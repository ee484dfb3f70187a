"""The loop: callbacks that are ready, callbacks that wait for their time, and the clock, which is the host's.

There are no threads and no sockets: when nothing is ready, the loop sleeps until the next timer. If the host's clock does not go on
while it sleeps, the loop's own time does, so timers come in their order in every world.
"""

import contextvars
import heapq
import reprlib
import sys
import time
from collections import deque

__all__ = [
    "AbstractEventLoop",
    "Handle",
    "TimerHandle",
    "get_event_loop",
    "get_running_loop",
    "new_event_loop",
    "set_event_loop",
    "_get_running_loop",
]

_RESOLUTION = 1e-09
_running = None
_default = None


def _source(func):
    """(file, line) of a function, or `None`."""
    while True:
        if hasattr(func, "__wrapped__"):
            func = func.__wrapped__
        elif hasattr(func, "__func__"):
            func = func.__func__
        elif hasattr(func, "func"):
            func = func.func
        else:
            break
    code = getattr(func, "__code__", None)
    return None if code is None or hasattr(func, "_is_nowhere") else (code.co_filename, code.co_firstlineno)


def _call_text(func, args, keywords={}):
    """How a callback is shown: `name(arguments)`."""
    inner = getattr(func, "func", None)
    if inner is not None and hasattr(func, "keywords"):
        return _call_text(inner, func.args, func.keywords) + _args_text(args)
    name = getattr(func, "__qualname__", None) or getattr(func, "__name__", None) or repr(func)
    return name + _args_text(args, keywords)


def _args_text(args, keywords={}):
    parts = [reprlib.repr(arg) for arg in args]
    parts.extend(f"{name}={reprlib.repr(value)}" for name, value in keywords.items())
    return "(" + ", ".join(parts) + ")"


def _callback_text(func, args):
    text, place = _call_text(func, args), _source(func)
    return text if place is None else f"{text} at {place[0]}:{place[1]}"


class Handle:
    """A callback that the loop will call."""

    __slots__ = ("_callback", "_args", "_cancelled", "_loop", "_context")

    def __init__(self, callback, args, loop, context=None):
        self._context = contextvars.copy_context() if context is None else context
        self._loop = loop
        self._callback = callback
        self._args = args
        self._cancelled = False

    def cancel(self):
        if not self._cancelled:
            self._cancelled = True
            self._callback = self._args = None

    def cancelled(self):
        return self._cancelled

    def _run(self):
        try:
            self._context.run(self._callback, *self._args)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self._loop.call_exception_handler(
                {
                    "message": f"Exception in callback {_callback_text(self._callback, self._args)}",
                    "exception": error,
                    "handle": self,
                }
            )

    def _parts(self):
        parts = [type(self).__name__]
        if self._cancelled:
            parts.append("cancelled")
        return parts

    def __repr__(self):
        parts = self._parts()
        if self._callback is not None:
            parts.append(_callback_text(self._callback, self._args))
        return f"<{' '.join(parts)}>"


class TimerHandle(Handle):
    """A callback that the loop will call when it is time."""

    __slots__ = ("_when", "_scheduled")

    def __init__(self, when, callback, args, loop, context=None):
        super().__init__(callback, args, loop, context)
        self._when = when
        self._scheduled = False

    def when(self):
        return self._when

    def cancel(self):
        if not self._cancelled and self._scheduled:
            self._loop._cancelled_timers += 1
        super().cancel()

    def _parts(self):
        return [*super()._parts(), f"when={self._when}"]

    def __hash__(self):
        return hash(self._when)

    def __lt__(self, other):
        return self._when < other._when if isinstance(other, TimerHandle) else NotImplemented

    def __le__(self, other):
        return self < other or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __gt__(self, other):
        return self._when > other._when if isinstance(other, TimerHandle) else NotImplemented

    def __ge__(self, other):
        return self > other or self == other if isinstance(other, TimerHandle) else NotImplemented

    def __eq__(self, other):
        if not isinstance(other, TimerHandle):
            return NotImplemented
        mine = self._when, self._callback, self._args, self._cancelled
        return mine == (other._when, other._callback, other._args, other._cancelled)


class AbstractEventLoop:
    """What loops derive from."""


class EventLoop(AbstractEventLoop):
    """The one loop there is."""

    def __init__(self):
        self._ready = deque()
        self._timers = []
        self._cancelled_timers = 0
        self._ahead = 0.0
        self._closed = self._stopping = self._debug = False
        self._handler = self._factory = None
        self._tasks = {}
        self._untold = 0

    def __repr__(self):
        running, closed, debug = self.is_running(), self._closed, self._debug
        return f"<{type(self).__name__} running={running} closed={closed} debug={debug}>"

    # Time

    def time(self):
        """Seconds since some moment: the host's clock, and how far the loop is ahead of it."""
        return time.monotonic() + self._ahead

    def _pass(self, until):
        """Waits until then."""
        time.sleep(max(until - self.time(), 0))
        missing = until - self.time()
        if missing > 0:
            self._ahead += missing

    # Callbacks

    def call_soon(self, callback, *args, context=None):
        """Calls a function as soon as those before it were called."""
        self._must_be_open()
        handle = Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    call_soon_threadsafe = call_soon

    def call_later(self, delay, callback, *args, context=None):
        """Calls a function in so many seconds."""
        if delay is None:
            raise TypeError("delay must not be None")
        return self.call_at(self.time() + delay, callback, *args, context=context)

    def call_at(self, when, callback, *args, context=None):
        """Calls a function at a time."""
        if when is None:
            raise TypeError("when cannot be None")
        self._must_be_open()
        timer = TimerHandle(when, callback, args, self, context)
        heapq.heappush(self._timers, timer)
        timer._scheduled = True
        return timer

    # Futures and tasks

    def create_future(self):
        from asyncio.futures import Future

        return Future(loop=self)

    def create_task(self, coro, *, name=None, context=None):
        self._must_be_open()
        if self._factory is None:
            from asyncio.tasks import Task

            return Task(coro, loop=self, name=name, context=context)
        task = self._factory(self, coro) if context is None else self._factory(self, coro, context=context)
        if name is not None and hasattr(task, "set_name"):
            task.set_name(name)
        return task

    def set_task_factory(self, factory):
        if factory is not None and not callable(factory):
            raise TypeError("task factory must be a callable or None")
        self._factory = factory

    def get_task_factory(self):
        return self._factory

    # Running

    def run_forever(self):
        """Runs until `stop` is called."""
        global _running
        self._must_be_open()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        _running = self
        try:
            while True:
                self._turn()
                if self._stopping:
                    break
        finally:
            self._stopping = False
            _running = None

    def run_until_complete(self, future):
        """Runs until a future is done, and gives its result."""
        from asyncio.futures import isfuture
        from asyncio.tasks import ensure_future

        self._must_be_open()
        if self.is_running():
            raise RuntimeError("This event loop is already running")
        if _running is not None:
            raise RuntimeError("Cannot run the event loop while another loop is running")
        is_new = not isfuture(future)
        future = ensure_future(future, loop=self)
        future.add_done_callback(_stop_loop_of)
        try:
            self.run_forever()
        except BaseException:
            if is_new and future.done() and not future.cancelled():
                # What it raised is on its way already.
                future.exception()
            raise
        finally:
            future.remove_done_callback(_stop_loop_of)
        if not future.done():
            raise RuntimeError("Event loop stopped before Future completed.")
        return future.result()

    def _turn(self):
        """Calls what is ready now, and waits for the next timer if nothing is."""
        ready, timers = self._ready, self._timers
        while timers and timers[0]._cancelled:
            self._cancelled_timers -= 1
            heapq.heappop(timers)._scheduled = False
        if not ready and not self._stopping:
            if not timers:
                raise RuntimeError("the event loop would wait forever: nothing is ready and no timer is set")
            self._pass(timers[0]._when)
        if timers:
            end = self.time() + _RESOLUTION
            while timers and timers[0]._when < end:
                timer = heapq.heappop(timers)
                timer._scheduled = False
                ready.append(timer)
        for _ in range(len(ready)):
            handle = ready.popleft()
            if not handle._cancelled:
                handle._run()

    def stop(self):
        """Ends `run_forever` when all that is ready now was called."""
        self._stopping = True

    def is_running(self):
        return _running is self

    def is_closed(self):
        return self._closed

    def close(self):
        """Forgets everything; nothing can be run any more."""
        if self.is_running():
            raise RuntimeError("Cannot close a running event loop")
        self._closed = True
        self._ready.clear()
        self._timers.clear()

    def _must_be_open(self):
        if self._closed:
            raise RuntimeError("Event loop is closed")

    async def shutdown_asyncgens(self):
        pass

    async def shutdown_default_executor(self):
        pass

    # What goes wrong

    def get_debug(self):
        return self._debug

    def set_debug(self, enabled):
        self._debug = bool(enabled)

    def get_exception_handler(self):
        return self._handler

    def set_exception_handler(self, handler):
        if handler is not None and not callable(handler):
            raise TypeError(f"A callable object or None is expected, got {handler!r}")
        self._handler = handler

    def default_exception_handler(self, context):
        """Tells it on the stream of errors."""
        lines = [context.get("message") or "Unhandled exception in event loop"]
        for key in sorted(context):
            if key not in ("message", "exception"):
                lines.append(f"{key}: {context[key]!r}")
        print("\n".join(lines), file=sys.stderr)
        error = context.get("exception")
        if error is not None:
            import traceback

            traceback.print_exception(error)

    def call_exception_handler(self, context):
        """Tells whoever wants to know of what went wrong where nobody could catch it."""
        if self._handler is None:
            self.default_exception_handler(context)
            return
        try:
            self._handler(self, context)
        except (SystemExit, KeyboardInterrupt):
            raise
        except BaseException as error:
            self.default_exception_handler(
                {"message": "Unhandled error in exception handler", "exception": error, "context": context}
            )


def _stop_loop_of(future):
    if not future.cancelled() and isinstance(future.exception(), (SystemExit, KeyboardInterrupt)):
        # It is on its way through the loop already.
        return
    future.get_loop().stop()


def get_running_loop():
    """The loop that runs."""
    if _running is None:
        raise RuntimeError("no running event loop")
    return _running


def _get_running_loop():
    return _running


def get_event_loop():
    """The loop that runs, or the one that was set, or a new one."""
    global _default
    if _running is not None:
        return _running
    if _default is None:
        _default = EventLoop()
    return _default


def set_event_loop(loop):
    global _default
    if loop is not None and not isinstance(loop, AbstractEventLoop):
        raise TypeError(f"loop must be an instance of AbstractEventLoop or None, not '{type(loop).__name__}'")
    _default = loop


def new_event_loop():
    return EventLoop()
