# lru_cache: what is evicted, typed keys, keywords as other keys, exceptions, recursion, methods, cache_clear while running, copies of the wrapper.
import functools
from functools import cache, cached_property, lru_cache

calls = []


@lru_cache(maxsize=3)
def f(x, *rest, **named):
    calls.append(x)
    if x == "raise":
        raise ValueError(x)
    return x, rest, sorted(named.items())


for x in (1, 2, 3, 1, 4, 2, 1, 4, 3):
    f(x)
print(calls, f.cache_info(), f.cache_parameters(), f.__wrapped__(9), f.__name__)
# -> [1, 2, 3, 4, 2, 3, 9] CacheInfo(hits=3, misses=6, maxsize=3, currsize=3) {'maxsize': 3, 'typed': False} (9, (), []) f
calls.clear()
f.cache_clear()
f(1), f(1.0), f(True), f(1, 2), f(x=1), f(1, a=1, b=2), f(1, b=2, a=1), f("1"), f((1,)), f(0), f(-0.0)
for _ in range(2):
    try:
        f("raise")
    except ValueError:
        pass
print(calls, f.cache_info())
# -> [1, 1.0, 1, 1, 1, 1, '1', (1,), 0, -0.0, 'raise', 'raise'] CacheInfo(hits=1, misses=12, maxsize=3, currsize=3)


@lru_cache(typed=True)
def typed(x, y=0):
    calls.append((x, y))
    return type(x).__name__


calls.clear()
print(typed(1), typed(1.0), typed(True), typed(1, y=0), typed(1, y=0.0), typed(1, 0), typed("1"), len(calls), typed.cache_parameters(), typed.cache_info().hits)
# -> int float bool int int int str 7 {'maxsize': 128, 'typed': True} 0


@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info(), fib.cache_info()._fields)
# -> 2880067194370816120 CacheInfo(hits=88, misses=91, maxsize=None, currsize=91) ('hits', 'misses', 'maxsize', 'currsize')


@lru_cache(maxsize=0)
def never(x):
    calls.append(x)
    return x


@lru_cache
def clears(n):
    if n == 2:
        clears.cache_clear()
    return n and clears(n - 1) + n


calls.clear()
never(1), never(1)
print(calls, never.cache_info(), clears(4), clears.cache_info(), lru_cache(maxsize=-5)(len).cache_info(), lru_cache(None)(max)(3, 2))
# -> [1, 1] CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) 10 CacheInfo(hits=0, misses=2, maxsize=128, currsize=5) CacheInfo(hits=0, misses=0, maxsize=0, currsize=0) 3


class C:
    built = 0

    def __init__(self, n):
        self.n = n

    @lru_cache(maxsize=2)
    def m(self, x):
        calls.append((self.n, x))
        return self.n * x

    @staticmethod
    @cache
    def s(x):
        return [x]

    @cached_property
    def lazy(self):
        "The doc."
        C.built += 1
        return [self.n]

    @property
    @cache
    def p(self):
        return object()


calls.clear()
a, b = C(2), C(3)
print(a.m(5), a.m(5), b.m(5), C.m(a, 5), calls, C.m.cache_info(), a.s(1) is C.s(1), a.p is a.p, a.p is b.p)
# -> 10 10 15 10 [(2, 5), (3, 5)] CacheInfo(hits=2, misses=2, maxsize=2, currsize=2) True True False
print(a.lazy is a.lazy, C.built, a.__dict__["lazy"], C.lazy.__doc__, C.lazy.attrname, type(C.lazy).__name__)
# -> True 1 [2] The doc. lazy cached_property
a.lazy = "set"
print(a.lazy, b.lazy, C.built)  # -> set [3] 2
del a.lazy
print(a.lazy, C.built)  # -> [2] 3


class Slots:
    __slots__ = ("n",)
    lazy = cached_property(lambda self: 1)


renamed = cached_property(lambda self: 5)
trials = [lambda: f([1]), lambda: f(1, k={}), lambda: lru_cache(maxsize="x"), lambda: Slots().lazy, lambda: type("T", (), {"a": renamed, "b": renamed}), lambda: lru_cache(5)(6), lambda: fib(), lambda: type("U", (), {}) and setattr(C, "late", cached_property(lambda s: 1)) or a.late, lambda: cache(5)]
for trial in trials:
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error, "|", repr(error.__cause__))
# -> TypeError unhashable type: 'list' | None
# -> TypeError unhashable type: 'dict' | None
# -> TypeError Expected first argument to be an integer, a callable, or None | None
# -> TypeError No '__dict__' attribute on 'Slots' instance to cache 'lazy' property. | None
# -> RuntimeError Error calling __set_name__ on 'cached_property' instance 'b' in 'T' | TypeError("Cannot assign the same cached_property to two different names ('a' and 'b').")
# -> TypeError the first argument must be callable | None
# -> TypeError fib() missing 1 required positional argument: 'n' | None
# -> TypeError Cannot use cached_property instance without calling __set_name__ on it. | None
# -> TypeError the first argument must be callable | None
