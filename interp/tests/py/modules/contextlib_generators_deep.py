# contextmanager as decorator: a new manager for each call, generators that misbehave, StopIteration through it, exceptions kept the same object.
from contextlib import ContextDecorator, closing, contextmanager, nullcontext, redirect_stdout, suppress
from io import StringIO


@contextmanager
def tag(name):
    "The doc of tag."
    print(f"<{name}>", end="")
    try:
        yield name.upper()
    finally:
        print(f"</{name}>", end=" ")


@tag("b")
def bold(text, *, twice=False):
    "The doc of bold."
    print(text * (1 + twice), end="")
    return len(text)


class Count(ContextDecorator):
    entered = 0

    def __enter__(self):
        self.entered += 1
        return self

    def __exit__(self, *exc):
        return exc[0] is KeyError


counter = Count()


@counter
def fails(kind):
    raise kind("from inside")


print(bold("x"), bold("y", twice=True), bold.__name__, bold.__doc__, tag.__doc__, bold.__wrapped__.__name__)
# -> <b>x</b> <b>yy</b> 1 1 bold The doc of bold. The doc of tag. bold
print(fails(KeyError), fails(KeyError), counter.entered)  # -> None None 2
manager = tag("once")
with manager as value:
    print(value, end="")
try:
    with manager:
        pass
except (RuntimeError, AttributeError) as error:
    print(type(error).__name__, error)
    # -> <once>ONCE</once> AttributeError '_GeneratorContextManager' object has no attribute 'args'


@contextmanager
def misbehaves(how):
    if how == "no yield":
        return
    try:
        yield
    except StopIteration as error:
        print("inside", repr(error), end=" ")
        if how == "again":
            yield
        if how == "other":
            raise KeyError("other")
        if how == "same":
            raise
    if how == "twice":
        yield


for how, kind in (("no yield", None), ("twice", None), ("swallow", StopIteration), ("again", StopIteration), ("other", StopIteration), ("same", StopIteration), ("x", StopAsyncIteration)):
    mine = kind and kind(how)
    try:
        with misbehaves(how):
            if mine:
                raise mine
        print(how, "passed")
    except BaseException as error:
        print(how, type(error).__name__, error, error is mine, repr(error.__context__), repr(error.__cause__))
# -> no yield RuntimeError generator didn't yield False StopIteration() None
# -> twice RuntimeError generator didn't stop False None None
# -> inside StopIteration('swallow') swallow passed
# -> inside StopIteration('again') again RuntimeError generator didn't stop after throw() False StopIteration('again') None
# -> inside StopIteration('other') other KeyError 'other' False StopIteration('other') None
# -> inside StopIteration('same') same StopIteration same True None None
# -> x StopAsyncIteration x True None None
out = StringIO()
with redirect_stdout(out) as same, redirect_stdout(StringIO()), nullcontext(5) as five:
    print("lost")
with suppress(KeyError, IndexError), closing(out):
    [][0]
print(same is out, out.closed, five, fails.__wrapped__.__name__)  # -> True True 5 fails
