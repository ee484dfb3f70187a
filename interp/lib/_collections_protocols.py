"""The classes of collections.abc that ask for a few methods: what is iterated, awaited, called, counted, hashed."""

from abc import ABCMeta, abstractmethod

# What these are of, as they say themselves.
__name__ = "collections.abc"

_alias = type(list[int])


def _has(cls, *names):
    """Whether a class has all the methods; NotImplemented if not."""
    for name in names:
        for base in cls.__mro__:
            own = base.__dict__
            if name in own:
                if own[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True


def _hook(owner, *names):
    """Gives a class the hook that looks for its methods."""

    def __subclasshook__(cls, C):
        return _has(C, *names) if cls is owner else NotImplemented

    owner.__subclasshook__ = classmethod(__subclasshook__)
    return owner


def _generic(owner):
    owner.__class_getitem__ = classmethod(_alias)
    return owner


def _close(it, what):
    try:
        it.throw(GeneratorExit)
    except (GeneratorExit, StopIteration):
        pass
    else:
        raise RuntimeError(f"{what} ignored GeneratorExit")


class Hashable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self):
        return 0


class Awaitable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __await__(self):
        yield


class Coroutine(Awaitable):
    __slots__ = ()

    @abstractmethod
    def send(self, value):
        raise StopIteration

    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        if val is None:
            if tb is None:
                raise typ
            val = typ()
        raise val if tb is None else val.with_traceback(tb)

    def close(self):
        _close(self, "coroutine")


class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()


class AsyncIterator(AsyncIterable):
    __slots__ = ()

    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration

    def __aiter__(self):
        return self


class AsyncGenerator(AsyncIterator):
    __slots__ = ()

    async def __anext__(self):
        return await self.asend(None)

    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration

    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        Coroutine.throw(self, typ, val, tb)

    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")


class Iterable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __iter__(self):
        while False:
            yield None


class Iterator(Iterable):
    __slots__ = ()

    @abstractmethod
    def __next__(self):
        raise StopIteration

    def __iter__(self):
        return self


class Reversible(Iterable):
    __slots__ = ()

    @abstractmethod
    def __reversed__(self):
        while False:
            yield None


class Generator(Iterator):
    __slots__ = ()

    def __next__(self):
        return self.send(None)

    @abstractmethod
    def send(self, value):
        raise StopIteration

    throw = abstractmethod(lambda self, typ, val=None, tb=None: Coroutine.throw(self, typ, val, tb))

    def close(self):
        _close(self, "generator")


class Sized(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __len__(self):
        return 0


class Container(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __contains__(self, x):
        return False


class Collection(Sized, Iterable, Container):
    __slots__ = ()


class Callable(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __call__(self, *args, **kwds):
        return False


for _class, *_names in [
    (Hashable, "__hash__"),
    (Awaitable, "__await__"),
    (Coroutine, "__await__", "send", "throw", "close"),
    (AsyncIterable, "__aiter__"),
    (AsyncIterator, "__anext__", "__aiter__"),
    (AsyncGenerator, "__aiter__", "__anext__", "asend", "athrow", "aclose"),
    (Iterable, "__iter__"),
    (Iterator, "__iter__", "__next__"),
    (Reversible, "__reversed__", "__iter__"),
    (Generator, "__iter__", "__next__", "send", "throw", "close"),
    (Sized, "__len__"),
    (Container, "__contains__"),
    (Collection, "__len__", "__iter__", "__contains__"),
    (Callable, "__call__"),
]:
    _hook(_class, *_names)
for _class in [Awaitable, AsyncIterable, Iterable, Container, Callable]:
    _generic(_class)
