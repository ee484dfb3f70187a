# map, filter, zip and enumerate when a function or an iterator raises in the middle, and whether they go on.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def source(n):
    for i in range(n):
        if i == 1:
            yield "bad"
        else:
            yield i


def careful(x):
    if x == "bad":
        raise ValueError(x)
    return x * 10


m = map(careful, source(4))
show(lambda: next(m), lambda: next(m), lambda: next(m), lambda: list(m))
# -> 0
# -> ValueError bad
# -> 20
# -> [30]
f = filter(careful, source(4))
show(lambda: next(f), lambda: next(f), lambda: next(f, "end"))
# -> ValueError bad
# -> 2
# -> 3


class Flaky:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n == 2:
            raise KeyError("second")
        if self.n == 4:
            raise StopIteration("four")
        return self.n


for make in (lambda x: map(str, x), lambda x: zip("abcdef", x), enumerate, lambda x: filter(None, x), iter):
    x = make(Flaky())
    show(lambda: next(x), lambda: next(x), lambda: next(x), lambda: next(x), lambda: next(x))
# -> 1
# -> KeyError 'second'
# -> 3
# -> StopIteration four
# -> 5
# -> ('a', 1)
# -> KeyError 'second'
# -> ('c', 3)
# -> StopIteration four
# -> ('e', 5)
# -> (0, 1)
# -> KeyError 'second'
# -> (1, 3)
# -> StopIteration four
# -> (2, 5)
# -> 1
# -> KeyError 'second'
# -> 3
# -> StopIteration four
# -> 5
# -> 1
# -> KeyError 'second'
# -> 3
# -> StopIteration four
# -> 5


def stops(x):
    raise StopIteration("from the function")


show(lambda: list(map(stops, [1])), lambda: next(map(stops, [1])), lambda: [*map(stops, [1, 2])], lambda: next(iter(lambda: stops(1), 0), "default"))
# -> []
# -> StopIteration from the function
# -> []
# -> default
