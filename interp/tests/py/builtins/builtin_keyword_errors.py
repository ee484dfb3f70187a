# What builtin functions look at first: whether there may be names, how many arguments, which names.
class Own(tuple):
    def __init__(self, c=0):
        self.c = c


class Bad(float):
    def __init__():
        pass


def say(call):
    try:
        print(call())
    except (TypeError, ValueError) as error:
        print(error)


say(lambda: exec())  # -> exec() takes at least 1 positional argument (0 given)
say(lambda: sorted(reverse=1))  # -> sorted expected 1 argument, got 0
say(lambda: sorted(other=1))  # -> sorted expected 1 argument, got 0
say(lambda: sorted([], other=1))  # -> 'other' is an invalid keyword argument for sort()
say(lambda: sorted([], reverse="x"))  # -> 'str' object cannot be interpreted as an integer
say(lambda: [].sort(key=None, reverse=True, other=1))  # -> sort() takes at most 2 keyword arguments (3 given)
say(lambda: oct(key=1))  # -> oct() takes no keyword arguments
say(lambda: pow(key=1))  # -> pow() missing required argument 'base' (pos 1)
say(lambda: int("1", 2, a=3))  # -> int() takes at most 2 arguments (3 given)
say(lambda: int(a=3, b=4, c=5))  # -> int() takes at most 2 keyword arguments (3 given)
say(lambda: list(a=1))  # -> list() takes no keyword arguments
say(lambda: [].__init__(1, 2))  # -> list expected at most 1 argument, got 2
say(lambda: tuple(a=1))  # -> tuple() takes no keyword arguments
say(lambda: Own(c=5).c)  # -> 5
say(lambda: Bad(c=5))  # -> Bad.__init__() got an unexpected keyword argument 'c'
say(lambda: "".find(a=1))  # -> str.find() takes no keyword arguments
say(lambda: "".find(**{"a" + str(1): 1}))  # -> find() takes no keyword arguments
say(lambda: "".replace(a=1))  # -> str.replace() takes no keyword arguments
say(lambda: bytes(7, 0))  # -> bytes() argument 'encoding' must be str, not int
say(lambda: memoryview(b"", 1))  # -> memoryview() takes at most 1 argument (2 given)
say(lambda: memoryview(b"a").tobytes(1))  # -> tobytes() argument 'order' must be str or None, not int
say(lambda: format(1, None))  # -> format() argument 2 must be str, not None
say(lambda: type(None)(1))  # -> NoneType takes no arguments
say(lambda: type(...)(1))  # -> EllipsisType takes no arguments
say(lambda: int("1", 2**100))  # -> int() base must be >= 2 and <= 36, or 0
