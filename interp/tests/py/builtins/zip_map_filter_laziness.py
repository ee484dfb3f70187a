# zip, map, filter, enumerate and reversed: how far each source is read, strictness, errors in the middle, sharing of iterators, going on after errors.
def source(name, n, fail=None):
    for i in range(n):
        log.append(f"{name}{i}")
        if i == fail:
            raise ValueError(name)
        yield i


log = []


def rest(iterator, limit=6):
    out = []
    for _ in range(limit):
        try:
            out.append(next(iterator))
        except StopIteration:
            out.append("stop")
            break
        except Exception as error:
            out.append(repr(error))
    print(out, log)
    log.clear()


rest(zip(source("a", 2), source("b", 3)))  # -> [(0, 0), (1, 1), 'stop'] ['a0', 'b0', 'a1', 'b1']
rest(zip(source("a", 3), source("b", 2)))  # -> [(0, 0), (1, 1), 'stop'] ['a0', 'b0', 'a1', 'b1', 'a2']
rest(zip(source("a", 2), source("b", 3), strict=True))
# -> [(0, 0), (1, 1), "ValueError('zip() argument 2 is longer than argument 1')", 'stop'] ['a0', 'b0', 'a1', 'b1', 'b2']
rest(zip(source("a", 3), source("b", 2), strict=True))
# -> [(0, 0), (1, 1), "ValueError('zip() argument 2 is shorter than argument 1')", 'stop'] ['a0', 'b0', 'a1', 'b1', 'a2']
rest(zip(source("a", 2), source("b", 2), source("c", 1), strict=True))
# -> [(0, 0, 0), "ValueError('zip() argument 3 is shorter than arguments 1-2')", 'stop'] ['a0', 'b0', 'c0', 'a1', 'b1']
rest(zip(source("a", 2), source("b", 2), source("c", 3), strict=True))
# -> [(0, 0, 0), (1, 1, 1), "ValueError('zip() argument 3 is longer than arguments 1-2')", 'stop'] ['a0', 'b0', 'c0', 'a1', 'b1', 'c1', 'c2']
rest(zip(source("a", 3, fail=1), source("b", 3)))  # -> [(0, 0), "ValueError('a')", 'stop'] ['a0', 'b0', 'a1']
rest(zip(source("a", 3), source("b", 3, fail=1)))
# -> [(0, 0), "ValueError('b')", 'stop'] ['a0', 'b0', 'a1', 'b1', 'a2']
rest(map(lambda *a: a, source("a", 2), source("b", 1)))  # -> [(0, 0), 'stop'] ['a0', 'b0', 'a1']
rest(map(lambda x: 1 // x, [1, 0, 2]))
# -> [1, "ZeroDivisionError('integer division or modulo by zero')", 0, 'stop'] []
rest(filter(lambda x: 1 // x, [1, 0, 2, 5]))
# -> [1, "ZeroDivisionError('integer division or modulo by zero')", 'stop'] []
rest(filter(None, source("a", 3)))  # -> [1, 2, 'stop'] ['a0', 'a1', 'a2']
rest(enumerate(source("a", 2), start=-1))  # -> [(-1, 0), (0, 1), 'stop'] ['a0', 'a1']
rest(map(str, filter(None, zip(source("a", 2), source("b", 2)))))
# -> ['(0, 0)', '(1, 1)', 'stop'] ['a0', 'b0', 'a1', 'b1']
rest(reversed(range(2)))  # -> [1, 0, 'stop'] []
it = iter(range(7))
print(list(zip(it, it, it)), list(it), list(zip(*[iter("abcdef")] * 2)), list(zip(*zip("ab", "cd"))), list(zip()), list(zip([])), list(zip("a", strict=True)), list(map(max, [1, 5], [2, 3], [0, 9])))
# -> [(0, 1, 2), (3, 4, 5)] [] [('a', 'b'), ('c', 'd'), ('e', 'f')] [('a', 'b'), ('c', 'd')] [] [] [('a',)] [2, 9]
shared = iter([1, 2, 3, 4])
print(list(zip(shared, [10, 20])), next(shared), list(map(pow, range(4), [2] * 4)), list(enumerate("ab", 2**63)), dict(enumerate("xy")), list(filter(str.isdigit, "a1b2")), sum(map(len, ["a", "bb"])), [*map(None.__class__, [])])
# -> [(1, 10), (2, 20)] 4 [0, 1, 4, 9] [(9223372036854775808, 'a'), (9223372036854775809, 'b')] {0: 'x', 1: 'y'} ['1', '2'] 3 []
stop = map(lambda x: next(iter([])), [1, 2])
rest(stop)  # -> ['stop'] []
rest(filter(lambda x: next(iter(())), [1, 2]))  # -> ['stop'] []
rest(zip(stop, [1]))  # -> ['stop'] []
for trial in (lambda: zip(5), lambda: zip([1], 5), lambda: map(len), lambda: map(), lambda: map(5, [1]), lambda: next(map(5, [1])), lambda: filter(len), lambda: filter(None, 5), lambda: enumerate(5), lambda: enumerate([], "x"), lambda: enumerate([], 1.5), lambda: reversed(5), lambda: reversed(iter([])), lambda: zip([1], strict=0) and "fine", lambda: zip([1], strct=1), lambda: list(zip("ab", "a", strict=True)), lambda: list(zip("", "a", strict=True)), lambda: enumerate(), lambda: filter(5, [1]).__next__(), lambda: map(len, [1], strict=True)):
    try:
        print(trial() if not isinstance(trial(), (map, filter)) else "lazy")
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError map() must have at least two arguments.
# -> TypeError map() must have at least two arguments.
# -> lazy
# -> TypeError 'int' object is not callable
# -> TypeError filter expected 2 arguments, got 1
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'int' object is not reversible
# -> TypeError 'list_iterator' object is not reversible
# -> fine
# -> TypeError 'strct' is an invalid keyword argument for zip()
# -> ValueError zip() argument 2 is shorter than argument 1
# -> ValueError zip() argument 2 is longer than argument 1
# -> TypeError enumerate() missing required argument 'iterable'
# -> TypeError 'int' object is not callable
# -> TypeError map() takes no keyword arguments
