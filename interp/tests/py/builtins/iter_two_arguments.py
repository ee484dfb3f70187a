# iter(callable, sentinel): equality decides, errors pass, it stops for good; iter of what has only __getitem__.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class Always:
    def __eq__(self, other):
        return other == 3


values = iter([1, 2, 3, 4])
it = iter(lambda: next(values), Always())
print(list(it), list(it), next(values), type(it).__name__, iter(it) is it)
count = [0]


def step():
    count[0] += 1
    if count[0] == 3:
        raise StopIteration
    return count[0]


it = iter(step, 99)
print(next(it), next(it), next(it, "stopped"), next(it, "still"), count)
it = iter(int, 0)
print(list(it), list(iter(iter("abc").__next__, "c")), list(iter([5, 6, 0, 7].pop, 0)))


class Seq:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        if i == 2:
            raise StopIteration
        return i


class Boom:
    def __getitem__(self, i):
        raise KeyError(i)


class NoIter:
    __iter__ = None

    def __getitem__(self, i):
        return i


class BadIter:
    def __iter__(self):
        return [1]


print(list(Seq()), 1 in Seq(), type(iter(Seq())).__name__)
show(lambda: list(Boom()), lambda: iter(NoIter()), lambda: 1 in NoIter(), lambda: list(NoIter()), lambda: iter(BadIter()), lambda: list(BadIter()), lambda: iter(5), lambda: iter(5, 6), lambda: iter(), lambda: iter(int, 0, 1), lambda: next(5), lambda: next([]), lambda: next(iter([]), 1, 2), lambda: next(), lambda: next(iter([])), lambda: iter(iter), lambda: next(iter([]), None))
