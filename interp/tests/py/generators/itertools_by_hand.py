# Common iterator tools written as generators.
def chain(*iterables):
    for it in iterables:
        yield from it


def islice(it, stop):
    it = iter(it)
    for _ in range(stop):
        try:
            yield next(it)
        except StopIteration:
            return


def count(n=0, step=1):
    while True:
        yield n
        n += step


def cycle(items):
    kept = list(items)
    while kept:
        yield from kept


def product(a, *rest):
    if not rest:
        yield from ((x,) for x in a)
        return
    for x in a:
        for tail in product(*rest):
            yield (x, *tail)


def permutations(items):
    if len(items) <= 1:
        yield tuple(items)
    for i in range(len(items) if len(items) > 1 else 0):
        for tail in permutations(items[:i] + items[i + 1 :]):
            yield (items[i], *tail)


def accumulate(items, f=lambda a, b: a + b):
    total = None
    for i, x in enumerate(items):
        total = x if i == 0 else f(total, x)
        yield total


def groupby(items, key):
    group = []
    for x in items:
        if group and key(x) != key(group[-1]):
            yield key(group[0]), group
            group = []
        group.append(x)
    if group:
        yield key(group[0]), group


print(
    list(chain([1], "ab", (2,))),
    list(islice(count(5, 5), 4)),
    list(islice(cycle("xy"), 5)),
    list(islice([1], 3)),
)  # -> [1, 'a', 'b', 2] [5, 10, 15, 20] ['x', 'y', 'x', 'y', 'x'] [1]
print(list(product([0, 1], "ab", [9])))  # -> [(0, 'a', 9), (0, 'b', 9), (1, 'a', 9), (1, 'b', 9)]
print(["".join(p) for p in permutations("abc")])  # -> ['abc', 'acb', 'bac', 'bca', 'cab', 'cba']
print(list(accumulate([1, 2, 3, 4])), list(accumulate([3, 1, 4, 1, 5], max)))  # -> [1, 3, 6, 10] [3, 3, 4, 4, 5]
print(list(groupby([1, 3, 2, 4, 5], lambda x: x % 2)))  # -> [(1, [1, 3]), (0, [2, 4]), (1, [5])]
