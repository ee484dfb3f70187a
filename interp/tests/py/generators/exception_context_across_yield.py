# A generator's handled exception does not leak into its caller and back.
def g():
    try:
        raise ValueError("inside")
    except ValueError:
        yield 1
        yield 2


it = g()
next(it)
try:
    raise KeyError("caller")
except KeyError as e:
    print(e.__context__)  # -> None
    print(next(it))  # -> 2
try:
    raise
except RuntimeError as e:
    print(e)  # -> No active exception to reraise


def raises():
    yield 1
    raise IndexError("from generator")


it = raises()
next(it)
try:
    try:
        raise KeyError("handling")
    except KeyError:
        next(it)
except IndexError as e:
    print(repr(e.__context__))  # -> KeyError('handling')
print(list(it))  # -> []


def propagates():
    yield from raises()


try:
    list(propagates())
except IndexError as e:
    print(e)  # -> from generator
