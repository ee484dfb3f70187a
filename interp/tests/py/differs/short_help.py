# `help` is short: parameters, docstrings, a line for each member.
def scale(value: float, by=2) -> float:
    """Multiplies.

    More about it.
    """


class Valve:
    """Lets through."""

    limit = 3

    def __init__(self, name, *, open=False): ...

    def turn(self, angle):
        """Turns it."""

    @property
    def area(self): ...


help(scale)
help(Valve)
help(len)
help(Valve("a").turn)
# -> Help on function scale in module __main__:
# ->
# -> scale(value: float, by=2) -> float
# ->     Multiplies.
# ->
# ->     More about it.
# ->
# -> Help on class Valve in module __main__:
# ->
# -> class Valve(name, *, open=False)
# ->     Lets through.
# ->
# ->     limit: int
# ->     __init__(self, name, *, open=False)
# ->     turn(self, angle)  # Turns it.
# ->     area: property
# ->
# -> Help on built-in function len in module builtins:
# ->
# -> len(obj, /)
# ->
# -> Help on method turn in module __main__:
# ->
# -> turn(angle)
# ->     Turns it.
# ->
