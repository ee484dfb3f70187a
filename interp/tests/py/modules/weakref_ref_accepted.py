# What can be referred to weakly.
import array
import gc
import weakref
from collections import deque


class A:
    def method(self):
        pass


class L(list):
    pass


class S(str):
    pass


class E(Exception):
    pass


def f():
    yield


a = A()
values = [a, A, int, len, a.method, f, f(), gc, f.__code__, set(), frozenset((1,)), memoryview(b""),
          array.array("b"), deque(), L(), S("x"), E(), [].append, list[int]]
refs = [weakref.ref(value) for value in values]
print(all(r() is value for r, value in zip(refs, values)))  # -> True
