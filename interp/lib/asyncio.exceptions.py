"""What `asyncio` raises."""

__all__ = [
    "BrokenBarrierError",
    "CancelledError",
    "InvalidStateError",
    "TimeoutError",
]

TimeoutError = TimeoutError


class CancelledError(BaseException):
    """The future or the task was cancelled."""


class InvalidStateError(Exception):
    """The operation does not go with the state of the future."""


class BrokenBarrierError(RuntimeError):
    """Somebody else broke or reset the barrier."""
