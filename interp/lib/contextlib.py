"""Helpers for `with` and `async with`."""

import abc
import sys
from collections import deque
from functools import wraps
from types import GenericAlias, MethodType

__all__ = [
    "AbstractAsyncContextManager",
    "AbstractContextManager",
    "AsyncContextDecorator",
    "AsyncExitStack",
    "ContextDecorator",
    "ExitStack",
    "aclosing",
    "asynccontextmanager",
    "closing",
    "contextmanager",
    "nullcontext",
    "redirect_stderr",
    "redirect_stdout",
    "suppress",
]


def _has_all(cls, names):
    """Whether a class has methods of all these names, none of them blocked by `None`."""
    for name in names:
        for base in cls.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


class AbstractContextManager(abc.ABC):
    """What `with` wants."""

    __class_getitem__ = classmethod(GenericAlias)

    def __enter__(self):
        return self

    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager:
            return _has_all(C, ("__enter__", "__exit__"))
        return NotImplemented


class AbstractAsyncContextManager(abc.ABC):
    """What `async with` wants."""

    __class_getitem__ = classmethod(GenericAlias)

    async def __aenter__(self):
        return self

    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None

    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager:
            return _has_all(C, ("__aenter__", "__aexit__"))
        return NotImplemented


class ContextDecorator:
    """A context manager that can decorate functions: each call runs inside it."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return func(*args, **kwds)

        return inner


class AsyncContextDecorator:
    """An asynchronous context manager that can decorate coroutine functions."""

    def _recreate_cm(self):
        return self

    def __call__(self, func):
        @wraps(func)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await func(*args, **kwds)

        return inner


# Generators as context managers


class _Generated:
    """The generator and what made it, for a decorator to make another one each time."""

    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        self.__doc__ = getattr(func, "__doc__", None) or type(self).__doc__

    def _recreate_cm(self):
        return type(self)(self.func, self.args, self.kwds)


def _is_thrown(error, value, traceback, stop):
    """Whether what a generator raised is what was thrown into it, which then goes on with its traceback of before.

    A `StopIteration` comes out of a generator as the cause of a `RuntimeError`.
    """
    if error is not value and not (
        isinstance(error, RuntimeError) and isinstance(value, stop) and error.__cause__ is value
    ):
        return False
    value.__traceback__ = traceback
    return True


class _GeneratorContextManager(_Generated, AbstractContextManager, ContextDecorator):
    """Helper for @contextmanager decorator."""

    def __enter__(self):
        # It is of no more use, and would keep the arguments alive.
        del self.args, self.kwds, self.func
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None

    def __exit__(self, typ, value, traceback):
        if typ is None:
            try:
                next(self.gen)
            except StopIteration:
                return False
            self._must_stop("generator didn't stop")
        if value is None:
            value = typ()
        try:
            self.gen.throw(typ, value, traceback)
        except StopIteration as error:
            # One that was thrown would have come out as a RuntimeError.
            return error is not value
        except BaseException as error:
            if _is_thrown(error, value, traceback, StopIteration):
                return False
            raise
        self._must_stop("generator didn't stop after throw()")

    def _must_stop(self, message):
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()


class _AsyncGeneratorContextManager(_Generated, AbstractAsyncContextManager, AsyncContextDecorator):
    """Helper for @asynccontextmanager decorator."""

    async def __aenter__(self):
        # It is of no more use, and would keep the arguments alive.
        del self.args, self.kwds, self.func
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None

    async def __aexit__(self, typ, value, traceback):
        if typ is None:
            try:
                await anext(self.gen)
            except StopAsyncIteration:
                return False
            await self._must_stop("generator didn't stop")
        if value is None:
            value = typ()
        try:
            await self.gen.athrow(typ, value, traceback)
        except StopAsyncIteration as error:
            return error is not value
        except BaseException as error:
            if _is_thrown(error, value, traceback, (StopIteration, StopAsyncIteration)):
                return False
            raise
        await self._must_stop("generator didn't stop after athrow()")

    async def _must_stop(self, message):
        try:
            raise RuntimeError(message)
        finally:
            await self.gen.aclose()


def contextmanager(func):
    """Makes a context manager of a generator that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)

    return helper


def asynccontextmanager(func):
    """Makes an asynchronous context manager of an asynchronous generator that yields once."""

    @wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)

    return helper


# Small managers


class closing(AbstractContextManager):
    """Closes a thing at the end."""

    def __init__(self, thing):
        self.thing = thing

    def __enter__(self):
        return self.thing

    def __exit__(self, *exc_info):
        self.thing.close()


class aclosing(AbstractAsyncContextManager):
    """Awaits a thing's `aclose()` at the end."""

    def __init__(self, thing):
        self.thing = thing

    async def __aenter__(self):
        return self.thing

    async def __aexit__(self, *exc_info):
        await self.thing.aclose()


class _Redirected(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        self._old_targets = []

    def __enter__(self):
        self._old_targets.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target

    def __exit__(self, exctype, excinst, exctb):
        setattr(sys, self._stream, self._old_targets.pop())


class redirect_stdout(_Redirected):
    """Lets `sys.stdout` be something else for a while."""

    _stream = "stdout"


class redirect_stderr(_Redirected):
    """Lets `sys.stderr` be something else for a while."""

    _stream = "stderr"


class suppress(AbstractContextManager):
    """Ends the block silently on certain exceptions."""

    def __init__(self, *exceptions):
        self._exceptions = exceptions

    def __enter__(self):
        pass

    def __exit__(self, exctype, excinst, exctb):
        return exctype is not None and issubclass(exctype, self._exceptions)


class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    """Does nothing."""

    def __init__(self, enter_result=None):
        self.enter_result = enter_result

    def __enter__(self):
        return self.enter_result

    def __exit__(self, *excinfo):
        pass

    async def __aenter__(self):
        return self.enter_result

    async def __aexit__(self, *excinfo):
        pass


# Stacks of managers


def _must_have(cls, enter, leave, kind):
    """The two methods of a manager's class."""
    try:
        return getattr(cls, enter), getattr(cls, leave)
    except AttributeError:
        raise TypeError(
            f"'{cls.__module__}.{cls.__qualname__}' object does not support the {kind}context manager protocol"
        ) from None


def _extend_context(error, old, outside):
    """Lets the chain of contexts of `error` go on with `old`, as it would with nested statements."""
    if error is old:
        return
    while True:
        context = error.__context__
        if context is None or context is old:
            return
        if context is outside:
            break
        error = context
    error.__context__ = old


class _Stack:
    """Managers and callbacks in the order of their coming; an entry is (whether it is synchronous, exit function)."""

    def __init__(self):
        self._exit_callbacks = deque()

    def pop_all(self):
        """Moves everything over to a new stack."""
        other = type(self)()
        other._exit_callbacks, self._exit_callbacks = self._exit_callbacks, deque()
        return other

    def _push(self, leave, is_sync=True):
        self._exit_callbacks.append((is_sync, leave))

    def push(self, exit):
        """Takes over a manager that was entered elsewhere, or a function with the parameters of `__exit__`."""
        method = getattr(type(exit), "__exit__", None)
        self._push(exit if method is None else MethodType(method, exit))
        return exit

    def enter_context(self, cm):
        """Enters a manager and gives what that gives."""
        cls = type(cm)
        enter, leave = _must_have(cls, "__enter__", "__exit__", "")
        result = enter(cm)
        self._push(MethodType(leave, cm))
        return result

    def callback(self, callback, /, *args, **kwds):
        """Remembers a call for the end."""

        def leave(exc_type, exc, tb):
            callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._push(leave)
        return callback


class _Unwinding:
    """What is on its way while a stack is unwound: `error` now, `given` at the start, `outside` around all of it."""

    def __init__(self, given):
        self.given = self.error = given
        self.outside = sys.exc_info()[1]
        self.replaced = self.swallowed = False

    def details(self):
        error = self.error
        return (None, None, None) if error is None else (type(error), error, error.__traceback__)

    def swallow(self):
        self.swallowed, self.replaced, self.error = True, False, None

    def replace(self, error):
        _extend_context(error, self.error, self.outside)
        self.replaced, self.error = True, error

    def result(self):
        """What `__exit__` gives; raises what has come in the place of the exception given."""
        if self.replaced:
            # Its context is what it was given above, not what is being handled here.
            context = self.error.__context__
            try:
                raise self.error
            except BaseException:
                self.error.__context__ = context
                raise
        return self.given is not None and self.swallowed


class ExitStack(_Stack, AbstractContextManager):
    """Leaves any number of managers in the opposite order of their coming."""

    def __enter__(self):
        return self

    def __exit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            _, leave = self._exit_callbacks.pop()
            try:
                if leave(*way.details()):
                    way.swallow()
            except BaseException as error:
                way.replace(error)
        return way.result()

    def close(self):
        """Leaves them all now."""
        self.__exit__(None, None, None)


class AsyncExitStack(_Stack, AbstractAsyncContextManager):
    """As `ExitStack`, also for asynchronous managers and callbacks."""

    async def enter_async_context(self, cm):
        """Enters an asynchronous manager and gives what that gives."""
        cls = type(cm)
        enter, leave = _must_have(cls, "__aenter__", "__aexit__", "asynchronous ")
        result = await enter(cm)
        self._push(MethodType(leave, cm), False)
        return result

    def push_async_exit(self, exit):
        """Takes over an asynchronous manager that was entered elsewhere, or a function with the parameters of `__aexit__`."""
        method = getattr(type(exit), "__aexit__", None)
        self._push(exit if method is None else MethodType(method, exit), False)
        return exit

    def push_async_callback(self, callback, /, *args, **kwds):
        """Remembers a call for the end, whose result is awaited."""

        async def leave(exc_type, exc, tb):
            await callback(*args, **kwds)

        leave.__wrapped__ = callback
        self._push(leave, False)
        return callback

    async def aclose(self):
        """Leaves them all now."""
        await self.__aexit__(None, None, None)

    async def __aenter__(self):
        return self

    async def __aexit__(self, *exc_details):
        way = _Unwinding(exc_details[1])
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                done = leave(*way.details())
                if not is_sync:
                    done = await done
                if done:
                    way.swallow()
            except BaseException as error:
                way.replace(error)
        return way.result()
