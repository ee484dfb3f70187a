# Functions whose frame is no longer than their parameters.
def first(n, a=1, b="q", c=None):
    return n


def last(a, *, b=2, **c):
    return c


print(first(0), first(1, 2), first(b=1, n=3), last(1), last(1, x=2))  # -> 0 1 3 {} {'x': 2}
