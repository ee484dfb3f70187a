# What can go wrong with class patterns: too many, given twice, no class, attributes that raise.
class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Bare:
    pass


class Raises:
    __match_args__ = ("fine", "bad")
    fine = 1

    @property
    def bad(self):
        raise ValueError("bad was read")

    @property
    def lacks(self):
        raise AttributeError("hidden")


def tries(function):
    try:
        print(function())
    except Exception as error:
        print(type(error).__name__, error)


def twice():
    match Point(1, 2):
        case Point(1, x=1):
            return "x given twice"


def twice_in_args():
    class Odd(Point):
        __match_args__ = ("x", "x")

    match Odd(1, 2):
        case Odd(a, b):
            return "a, b"


def three():
    match Point(1, 2):
        case Point(a, b, c):
            return a


def bare():
    match Bare():
        case Bare(a):
            return a


def builtin():
    match 5:
        case int(a, b):
            return a


def no_class():
    match 5:
        case len(a):
            return a


def read_bad(other=1):
    match Raises():
        case Raises(2, _):
            return "not read"
        case Raises(lacks=_):
            return "no"
        case Raises(_, _):
            return "fine"


for function in (twice, twice_in_args, three, bare, builtin, no_class, read_bad):
    tries(function)
# -> TypeError Point() got multiple sub-patterns for attribute 'x'
# -> TypeError Odd() got multiple sub-patterns for attribute 'x'
# -> TypeError Point() accepts 2 positional sub-patterns (3 given)
# -> TypeError Bare() accepts 0 positional sub-patterns (1 given)
# -> TypeError int() accepts 1 positional sub-pattern (2 given)
# -> TypeError called match pattern must be a type
# -> ValueError bad was read
Bare.__match_args__ = ["a"]
tries(bare)  # -> TypeError Bare.__match_args__ must be a tuple (got list)
Bare.__match_args__ = (1,)
tries(bare)  # -> TypeError __match_args__ elements must be strings (got int)
