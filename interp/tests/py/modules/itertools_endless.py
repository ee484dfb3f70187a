# itertools: count, cycle, repeat, accumulate, chain, compress, while and false filters, starmap, islice.
from itertools import accumulate, chain, compress, count, cycle, dropwhile, filterfalse, islice, repeat, starmap, takewhile
from operator import length_hint


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}".rstrip(": ")


def first(n, iterable):
    return list(islice(iterable, n))


print(first(3, count()), first(3, count(5)), first(4, count(10, -3)), first(3, count(1.5, 0.5)), first(3, count(start=2, step=3)), first(2, count(1j)))
# -> [0, 1, 2] [5, 6, 7] [10, 7, 4, 1] [1.5, 2.0, 2.5] [2, 5, 8] [1j, (1+1j)]
c = count(7)
print(next(c), c, repr(count(2, 5)), count(1.5), count(1, 1.0), count(step=2), iter(c) is c, count(True), list(zip("ab", count())))
# -> 7 count(8) count(2, 5) count(1.5) count(1, 1.0) count(0, 2) True count(1) [('a', 0), ('b', 1)]
print(first(2, count(2**63 - 1)), first(2, count(-5, 2)), attempt(count, "a"), attempt(count, 1, "b"), attempt(count, None), attempt(count, [], 2))
# -> [9223372036854775807, 9223372036854775808] [-5, -3] TypeError: a number is required TypeError: a number is required TypeError: a number is required TypeError: a number is required
print(first(7, cycle("abc")), list(cycle([])), attempt(cycle, 5), first(3, cycle(x for x in (1, 2))))
# -> ['a', 'b', 'c', 'a', 'b', 'c', 'a'] [] TypeError: 'int' object is not iterable [1, 2, 1]
r = repeat("x", 3)
print(r, next(r), r, list(r), r, list(r), repeat(5), repeat(object=[1], times=2), list(repeat(1, 0)), list(repeat(1, -3)), repeat(1, -3))
# -> repeat('x', 0) x repeat('x', 0) ['x', 'x'] repeat('x', 0) [] repeat(5) repeat([1], 2) [] [] repeat(1, 0)
print(first(2, repeat(None)), length_hint(repeat(1, 4)), attempt(length_hint, repeat(1)), list(map(pow, range(4), repeat(2))), attempt(repeat, 1, "x"))
# -> [None, None] 4 0 [0, 1, 4, 9] TypeError: 'str' object cannot be interpreted as an integer
print(attempt(repeat, 1, None))  # -> TypeError: 'NoneType' object cannot be interpreted as an integer

# accumulate
print(list(accumulate([1, 2, 3, 4])), list(accumulate([1, 2, 3], lambda a, b: a * b)), list(accumulate("abc")), list(accumulate([])))
# -> [1, 3, 6, 10] [1, 2, 6] ['a', 'ab', 'abc'] []
print(list(accumulate([1, 2], initial=10)), list(accumulate([], initial=0)), list(accumulate([3, 1, 5], max)), list(accumulate([[1], [2]])))
# -> [10, 11, 13] [0] [3, 3, 5] [[1], [1, 2]]
print(list(accumulate([1, 2], func=None)), list(accumulate(iterable=[1], func=min)), attempt(accumulate, 5), attempt(list, accumulate([1, "a"])))
# -> [1, 3] [1] TypeError: 'int' object is not iterable TypeError: unsupported operand type(s) for +: 'int' and 'str'
print(list(accumulate([1, 2], initial=None)))  # -> [1, 3]

# chain
print(list(chain("ab", [1], (), {2: 3})), list(chain()), list(chain([])), list(chain.from_iterable(["ab", "cd"])), list(chain.from_iterable([])))
# -> ['a', 'b', 1, 2] [] [] ['a', 'b', 'c', 'd'] []
c = chain([1], 5)
print(next(c), attempt(next, c), attempt(chain.from_iterable, 5), list(chain.from_iterable(range(n) for n in range(4))))
# -> 1 TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable [0, 0, 1, 0, 1, 2]
print(first(5, chain.from_iterable(repeat("ab"))), iter(c) is c, list(chain(range(2), (x for x in "z"))))
# -> ['a', 'b', 'a', 'b', 'a'] True [0, 1, 'z']
made = []
lazy = chain.from_iterable(made.append(n) or [n, n] for n in range(3))
print(made, next(lazy), made, next(lazy), next(lazy), made)  # -> [0, 1] 0 [0, 1] 0 1 [0, 1]

# Filters
print(list(compress("ABCDEF", [1, 0, 1, 0, 1, 1])), list(compress("AB", [1])), list(compress([], [1])), list(compress(data="ab", selectors=[0, 2])))
# -> ['A', 'C', 'E', 'F'] ['A'] [] ['b']
print(attempt(compress, 5, []), attempt(compress, [], 5), list(compress("abc", cycle([True, False]))))
# -> TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable ['a', 'c']
print(list(dropwhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(dropwhile(bool, [])), list(dropwhile(bool, [1, 2])), attempt(dropwhile, bool, 5))
# -> [6, 4, 1] [] [] TypeError: 'int' object is not iterable
print(list(takewhile(lambda x: x < 5, [1, 4, 6, 4, 1])), list(takewhile(bool, [])), list(takewhile(bool, [1, 2])), attempt(takewhile, bool, 5))
# -> [1, 4] [] [1, 2] TypeError: 'int' object is not iterable
print(list(filterfalse(lambda x: x % 2, range(6))), list(filterfalse(None, [0, 1, "", "a"])), list(filterfalse(bool, [0, 1])), attempt(filterfalse, None, 5))
# -> [0, 2, 4] [0, ''] [0] TypeError: 'int' object is not iterable
print(attempt(list, takewhile(5, [1])), attempt(list, dropwhile(lambda: 0, [1])), attempt(list, filterfalse(len, [1])))
# -> TypeError: 'int' object is not callable TypeError: <lambda>() takes 0 positional arguments but 1 was given TypeError: object of type 'int' has no len()
t = takewhile(lambda x: x < 2, [1, 2, 1])
print(list(t), list(t), first(2, takewhile(lambda x: True, count())))  # -> [1] [] [0, 1]
print(list(starmap(pow, [(2, 5), (3, 2)])), list(starmap(max, [[1, 2], "ab"])), list(starmap(print, [])), attempt(starmap, max, 5), attempt(list, starmap(max, [5])))
# -> [32, 9] [2, 'b'] [] TypeError: 'int' object is not iterable TypeError: 'int' object is not iterable
print(list(starmap(lambda *a: a, [(), (1,), range(3)])), list(starmap(lambda k, v: f"{k}={v}", {"a": 1}.items())))
# -> [(), (1,), (0, 1, 2)] ['a=1']

# islice
print(list(islice("ABCDEFG", 2)), list(islice("ABCDEFG", 2, 4)), list(islice("ABCDEFG", 2, None)), list(islice("ABCDEFG", 0, None, 2)))
# -> ['A', 'B'] ['C', 'D'] ['C', 'D', 'E', 'F', 'G'] ['A', 'C', 'E', 'G']
print(list(islice("ABCDEFG", None)), list(islice("ABCDEFG", None, None, None)), list(islice("ABCDEFG", 1, 6, 2)), list(islice("ABC", 10)), list(islice("ABC", 5, 9)))
# -> ['A', 'B', 'C', 'D', 'E', 'F', 'G'] ['A', 'B', 'C', 'D', 'E', 'F', 'G'] ['B', 'D', 'F'] ['A', 'B', 'C'] []
print(list(islice("ABC", 0)), list(islice("ABC", 2, 1)), list(islice("", 3)), list(islice("ABCDEFGHIJ", 1, 10, 4)), list(islice(range(10), 3, 4, 100)))
# -> [] [] [] ['B', 'F', 'J'] [3]
for args in [(3,), (2, 5), (0, 5, 3), (0, 6, 3), (1, 1), (5, 3), (2, 9, 4), (0,), (0, 0, 5), (3, 4, 9), (0, None, 20), (1, 8, 7)]:
    source = iter(range(10))
    got = list(islice(source, *args))
    print(args, got, next(source, "end"))
# -> (3,) [0, 1, 2] 3
# -> (2, 5) [2, 3, 4] 5
# -> (0, 5, 3) [0, 3] 5
# -> (0, 6, 3) [0, 3] 6
# -> (1, 1) [] 1
# -> (5, 3) [] 5
# -> (2, 9, 4) [2, 6] 9
# -> (0,) [] 0
# -> (0, 0, 5) [] 0
# -> (3, 4, 9) [3] 4
# -> (0, None, 20) [0] end
# -> (1, 8, 7) [1] 8
source = iter(range(10))
s = islice(source, 2)
print(next(s), next(s), next(source), list(s), next(source))  # -> 0 1 2 [] 3
for args in [(-1,), (1, -1), (-1, 2), (0, 5, 0), (0, 5, -1), ("a",), (1.5,), ("a", 2), (0, "b"), (0, 1, "c"), (2**70,), (), (1, 2, 3, 4)]:
    print(args, attempt(islice, "abc", *args))
# -> (-1,) ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (1, -1) ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (-1, 2) ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (0, 5, 0) ValueError: Step for islice() must be a positive integer or None.
# -> (0, 5, -1) ValueError: Step for islice() must be a positive integer or None.
# -> ('a',) ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (1.5,) ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> ('a', 2) ValueError: Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (0, 'b') ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> (0, 1, 'c') ValueError: Step for islice() must be a positive integer or None.
# -> (1180591620717411303424,) ValueError: Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
# -> () TypeError: islice expected at least 2 arguments, got 1
# -> (1, 2, 3, 4) TypeError: islice expected at most 4 arguments, got 5
print(attempt(islice, 5, 1), list(islice("abc", True)))  # -> TypeError: 'int' object is not iterable ['a']
