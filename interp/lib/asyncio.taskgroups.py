"""Groups of tasks that end together."""

from asyncio import events, tasks
from asyncio.exceptions import CancelledError

__all__ = ["TaskGroup"]


class TaskGroup:
    """`async with` it, and all its tasks are done at the end of the block; one that fails ends the others."""

    def __init__(self):
        self._entered = self._exiting = self._aborting = False
        self._loop = self._parent = self._waiter = self._base_error = None
        self._parent_cancelled = False
        self._tasks = {}
        self._errors = []

    def __repr__(self):
        info = [""]
        if self._tasks:
            info.append(f"tasks={len(self._tasks)}")
        if self._errors:
            info.append(f"errors={len(self._errors)}")
        if self._aborting:
            info.append("cancelling")
        elif self._entered:
            info.append("entered")
        return f"<TaskGroup{' '.join(info)}>"

    async def __aenter__(self):
        if self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has already been entered")
        self._entered = True
        self._loop = events.get_running_loop()
        self._parent = tasks.current_task(self._loop)
        if self._parent is None:
            raise RuntimeError(f"TaskGroup {self!r} cannot determine the parent task")
        return self

    async def __aexit__(self, et, exc, tb):
        self._exiting = True
        if exc is not None and _ends_all(exc) and self._base_error is None:
            self._base_error = exc
        cancelled = exc if isinstance(exc, CancelledError) else None
        if self._parent_cancelled and self._parent.uncancel() == 0:
            # The cancellation was the group's own.
            cancelled = None
        if et is not None and not self._aborting:
            self._abort()
        while self._tasks:
            if self._waiter is None:
                self._waiter = self._loop.create_future()
            try:
                await self._waiter
            except CancelledError as error:
                if not self._aborting:
                    cancelled = error
                    self._abort()
            self._waiter = None
        return self._end(exc, cancelled)

    def _end(self, exc, cancelled):
        if self._base_error is not None:
            raise self._base_error
        if cancelled is not None and not self._errors:
            raise cancelled
        if exc is not None and not isinstance(exc, CancelledError):
            self._errors.append(exc)
        if self._errors:
            errors, self._errors = self._errors, []
            raise BaseExceptionGroup("unhandled errors in a TaskGroup", errors) from None

    def create_task(self, coro, *, name=None, context=None):
        """Has a coroutine run in the group."""
        if not self._entered:
            raise RuntimeError(f"TaskGroup {self!r} has not been entered")
        if self._exiting and not self._tasks:
            raise RuntimeError(f"TaskGroup {self!r} is finished")
        if self._aborting:
            raise RuntimeError(f"TaskGroup {self!r} is shutting down")
        task = self._loop.create_task(coro, name=name, context=context)
        if task.done():
            self._on_task_done(task)
        else:
            self._tasks[task] = True
            task.add_done_callback(self._on_task_done)
        return task

    def _abort(self):
        self._aborting = True
        for task in list(self._tasks):
            if not task.done():
                task.cancel()

    def _on_task_done(self, task):
        self._tasks.pop(task, None)
        if self._waiter is not None and not self._tasks and not self._waiter.done():
            self._waiter.set_result(True)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        self._errors.append(error)
        if _ends_all(error) and self._base_error is None:
            self._base_error = error
        if self._parent.done():
            message = f"Task {task!r} has errored out but its parent task {self._parent} is already completed"
            self._loop.call_exception_handler({"message": message, "exception": error, "task": task})
            return
        if not self._aborting and not self._parent_cancelled:
            # The block ends as well.
            self._abort()
            self._parent_cancelled = True
            self._parent.cancel()


def _ends_all(error):
    return isinstance(error, (SystemExit, KeyboardInterrupt))
