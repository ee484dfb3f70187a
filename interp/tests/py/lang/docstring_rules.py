# What is a docstring: only the first plain string of a body, joined or not; not f-strings, bytes, expressions.
def a():
    "one" " two"


def b():
    f"{1}"


def c():
    b"bytes"


def d():
    ("parenthesised")


def e():
    pass
    "late"


def f(): "same line"


def g():
    """
    Indented
      more
    """


def h():
    "text" + ""


def i():
    "first"; "second"


def j():
    r"raw \n"
    return j.__doc__


async def k():
    u"async"


class C:
    "class doc"
    def m(self):
        "method doc"


class D(C):
    def m(self): ...


class E:
    x = "not doc"


class F: """one line"""


lam = lambda: "lambda"
print([x.__doc__ for x in (a, b, c, d, e, f, g, h, i, j, k, C, C.m, D, D.m, E, F, lam)], j())
# -> ['one two', None, None, 'parenthesised', None, 'same line', '\n    Indented\n      more\n    ', None, 'first', 'raw \\n', 'async', 'class doc', 'method doc', None, None, None, 'one line', None] raw \n
print(C().__doc__, D().__doc__, int.__doc__ is not None, __doc__)  # -> class doc None True None
C.__doc__ = "changed"
a.__doc__ = 5
C.m.__doc__ += "!"
print(C.__doc__, a.__doc__, C.m.__doc__)  # -> changed 5 method doc!
try:
    C().m.__doc__ = "x"
except AttributeError as error:
    print(type(error).__name__)  # -> AttributeError
del a.__doc__
print(a.__doc__)  # -> None
space = {}
exec('"""module doc"""\nx = __doc__', space)
print(space["__doc__"], space["x"])  # -> module doc module doc
space = {}
exec('x = 1\n"""late"""', space)
print(space.get("__doc__", "none"))  # -> none
