"""Runs a program's main coroutine, and clears up behind it."""

import contextvars
import gc

from asyncio import events, tasks

__all__ = ["Runner", "run"]


class Runner:
    """Runs coroutines one after the other in the same loop and the same context."""

    def __init__(self, *, debug=None, loop_factory=None):
        self._state = "created"
        self._debug = debug
        self._factory = loop_factory
        self._loop = self._context = None
        self._is_default = False

    def __enter__(self):
        self._begin()
        return self

    def __exit__(self, exc_type, exc_val, exc_tb):
        self.close()

    def _begin(self):
        if self._state == "closed":
            raise RuntimeError("Runner is closed")
        if self._state == "initialized":
            return
        self._loop = events.new_event_loop() if self._factory is None else self._factory()
        if self._factory is None:
            events.set_event_loop(self._loop)
            self._is_default = True
        if self._debug is not None:
            self._loop.set_debug(self._debug)
        self._context = contextvars.copy_context()
        self._state = "initialized"

    def get_loop(self):
        self._begin()
        return self._loop

    def run(self, coro, *, context=None):
        """Runs a coroutine to its end and gives its result."""
        if not tasks.iscoroutine(coro):
            raise ValueError(f"a coroutine was expected, got {coro!r}")
        if events._get_running_loop() is not None:
            raise RuntimeError("Runner.run() cannot be called from a running event loop")
        self._begin()
        task = self._loop.create_task(coro, context=self._context if context is None else context)
        return self._loop.run_until_complete(task)

    def close(self):
        """Cancels what is left and closes the loop."""
        if self._state != "initialized":
            return
        loop = self._loop
        try:
            _cancel_all(loop)
            loop.run_until_complete(loop.shutdown_asyncgens())
            if loop._untold:
                # Exceptions that nobody asks for any more are told of now rather than some time.
                gc.collect()
        finally:
            if self._is_default:
                events.set_event_loop(None)
            loop.close()
            self._loop = None
            self._state = "closed"


def run(main, *, debug=None):
    """Runs a coroutine in a new loop and gives its result."""
    if events._get_running_loop() is not None:
        raise RuntimeError("asyncio.run() cannot be called from a running event loop")
    with Runner(debug=debug) as runner:
        return runner.run(main)


def _cancel_all(loop):
    left = tasks.all_tasks(loop)
    if not left:
        return
    for task in left:
        task.cancel()
    loop.run_until_complete(tasks.gather(*left, return_exceptions=True))
    for task in left:
        if not task.cancelled() and task.exception() is not None:
            loop.call_exception_handler(
                {
                    "message": "unhandled exception during asyncio.run() shutdown",
                    "exception": task.exception(),
                    "task": task,
                }
            )
