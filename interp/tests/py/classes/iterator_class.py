# Iterator classes: __iter__ that returns self or a fresh one, __next__, StopIteration.
class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return CountdownIterator(self.n)


class CountdownIterator:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


c = Countdown(3)
print(list(c), list(c), [(a, b) for a in c for b in Countdown(2)])
# -> [3, 2, 1] [3, 2, 1] [(3, 2), (3, 1), (2, 2), (2, 1), (1, 2), (1, 1)]
it = iter(c)
print(next(it), list(it), list(it), next(it, "over"))  # -> 3 [2, 1] [] over
print(sum(c), max(c), 2 in c, sorted(c), tuple(c), dict(zip(c, c)))
# -> 6 3 True [1, 2, 3] (3, 2, 1) {3: 3, 2: 2, 1: 1}


class Steps:
    def __iter__(self):
        yield "first"
        yield from [1, 2]


print(list(Steps()), [*Steps(), *Steps()])  # -> ['first', 1, 2] ['first', 1, 2, 'first', 1, 2]


class Fails:
    def __iter__(self):
        return self

    def __next__(self):
        raise ValueError("broken")


try:
    for _ in Fails():
        pass
except ValueError as e:
    print(e)  # -> broken
for i, x in enumerate(Countdown(100)):
    if i == 2:
        break
print(i, x)  # -> 2 98
