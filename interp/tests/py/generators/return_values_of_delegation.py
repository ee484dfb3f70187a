# The value of yield from: through several levels, of iterators without one, of StopIteration raised by hand, in expressions and loops.
class Stops:
    def __init__(self, *args):
        self.args, self.left = args, 2

    def __iter__(self):
        return self

    def __next__(self):
        if self.left:
            self.left -= 1
            return self.left
        raise StopIteration(*self.args)


class Mine(StopIteration):
    pass


class StopsMine(Stops):
    def __next__(self):
        raise Mine("mine", "second")


def level(n):
    if n == 0:
        got = yield "bottom"
        return [got]
    return [n, *(yield from level(n - 1)), n]


def all_of(*sources):
    values = []
    for source in sources:
        values.append((yield from source))
    return values


def operators():
    total = (yield from level(0)) + (yield from level(1)) * 2
    assert (yield from iter(())) is None
    return {(yield from level(0))[0]: (yield from Stops("v"))}, total, f"{(yield from Stops('f'))!r}"


def drive(generator, *sent):
    seen = []
    try:
        seen.append(next(generator))
        for value in sent:
            seen.append(generator.send(value))
        seen.append("unfinished")
    except StopIteration as stop:
        return seen, stop.value, stop.args


print(drive(level(3), "x"))  # -> (['bottom'], [3, 2, 1, 'x', 1, 2, 3], ([3, 2, 1, 'x', 1, 2, 3],))
print(drive(all_of([1], "b", Stops(), Stops(None), Stops((1, 2)), StopsMine(), {5: 6}), *[None] * 8))  # -> None
print([*all_of(StopsMine())], list(all_of(range(2), all_of("z"))))  # -> [] [0, 1, 'z']
print(drive(operators(), 1, 2, "k", None, None, None, None, None))
# -> (['bottom', 'bottom', 'bottom', 1, 0, 1, 0], ({'k': 'v'}, [1, 1, 2, 1, 1, 2, 1], "'f'"), (({'k': 'v'}, [1, 1, 2, 1, 1, 2, 1], "'f'"),))
for made in (StopIteration(), StopIteration(1), StopIteration(1, 2), Mine(), Mine(3)):
    print(repr(made), made.value, made.args, end="; ")
made.value = "set"
print(made.value, made.args, repr(made))
# -> StopIteration() None (); StopIteration(1) 1 (1,); StopIteration(1, 2) 1 (1, 2); Mine() None (); Mine(3) 3 (3,); set (3,) Mine(3)
def returns_exception():
    return ValueError("as value")
    yield
def returns_stop():
    return StopIteration("inner")
    yield
print(drive(returns_stop()), list(returns_exception()))  # -> ([], StopIteration('inner'), (StopIteration('inner'),)) []
