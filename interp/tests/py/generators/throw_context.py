"""The context of what is thrown into a generator is what it handles itself."""


def show(error):
    context = error.__context__
    print(repr(error), repr(context), repr(context and context.__context__))


def plain():
    yield


def handling():
    try:
        raise KeyError("a")
    except KeyError:
        yield


def outer():
    try:
        raise IndexError
    except IndexError:
        yield from handling()


def catching():
    try:
        raise KeyError("a")
    except KeyError:
        try:
            yield
        except ValueError as error:
            show(error)
            raise RuntimeError


def thrown(generator, error=ValueError, begin=True):
    if begin:
        next(generator)
    try:
        try:
            1 / 0
        except ZeroDivisionError:
            generator.throw(error)
    except Exception as error:
        show(error)


thrown(plain())  # -> ValueError() None None
thrown(plain(), begin=False)  # -> ValueError() None None
thrown(handling())  # -> ValueError() KeyError('a') None
thrown(outer())  # -> ValueError() IndexError() None
thrown(catching())
# -> ValueError() KeyError('a') None
# -> RuntimeError() ValueError() KeyError('a')
own = ValueError("own")
own.__context__ = TypeError("before")
thrown(plain(), own)  # -> ValueError('own') TypeError('before') None
thrown(handling(), own)  # -> ValueError('own') KeyError('a') None


class Odd(Exception):
    def __new__(cls, *args):
        return cls


class Broken(Exception):
    def __init__(self):
        raise OSError("broken")


for kind in Odd, Broken:
    generator = plain()
    next(generator)
    try:
        generator.throw(kind)
    except Exception as error:
        print(type(error).__name__, list(generator))
# -> TypeError []
# -> OSError []
