# What passes through a delegation: values, what is sent, exceptions, results.
def inner(n):
    got = []
    for i in range(n):
        got.append((yield i))
    return got


def outer(n):
    first = yield from inner(n)
    second = yield from inner(1)
    return first, second


def deep(n, level):
    return (yield from deep(n, level - 1)) if level else (yield from inner(n))


def drive(generator, *values):
    seen = [next(generator)]
    try:
        for value in values:
            seen.append(generator.send(value))
    except StopIteration as stop:
        return seen, stop.value
    return seen, "goes on"


print(drive(outer(2), "a", "b", "c"))  # -> ([0, 1, 0], (['a', 'b'], ['c']))
print(drive(deep(3, 20), 1, 2, 3))  # -> ([0, 1, 2], [1, 2, 3])
print(list(deep(4, 30)), [*outer(2)])  # -> [0, 1, 2, 3] [0, 1, 0]
fresh = deep(1, 2)
try:
    fresh.send(5)
except TypeError as error:
    print(error)  # -> can't send non-None value to a just-started generator
print(next(fresh))  # -> 0


def handles():
    while True:
        try:
            yield from inner(9)
        except ValueError as error:
            yield f"handled {error}"


g = handles()
print(next(g), next(g), g.throw(ValueError("x")), next(g), g.close())  # -> 0 1 handled x 0 None


def during():
    try:
        raise KeyError("outside")
    except KeyError:
        yield from inner(2)
        try:
            raise
        except KeyError as error:
            yield repr(error)


print(list(during()))  # -> [0, 1, "KeyError('outside')"]
pairs = zip([1, 2, 3], (4, 5, 6), range(7, 10), "abc", inner(3), {1: 2, 3: 4, 5: 6})
print(list(pairs), list(zip([1, 2], inner(1))), list(zip(inner(1), [1, 2])), [a + b for a, b in zip([1, 2], [3, 4])])
# -> [(1, 4, 7, 'a', 0, 1), (2, 5, 8, 'b', 1, 3), (3, 6, 9, 'c', 2, 5)] [(1, 0)] [(0, 1)] [4, 6]
short, long = iter([1, 2]), iter([1, 2, 3])
print(list(zip(long, short)), list(long), list(zip(*[iter(range(6))] * 2)), list(zip()), list(zip([5])))
# -> [(1, 1), (2, 2)] [] [(0, 1), (2, 3), (4, 5)] [] [(5,)]
try:
    list(zip([1, 2], [3], strict=True))
except ValueError as error:
    print(error)  # -> zip() argument 2 is shorter than argument 1
