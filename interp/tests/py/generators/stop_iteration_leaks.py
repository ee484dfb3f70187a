# StopIteration where it must not leak: in generators, coroutines, comprehensions, next(), for, yield from, __next__ of classes.
def raises():
    yield 1
    raise StopIteration("value")


def calls_next():
    while True:
        yield next(it)


def in_finally():
    try:
        yield 1
    finally:
        raise StopIteration


def delegates():
    result = yield from raises()
    return result


def caught():
    try:
        raise StopIteration("caught")
    except StopIteration as error:
        yield error.value


for make in (raises, lambda: calls_next(), in_finally, delegates, caught):
    it = iter([1, 2])
    try:
        print(list(make()))
    except RuntimeError as error:
        print(error, repr(error.__cause__), error.__cause__ is error.__context__, error.__suppress_context__)
# -> generator raised StopIteration StopIteration('value') True True
# -> generator raised StopIteration StopIteration() True True
# -> generator raised StopIteration StopIteration() True True
# -> generator raised StopIteration StopIteration('value') True True
# -> ['caught']


class It:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration(self.n)
        return self.n


print(list(It()), [x for x in It()], sum(It()))  # -> [1, 2] [1, 2] 3
try:
    it = It()
    for _ in range(5):
        next(it)
except StopIteration as stop:
    print(stop.value, stop.args, next(it, "default"), it.n)  # -> 3 (3,) default 4
print(list(map(lambda x: next(iter([])) if x == 2 else x, [1, 2, 3])), list(x for x in map(lambda x: next(iter(())), [1])))
# -> [1] []
try:
    [next(iter([])) for _ in (1,)]
except StopIteration as stop:
    print("out of a list comprehension", stop.args)  # -> out of a list comprehension ()
try:
    for x in [1]:
        next(iter([]))
except StopIteration:
    print("out of a for loop")  # -> out of a for loop


def returns(value):
    return value
    yield


for value in (None, 5, (1, 2), StopIteration(3), [StopIteration]):
    try:
        next(returns(value))
    except StopIteration as stop:
        print(repr(stop.value), stop.args)
# -> None ()
# -> 5 (5,)
# -> (1, 2) ((1, 2),)
# -> StopIteration(3) (StopIteration(3),)
# -> [<class 'StopIteration'>] ([<class 'StopIteration'>],)


def outer(value):
    got = yield from returns(value)
    yield got


print(next(outer((1, 2))), repr(next(outer(StopIteration(4)))), next(outer(None)))  # -> (1, 2) StopIteration(4) None
s = StopIteration
print(s().value, s(1).value, s(1, 2).value, s((1, 2)).value)  # -> None 1 1 (1, 2)
