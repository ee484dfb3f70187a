"""Futures: results that are yet to come."""

import contextvars
import reprlib
from types import GenericAlias

from asyncio import events
from asyncio.exceptions import CancelledError, InvalidStateError

__all__ = ["Future", "isfuture"]

_PENDING = "PENDING"
_CANCELLED = "CANCELLED"
_FINISHED = "FINISHED"


def isfuture(obj):
    """Whether it is one, or looks so."""
    return hasattr(type(obj), "_asyncio_future_blocking") and obj._asyncio_future_blocking is not None


class _Untold:
    """Tells of an exception that nobody has asked for, when its future is gone."""

    def __init__(self, future):
        self.future = future
        future._loop._untold += 1

    def forget(self):
        if self.future is not None:
            self.future._loop._untold -= 1
            self.future = None

    def __del__(self):
        future = self.future
        if future is not None:
            self.forget()
            future._loop.call_exception_handler(
                {
                    "message": f"{type(future).__name__} exception was never retrieved",
                    "exception": future._exception,
                    "future": future,
                }
            )


class Future:
    """A result that is yet to come."""

    _asyncio_future_blocking = False
    __class_getitem__ = classmethod(GenericAlias)

    def __init__(self, *, loop=None):
        self._loop = events.get_event_loop() if loop is None else loop
        self._state = _PENDING
        self._result = self._exception = self._trace = self._untold = None
        self._cancel_message = self._cancelled_exc = None
        self._callbacks = []

    def get_loop(self):
        return self._loop

    def done(self):
        return self._state is not _PENDING

    def cancelled(self):
        return self._state is _CANCELLED

    def result(self):
        """The result; raises the exception if there is one instead."""
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise InvalidStateError("Result is not set.")
        self._told()
        if self._exception is not None:
            raise self._exception.with_traceback(self._trace)
        return self._result

    def exception(self):
        """The exception, or `None`."""
        if self._state is _CANCELLED:
            raise self._make_cancelled_error()
        if self._state is _PENDING:
            raise InvalidStateError("Exception is not set.")
        self._told()
        return self._exception

    def _told(self):
        if self._untold is not None:
            self._untold.forget()
            self._untold = None

    def set_result(self, result, /):
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        self._result = result
        self._finish(_FINISHED)

    def set_exception(self, exception, /):
        if self._state is not _PENDING:
            raise InvalidStateError("invalid state")
        if isinstance(exception, type):
            exception = exception()
        if not isinstance(exception, BaseException):
            raise TypeError("invalid exception object")
        if type(exception) is StopIteration:
            raise TypeError("StopIteration interacts badly with generators and cannot be raised into a Future")
        self._exception = exception
        self._trace = exception.__traceback__
        self._untold = _Untold(self)
        self._finish(_FINISHED)

    def cancel(self, msg=None):
        """Cancels it, unless it is done."""
        self._told()
        if self._state is not _PENDING:
            return False
        self._cancel_message = msg
        self._finish(_CANCELLED)
        return True

    def _finish(self, state):
        self._state = state
        callbacks, self._callbacks = self._callbacks, []
        for callback, context in callbacks:
            self._loop.call_soon(callback, self, context=context)

    def _make_cancelled_error(self):
        error = self._cancelled_exc
        if error is not None:
            # To be raised once: it goes on with its own traceback.
            self._cancelled_exc = None
            return error
        return CancelledError() if self._cancel_message is None else CancelledError(self._cancel_message)

    def add_done_callback(self, fn, /, *, context=None):
        """Has a function called with the future once it is done."""
        if self._state is not _PENDING:
            self._loop.call_soon(fn, self, context=context)
        else:
            self._callbacks.append((fn, contextvars.copy_context() if context is None else context))

    def remove_done_callback(self, fn, /):
        """Takes a function out again; gives how often it was there."""
        left = [pair for pair in self._callbacks if pair[0] != fn]
        removed = len(self._callbacks) - len(left)
        self._callbacks[:] = left
        return removed

    def __await__(self):
        if self._state is _PENDING:
            self._asyncio_future_blocking = True
            yield self
            if self._state is _PENDING:
                raise RuntimeError("await wasn't used with future")
        return self.result()

    __iter__ = __await__

    def _parts(self):
        """What `repr` shows."""
        parts = [self._state.lower()]
        if self._state is _FINISHED:
            if self._exception is not None:
                parts.append(f"exception={self._exception!r}")
            else:
                parts.append(f"result={reprlib.repr(self._result)}")
        if self._callbacks:
            shown = [events._callback_text(callback, ()) for callback, _ in self._callbacks]
            if len(shown) > 2:
                shown[1:-1] = [f"<{len(shown) - 2} more>"]
            parts.append(f"cb=[{', '.join(shown)}]")
        return parts

    def __repr__(self):
        return f"<{type(self).__name__} {' '.join(self._parts())}>"


Future.__module__ = "_asyncio"


def _set_result_unless_cancelled(future, result):
    if not future.cancelled():
        future.set_result(result)
