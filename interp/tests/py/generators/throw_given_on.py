# An iterator of the program's own that a generator delegates to gets what was given to `throw`, as it was given.
class Numbers:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *given):
        print("given", [value if isinstance(value, int) else getattr(value, "__name__", repr(value)) for value in given])
        if given[0] == 7:
            raise StopIteration("result")
        return 2


def delegating():
    print("got", (yield from Numbers()))
    yield 3


waiting = delegating()
next(waiting)
print(waiting.throw(123), waiting.throw(ValueError), waiting.throw(ValueError("text")))
# -> given [123]
# -> given ['ValueError']
# -> given ["ValueError('text')"]
# -> 2 2 2
print(waiting.throw(KeyError, "key"), waiting.throw(7))
# -> given ['KeyError', "'key'"]
# -> given [7]
# -> got result
# -> 2 3


def outer():
    yield from delegating()


around = outer()
next(around)
print(around.throw(None), around.throw(OSError))
# -> given ['None']
# -> given ['OSError']
# -> 2 2


def alone():
    try:
        yield from [1, 2]
    except TypeError:
        print("not reached")


other = alone()
print(next(other))  # -> 1
try:
    other.throw(5)
except TypeError as error:
    print(error)  # -> exceptions must be classes or instances deriving from BaseException, not int
print(next(other))  # -> 2
