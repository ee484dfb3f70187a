# A generator that handles what its resumer handles goes on handling it when somebody else resumes it.
import sys


def generator():
    try:
        yield 1
    except ValueError as error:
        print("inside", repr(sys.exc_info()[1]))
        yield 2
        try:
            raise
        except ValueError as again:
            print("again", again is error)
        yield 3
    print("behind", repr(sys.exc_info()[1]))
    yield 4


made = generator()
next(made)
try:
    raise ValueError("v")
except ValueError as error:
    print(made.throw(error))
    # -> inside ValueError('v')
    # -> 2
print(next(made))
# -> again True
# -> 3
try:
    raise KeyError("k")
except KeyError:
    print(next(made))
    # -> behind KeyError('k')
    # -> 4


def own():
    try:
        raise OSError(1)
    except OSError:
        yield sys.exc_info()[1]
    yield sys.exc_info()[1]
    yield sys.exc_info()[1]


made = own()
print(repr(next(made)), sys.exc_info()[1])  # -> OSError(1) None
try:
    raise KeyError("k")
except KeyError:
    print(repr(next(made)), repr(sys.exc_info()[1]))  # -> KeyError('k') KeyError('k')
print(next(made))  # -> None


async def cleanup():
    pass


async def fails():
    try:
        raise LookupError("kept")
    except LookupError:
        await cleanup()
        raise


try:
    fails().send(None)
except LookupError as error:
    print(repr(error))  # -> LookupError('kept')
