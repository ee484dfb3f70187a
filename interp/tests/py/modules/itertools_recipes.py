# Recipes built of itertools: what its parts do together, laziness and shared iterators included.
from collections import deque
from functools import reduce
from itertools import accumulate, chain, combinations, compress, count, cycle, dropwhile, filterfalse, groupby, islice, repeat, starmap, takewhile, tee, zip_longest
from operator import mul, not_


def batched(iterable, n):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        yield batch


def roundrobin(*iterables):
    pending, nexts = len(iterables), cycle(iter(it).__next__ for it in iterables)
    while pending:
        try:
            for following in nexts:
                yield following()
        except StopIteration:
            pending -= 1
            nexts = cycle(islice(nexts, pending))


def partition(test, iterable):
    a, b = tee(iterable)
    return filterfalse(test, a), filter(test, b)


def sliding(iterable, n):
    it = iter(iterable)
    window = deque(islice(it, n - 1), maxlen=n)
    for item in it:
        window.append(item)
        yield tuple(window)


def sieve(n):
    data = bytearray((0, 1)) * (n // 2)
    data[:3] = 0, 0, 0
    for p in takewhile(lambda p: p * p <= n, compress(count(), data)):
        data[p * p : n : p + p] = bytes(len(range(p * p, n, p + p)))
    data[2] = 1
    return list(compress(count(), data))


def powerset(items):
    return chain.from_iterable(combinations(items, r) for r in range(len(items) + 1))


def before_and_after(test, iterable):
    it, transition = iter(iterable), []

    def before():
        for item in it:
            if test(item):
                yield item
            else:
                transition.append(item)
                return

    return before(), chain(transition, it)


print(list(batched("ABCDEFG", 3)), "".join(roundrobin("ABC", "D", "EF")), [list(part) for part in partition(lambda x: x % 3, range(8))])
# -> [('A', 'B', 'C'), ('D', 'E', 'F'), ('G',)] ADEBFC [[0, 3, 6], [1, 2, 4, 5, 7]]
print(list(sliding("ABCDE", 3)), list(sliding("AB", 3)), sieve(60))
# -> [('A', 'B', 'C'), ('B', 'C', 'D'), ('C', 'D', 'E')] [] [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59]
print(["".join(s) for s in powerset("abc")], [list(part) for part in before_and_after(str.isupper, "ABcDe")])
# -> ['', 'a', 'b', 'c', 'ab', 'ac', 'bc', 'abc'] [['A', 'B'], ['c', 'D', 'e']]
print(list(zip_longest(*[iter("ABCDEFG")] * 3, fillvalue="x")), list(zip(*[iter(range(7))] * 2)), [k for k, _ in groupby("AaABb", str.lower)])
# -> [('A', 'B', 'C'), ('D', 'E', 'F'), ('G', 'x', 'x')] [(0, 1), (2, 3), (4, 5)] ['a', 'b']
print(reduce(mul, repeat(3, 4)), list(starmap(lambda i, x: i * x, enumerate([5, 6, 7], 1))), next(dropwhile(not_, [0, 0, 9, 0])))
# -> 81 [5, 12, 21] 9
print(list(accumulate([100, -5, 7], lambda balance, change: balance * 1.5 + change)), list(islice(accumulate(chain([3.7], repeat(None)), lambda x, _: 3.7 * x * (1 - x)), 3)))
# -> [100, 145.0, 224.5] [3.7, -36.96300000000001, -5191.9375653000025]
