"""Stand-in for `contextlib`, as far as the tests of the language take from it."""

import sys


class _GeneratorContextManager:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)

    def __enter__(self):
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, kind, value, trace):
        if kind is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            raise RuntimeError("generator didn't stop")
        if value is None:
            value = kind()
        try:
            self.gen.throw(kind, value, trace)
        except StopIteration as stop:
            return stop is not value
        except BaseException as error:
            if error is value or isinstance(value, StopIteration) and error.__cause__ is value:
                return False
            raise
        raise RuntimeError("generator didn't stop after throw()")


def contextmanager(function):
    def make(*args, **keywords):
        return _GeneratorContextManager(function, args, keywords)

    return make


class nullcontext:
    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *trouble):
        return None


class redirect_stdout:
    def __init__(self, target):
        self.target = target

    def __enter__(self):
        self.before, sys.stdout = sys.stdout, self.target
        return self.target

    def __exit__(self, *trouble):
        sys.stdout = self.before


def asynccontextmanager(function):
    raise ImportError("contextlib.asynccontextmanager is missing")
