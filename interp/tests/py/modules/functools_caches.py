# functools: lru_cache, cache, cached_property.
from functools import cache, cached_property, lru_cache


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


@lru_cache(maxsize=None)
def fib(n):
    "Fibonacci's"
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info(), fib.__name__, fib.__doc__, fib.__wrapped__(1), fib.cache_parameters())
# -> 23416728348467685 CacheInfo(hits=78, misses=81, maxsize=None, currsize=81) fib Fibonacci's 1 {'maxsize': None, 'typed': False}
fib.cache_clear()
print(fib.cache_info(), fib(3), fib.cache_info().hits, fib.cache_info()[1])
# -> CacheInfo(hits=0, misses=0, maxsize=None, currsize=0) 2 1 4

calls = []


@lru_cache(maxsize=2)
def double(x, y=0):
    calls.append((x, y))
    return x * 2


print([double(x) for x in (1, 2, 1, 3, 1, 2)], calls, double.cache_info())
# -> [2, 4, 2, 6, 2, 4] [(1, 0), (2, 0), (3, 0), (2, 0)] CacheInfo(hits=2, misses=4, maxsize=2, currsize=2)
double.cache_clear()
calls.clear()
double(1, 5)
double(1, y=5)
double(y=5, x=1)
double(x=1, y=5)
double(1, y=5)
print(calls, double.cache_info())
# -> [(1, 5), (1, 5), (1, 5), (1, 5), (1, 5)] CacheInfo(hits=0, misses=5, maxsize=2, currsize=2)
print(attempt(double, []), double.cache_info(), attempt(double), attempt(double, 1, 2, 3))
# -> TypeError: unhashable type: 'list' CacheInfo(hits=0, misses=5, maxsize=2, currsize=2) TypeError: double() missing 1 required positional argument: 'x' TypeError: double() takes from 1 to 2 positional arguments but 3 were given


@lru_cache
def plain(x):
    calls.append(x)
    return x


calls.clear()
print([plain(x) for x in (1, 1.0, True, "1", (1,), None, 1, 1.0)], calls, plain.cache_info())
# -> [1, 1.0, 1.0, '1', (1,), None, 1, 1.0] [1, 1.0, '1', (1,), None] CacheInfo(hits=3, misses=5, maxsize=128, currsize=5)


@lru_cache(typed=True)
def typed(x, k=None):
    calls.append(x)
    return type(x).__name__


calls.clear()
print([typed(x) for x in (1, 1.0, True, 1, "a", "a")], calls, typed.cache_info(), typed.cache_parameters())
# -> ['int', 'float', 'bool', 'int', 'str', 'str'] [1, 1.0, True, 'a'] CacheInfo(hits=2, misses=4, maxsize=128, currsize=4) {'maxsize': 128, 'typed': True}
print(typed(1, k=1), typed(1, k=1.0), typed(1, k=1), typed.cache_info())
# -> int int int CacheInfo(hits=3, misses=6, maxsize=128, currsize=6)


@lru_cache(0)
def none(x):
    calls.append(x)


@lru_cache(-5)
def negative(x):
    return x


calls.clear()
print(none(1), none(1), calls, none.cache_info(), negative(1), negative.cache_info())
# -> None None [1, 1] CacheInfo(hits=0, misses=2, maxsize=0, currsize=0) 1 CacheInfo(hits=0, misses=1, maxsize=0, currsize=0)


@cache
def everything(*args, **keywords):
    calls.append((args, keywords))
    return len(args)


calls.clear()
print(everything(), everything(), everything(1, 2), everything((1, 2)), everything(1, a=2), everything(1, ("a", 2)), calls, everything.cache_info())
# -> 0 0 2 1 1 2 [((), {}), ((1, 2), {}), (((1, 2),), {}), ((1,), {'a': 2}), ((1, ('a', 2)), {})] CacheInfo(hits=1, misses=5, maxsize=None, currsize=5)


@cache
def failing(x):
    calls.append(x)
    raise ValueError(x)


calls.clear()
print(attempt(failing, 1), attempt(failing, 1), calls, failing.cache_info())
# -> ValueError: 1 ValueError: 1 [1, 1] CacheInfo(hits=0, misses=2, maxsize=None, currsize=0)
print(attempt(lru_cache, "text"), "|", attempt(lru_cache(5), 5), "|", attempt(cache, 5))
# -> TypeError: Expected first argument to be an integer, a callable, or None | TypeError: the first argument must be callable | TypeError: the first argument must be callable
print(lru_cache(3)(len)("abc"), lru_cache(len)("ab"), [lru_cache(1)(str)(x) for x in (1, 2)])  # -> 3 2 ['1', '2']


class Host:
    def __init__(self, base):
        self.base = base

    @lru_cache(maxsize=10)
    def method(self, x):
        calls.append(x)
        return self.base + x

    @staticmethod
    @cache
    def static(x):
        return x + 1

    @classmethod
    @cache
    def of_class(cls, x):
        return cls.__name__, x


calls.clear()
a, b = Host(1), Host(10)
print(a.method(5), a.method(5), b.method(5), calls, Host.method.cache_info(), a.static(1), Host.static(1), Host.of_class(2), a.of_class(2))
# -> 6 6 15 [5, 5] CacheInfo(hits=1, misses=2, maxsize=10, currsize=2) 2 2 ('Host', 2) ('Host', 2)
big = lru_cache(maxsize=100)(lambda x: x * x)
print(sum(big(i % 150) for i in range(1000)), big.cache_info(), sum(big(i % 90) for i in range(1000)), big.cache_info())
# -> 7011000 CacheInfo(hits=0, misses=1000, maxsize=100, currsize=100) 2628900 CacheInfo(hits=1000, misses=1000, maxsize=100, currsize=100)


# cached_property
class Data:
    made = 0

    def __init__(self, numbers):
        self.numbers = numbers

    @cached_property
    def total(self):
        "the total"
        Data.made += 1
        return sum(self.numbers)


d = Data([1, 2, 3])
print(vars(d), d.total, d.total, Data.made, vars(d), Data.total.__doc__, Data.total.attrname, isinstance(Data.total, cached_property))
# -> {'numbers': [1, 2, 3], 'total': 6} 6 6 1 {'numbers': [1, 2, 3], 'total': 6} the total total True
d.numbers.append(4)
print(d.total)  # -> 6
del d.total
print(d.total, Data.made, Data([5]).total)  # -> 10 2 5
d.total = "set"
print(d.total)  # -> set


class Child(Data):
    @cached_property
    def total(self):
        return super().total * 100

    other = cached_property(lambda self: "other")


print(Child([1]).total, Child([1]).other, Child.other.attrname)  # -> 100 other other
late = cached_property(lambda self: 5)
Child.late = late
print(attempt(lambda: Child([1]).late))
# -> TypeError: Cannot use cached_property instance without calling __set_name__ on it.
late.__set_name__(Child, "late")
print(Child([1]).late, attempt(late.__set_name__, Child, "later"), late.__set_name__(Child, "late"))
# -> 5 TypeError: Cannot assign the same cached_property to two different names ('late' and 'later'). None


class Broken:
    @cached_property
    def value(self):
        raise ValueError("no value")


b = Broken()
print(attempt(lambda: b.value), attempt(lambda: b.value), vars(b))  # -> ValueError: no value ValueError: no value {}
