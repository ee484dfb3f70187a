# Signatures of all that can be called.
import functools
from inspect import signature


def f(a, b: int = 1, /, c="x", *args: str, d, e: float = 2.5, **kw) -> bool: ...


class A:
    def __init__(self, x, y=2): ...
    def m(self, z): ...
    @classmethod
    def c(cls, q): ...
    @staticmethod
    def s(r): ...
    def __call__(self, u): ...


class B(A): ...


class C: ...


@functools.wraps(f)
def wrapper(*a, **k): ...


for thing in f, A, A.m, A(1).m, A.c, A.s, A(1), B, C, len, lambda: 0, lambda *, k: k, abs, isinstance, wrapper:
    print(signature(thing))
# -> (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> bool
# -> (x, y=2)
# -> (self, z)
# -> (z)
# -> (q)
# -> (r)
# -> (u)
# -> (x, y=2)
# -> ()
# -> (obj, /)
# -> ()
# -> (*, k)
# -> (x, /)
# -> (obj, class_or_tuple, /)
# -> (a, b: int = 1, /, c='x', *args: str, d, e: float = 2.5, **kw) -> bool
print(signature(wrapper, follow_wrapped=False), signature(functools.partial(f, 1, d=3)))
# -> (*a, **k) -> bool (b: int = 1, /, c='x', *args: str, d=3, e: float = 2.5, **kw) -> bool
for thing in 3, "x":
    try:
        signature(thing)
    except TypeError as error:
        print(error)
# -> 3 is not a callable object
# -> 'x' is not a callable object
