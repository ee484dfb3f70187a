# Methods are made of a function and an object.
def shown(case):
    """Calls a function at once, and prints what it gives or raises."""

    def call(function):
        try:
            print(case, function())
        except Exception as error:
            print(case, type(error).__name__, error)

    return call


@shown('mt2')
def _():
    import types
    return types.MethodType(3, 4)
# -> mt2 TypeError first argument must be callable


@shown('mt3')
def _():
    import types
    return types.MethodType(len, None)
# -> mt3 TypeError instance must not be None


@shown("made")
def _():
    import types

    method = types.MethodType(max, 3)
    return method(4), method.__self__, method == types.MethodType(max, 3), method != types.MethodType(min, 3)
# -> made (4, 3, True, True)
