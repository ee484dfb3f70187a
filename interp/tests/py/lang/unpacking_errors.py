# Messages of unpacking that does not fit.
def attempt(code):
    try:
        code()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)


def too_few():
    a, b, c = [1, 2]


def too_many():
    a, b = [1, 2, 3]


def too_many_lazy():
    a, b = iter(range(10))


def star_few():
    a, b, *c = [1]


def empty():
    a, = []


def not_iterable():
    a, b = 5


def none():
    a, b = None


for code in (too_few, too_many, too_many_lazy, star_few, empty, not_iterable, none):
    attempt(code)
# -> ValueError not enough values to unpack (expected 3, got 2)
# -> ValueError too many values to unpack (expected 2)
# -> ValueError too many values to unpack (expected 2)
# -> ValueError not enough values to unpack (expected at least 2, got 1)
# -> ValueError not enough values to unpack (expected 1, got 0)
# -> TypeError cannot unpack non-iterable int object
# -> TypeError cannot unpack non-iterable NoneType object
