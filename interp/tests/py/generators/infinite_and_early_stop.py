# Endless generators, and consumers that stop early.
def integers(start=0):
    while True:
        yield start
        start += 1


def take(n, it):
    return [x for x, _ in zip(it, range(n))]


def until(condition, it):
    for x in it:
        if condition(x):
            return
        yield x


def primes(it=None):
    it = it or integers(2)
    p = next(it)
    yield p
    yield from primes(x for x in it if x % p)


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or x is not None and x <= y:
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


def triangle():
    row = [1]
    while True:
        yield row
        row = [a + b for a, b in zip([0] + row, row + [0])]


def collatz(n):
    while n != 1:
        yield n
        n = n // 2 if n % 2 == 0 else 3 * n + 1
    yield 1


print(take(5, integers()), take(3, integers(10)), list(until(lambda x: x * x > 50, integers())))
# -> [0, 1, 2, 3, 4] [10, 11, 12] [0, 1, 2, 3, 4, 5, 6, 7]
print(list(merge([1, 4, 6], [2, 3, 7, 8])), list(merge([], "ab")), take(5, triangle())[-1])
# -> [1, 2, 3, 4, 6, 7, 8] ['a', 'b'] [1, 4, 6, 4, 1]
print(
    list(collatz(6)),
    max(range(1, 30), key=lambda n: len(list(collatz(n)))),
    10 in integers(),
    next(x for x in integers() if x**3 > 1000),
)  # -> [6, 3, 10, 5, 16, 8, 4, 2, 1] 27 True 11
it = integers()
print(take(2, it), take(2, it), next(it))  # -> [0, 1] [3, 4] 6
try:
    take(8, primes())
except RuntimeError as e:
    print(e)
print([p for p, _ in zip(primes(), range(8))])  # -> [2, 3, 5, 7, 11, 13, 17, 19]
a, b = integers(), integers(100)
print([next(a) + next(b) for _ in range(3)], all(x < 5 for x in integers()), any(x > 5 for x in integers()))
# -> [100, 102, 104] False True
