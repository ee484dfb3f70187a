# The same sequence by generator, class, closure and recursion.
def by_generator():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


class ByClass:
    def __init__(self):
        self.pair = 0, 1

    def __iter__(self):
        return self

    def __next__(self):
        value, other = self.pair
        self.pair = other, value + other
        return value


def by_closure():
    a, b = 0, 1

    def step():
        nonlocal a, b
        value = a
        a, b = b, a + b
        return value
    return step


def by_delegation(a=0, b=1, depth=0):
    yield a
    if depth < 30:
        yield from by_delegation(b, a + b, depth + 1)


def self_made():
    def tail(g):
        next(g)
        return g
    yield 0
    yield 1
    a, b = self_made(), tail(self_made())
    for _ in range(10):
        yield next(a) + next(b)


first = [v for v, _ in zip(by_generator(), range(12))]
print(first)  # -> [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]
print([v for v, _ in zip(ByClass(), range(12))] == first, list(iter(by_closure(), 144)) == first)  # -> True True
print(list(by_delegation())[:12] == first, list(self_made()) == first)  # -> True True
g = by_generator()
big = next(v for v in g if v > 10 ** 50)
print(big, next(g))
# -> 103881042195729914708510518382775401680142036775841 168083057059453008835412295811648513482449585399521
