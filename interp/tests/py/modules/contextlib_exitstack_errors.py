# ExitStack: exceptions in exits have the contexts that nested statements would give them.
from contextlib import ExitStack


class Fails:
    def __init__(self, error, swallows=False):
        self.error, self.swallows = error, swallows

    def __enter__(self):
        return self

    def __exit__(self, kind, value, trace):
        print("leaves with", repr(value))
        if self.error:
            raise self.error
        return self.swallows


def chain(error):
    while error is not None:
        yield repr(error)
        error = error.__context__


def run(*managers, body=None):
    try:
        with ExitStack() as stack:
            for manager in managers:
                stack.enter_context(manager)
            if body:
                raise body
    except Exception as error:
        print(" <- ".join(chain(error)))
    else:
        print("no exception")


run(Fails(ValueError(1)), Fails(TypeError(2)), Fails(KeyError(3)))
# -> leaves with None
# -> leaves with KeyError(3)
# -> leaves with TypeError(2)
# -> ValueError(1)
run(Fails(ValueError(1)), Fails(TypeError(2)), body=IndexError(0))
# -> leaves with IndexError(0)
# -> leaves with TypeError(2)
# -> ValueError(1) <- TypeError(2) <- IndexError(0)
run(Fails(None, True), Fails(TypeError(2)), body=IndexError(0))
# -> leaves with IndexError(0)
# -> leaves with TypeError(2)
# -> no exception
run(Fails(ValueError(1)), Fails(None, True), body=IndexError(0))
# -> leaves with IndexError(0)
# -> leaves with None
# -> ValueError(1)
try:
    raise OSError("outside")
except OSError:
    run(Fails(ValueError(1)), Fails(TypeError(2)))
    # -> leaves with None
    # -> leaves with TypeError(2)
    # -> ValueError(1) <- TypeError(2)
