# contextmanager: generators that do not stop, do not yield, raise something else.
from contextlib import contextmanager


@contextmanager
def never():
    return
    yield


@contextmanager
def twice():
    try:
        yield 1
        yield 2
    finally:
        print("twice is closed")


@contextmanager
def again():
    try:
        yield
    except ValueError:
        yield


@contextmanager
def other():
    try:
        yield
    except ValueError as error:
        raise TypeError("other") from error


@contextmanager
def through():
    yield


def attempt(manager, error=None):
    try:
        with manager():
            if error is not None:
                raise error
    except Exception as raised:
        print(type(raised).__name__, raised, repr(raised.__cause__), raised is error)


attempt(never)  # -> RuntimeError generator didn't yield None False
attempt(twice)
# -> twice is closed
# -> RuntimeError generator didn't stop None False
attempt(again, ValueError(1))  # -> RuntimeError generator didn't stop after throw() None False
attempt(other, ValueError(2))  # -> TypeError other ValueError(2) False
attempt(through, StopIteration(3))  # -> StopIteration 3 None True
attempt(through, RuntimeError(4))  # -> RuntimeError 4 None True
