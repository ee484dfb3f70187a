# The abstract managers and ContextDecorator.
from contextlib import AbstractAsyncContextManager, AbstractContextManager, ContextDecorator, closing, nullcontext


class Both:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        return False


class Blocked(Both):
    __exit__ = None


print(isinstance(Both(), AbstractContextManager), issubclass(Blocked, AbstractContextManager))  # -> True False
print(issubclass(nullcontext, AbstractAsyncContextManager), issubclass(closing, AbstractAsyncContextManager))
# -> True False
try:
    AbstractContextManager()
except TypeError as error:
    print(error)  # -> Can't instantiate abstract class AbstractContextManager with abstract method __exit__


class Default(AbstractContextManager):
    def __exit__(self, *details):
        print("leave", details[0])


with Default() as default:
    print(type(default).__name__)
# -> Default
# -> leave None


class Traced(ContextDecorator):
    def __enter__(self):
        print("begin")
        return self

    def __exit__(self, *details):
        print("end")


@Traced()
def work(a, *, b):
    return a + b


print(work(1, b=2), work(3, b=4))
# -> begin
# -> end
# -> begin
# -> end
# -> 3 7
print(AbstractContextManager[int])  # -> contextlib.AbstractContextManager[int]
