# StopIteration inside a generator becomes RuntimeError.
def gen():
    yield 1
    raise StopIteration("inner")


g = gen()
print(next(g))  # -> 1
try:
    next(g)
except RuntimeError as e:
    print(e, repr(e.__cause__))  # -> generator raised StopIteration StopIteration('inner')


def taker(it):
    while True:
        yield next(it)


try:
    list(taker(iter([1, 2])))
except RuntimeError as e:
    print(e)  # -> generator raised StopIteration


def careful(it):
    while True:
        try:
            yield next(it)
        except StopIteration:
            return


print(list(careful(iter([1, 2]))))  # -> [1, 2]
print(next(iter([]), "default"))  # -> default
try:
    next(iter(()))
except StopIteration as e:
    print(repr(e))  # -> StopIteration()
