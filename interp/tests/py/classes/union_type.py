# int | str and its kind: repr, equality, isinstance.
def shown(case):
    """Calls a function at once, and prints what it gives or raises."""

    def call(function):
        try:
            print(case, function())
        except Exception as error:
            print(case, type(error).__name__, error)

    return call


@shown('union')
def _():
    u = int | str
    return (u, type(u), isinstance(1, u), issubclass(str, u), u == str | int, int | None, u.__args__, int | str | float, list[int] | None, hash(u) == hash(str | int), repr(u))
# -> union (int | str, <class 'types.UnionType'>, True, True, True, int | None, (<class 'int'>, <class 'str'>), int | str | float, list[int] | None, True, 'int | str')


@shown('union2')
def _():
    return int | 1
# -> union2 TypeError unsupported operand type(s) for |: 'type' and 'int'


@shown('union3')
def _():
    return isinstance(1, list[int] | int)
# -> union3 TypeError isinstance() argument 2 cannot be a parameterized generic
