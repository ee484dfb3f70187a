# iter(callable, sentinel): equality decides, errors pass, it stops for good; iter of what has only __getitem__.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Always:
    def __eq__(self, other):
        return other == 3


values = iter([1, 2, 3, 4])
it = iter(lambda: next(values), Always())
print(list(it), list(it), next(values), type(it).__name__, iter(it) is it)  # -> [1, 2] [] 4 callable_iterator True
count = [0]


def step():
    count[0] += 1
    if count[0] == 3:
        raise StopIteration
    return count[0]


it = iter(step, 99)
print(next(it), next(it), next(it, "stopped"), next(it, "still"), count)  # -> 1 2 stopped still [3]
it = iter(int, 0)
print(list(it), list(iter(iter("abc").__next__, "c")), list(iter([5, 6, 0, 7].pop, 0)))  # -> [] ['a', 'b'] [7]


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


print(list(Seq()), 1 in Seq(), type(iter(Seq())).__name__)  # -> [0, 1] True iterator
show(lambda: list(Boom()), lambda: iter(NoIter()), lambda: 1 in NoIter(), lambda: list(NoIter()), lambda: iter(BadIter()), lambda: list(BadIter()), lambda: iter(5), lambda: iter(5, 6), lambda: iter(), lambda: iter(int, 0, 1), lambda: next(5), lambda: next([]), lambda: next(iter([]), 1, 2), lambda: next(), lambda: next(iter([])), lambda: iter(iter), lambda: next(iter([]), None))
# -> KeyError 0
# -> TypeError 'NoIter' object is not iterable
# -> TypeError argument of type 'NoIter' is not iterable
# -> TypeError 'NoIter' object is not iterable
# -> TypeError iter() returned non-iterator of type 'list'
# -> TypeError iter() returned non-iterator of type 'list'
# -> TypeError 'int' object is not iterable
# -> TypeError iter(v, w): v must be callable
# -> TypeError iter expected at least 1 argument, got 0
# -> TypeError iter expected at most 2 arguments, got 3
# -> TypeError 'int' object is not an iterator
# -> TypeError 'list' object is not an iterator
# -> TypeError next expected at most 2 arguments, got 3
# -> TypeError next expected at least 1 argument, got 0
# -> StopIteration
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> None
