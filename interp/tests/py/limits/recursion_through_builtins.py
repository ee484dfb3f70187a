# Recursion through native functions that call back.
def through_map(n):
    return list(map(through_map, [n + 1]))


def through_sorted(n):
    return sorted([n, n], key=through_sorted)


def through_max(n):
    return max([n], key=through_max)


def through_sum(n):
    return sum(through_sum(i) for i in [n])


def through_comprehension(n):
    return [through_comprehension(i) for i in [n]]


def through_generator(n):
    yield from through_generator(n + 1)


def through_join(n):
    return "".join(through_join(i) for i in range(2))


class Init:
    def __init__(self):
        self.child = Init()


class New:
    def __new__(cls):
        return New()


for f in (
    through_map,
    through_sorted,
    through_max,
    through_sum,
    through_comprehension,
    lambda n: next(through_generator(n)),
    through_join,
    lambda n: Init(),
    lambda n: New(),
):
    try:
        f(0)
    except RecursionError as e:
        print(type(e).__name__)
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
# -> RecursionError
