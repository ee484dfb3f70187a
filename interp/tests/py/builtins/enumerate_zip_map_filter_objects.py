# The lazy iterators: names of arguments, strict, sentinels, exhaustion in the middle, reprs and attributes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print(list(enumerate("ab", 5)), list(enumerate(iterable="a", start=-1)), list(enumerate("a", start=2**64)), list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3], (True,))), list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(str, [])), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(5))), list(zip("ab", "cd", strict=True)), list(zip(strict=True)))
# -> [(5, 'a'), (6, 'b')] [(-1, 'a')] [(18446744073709551616, 'a')] [] [('a',), ('b',)] [('a', 1, True)] [('a', 1), ('b', 2)] [] [1, 'a', [0]] [1, 3] [('a', 'c'), ('b', 'd')] []
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "done"))  # -> [(1, 2)] done
it = iter([1, 2, 3])
print(list(zip(it, "a")), list(it))  # -> [(1, 'a')] [3]
it = iter([1, 2, 3])
print(list(zip("a", it)), list(it))  # -> [('a', 1)] [2, 3]
e = enumerate("xy")
print(next(e), iter(e) is e, list(e), list(e), next(e, "end"), next(map(str, [5])), next(filter(None, [0, 7])), next(zip([1])), isinstance(e, enumerate), isinstance(map(str, []), map), type(zip()).__name__, type(filter(None, [])).__name__)
# -> (0, 'x') True [(1, 'y')] [] end 5 7 (1,) True True zip filter
show(
    lambda: enumerate(),
    lambda: enumerate(5),
    lambda: enumerate("a", "b"),
    lambda: enumerate("a", 1.5),
    lambda: enumerate("a", 1, 2),
    lambda: zip(5),
    lambda: zip("a", 5),
    lambda: list(zip("ab", "a", strict=True)),
    lambda: list(zip("a", "ab", strict=True)),
    lambda: list(zip("a", "a", "ab", strict=True)),
    lambda: list(zip("ab", "ab", "a", strict=True)),
    lambda: map(),
    lambda: map(str),
    lambda: map(str, 5),
    lambda: list(map(5, [1])),
    lambda: list(map(lambda: 1, [1])),
    lambda: map(str, [1], x=1),
    lambda: filter(),
    lambda: filter(None),
    lambda: filter(None, 5),
    lambda: list(filter(5, [1])),
    lambda: filter(None, [], []),
    lambda: len(zip()),
    lambda: map(str, [])[0],
    lambda: next(map(lambda x: 1 / x, [0])),
)
# -> TypeError enumerate() missing required argument 'iterable'
# -> TypeError 'int' object is not iterable
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError enumerate() takes at most 2 arguments (3 given)
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> ValueError zip() argument 2 is shorter than argument 1
# -> ValueError zip() argument 2 is longer than argument 1
# -> ValueError zip() argument 3 is longer than arguments 1-2
# -> ValueError zip() argument 3 is shorter than arguments 1-2
# -> TypeError map() must have at least two arguments.
# -> TypeError map() must have at least two arguments.
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not callable
# -> TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given
# -> TypeError map() takes no keyword arguments
# -> TypeError filter expected 2 arguments, got 0
# -> TypeError filter expected 2 arguments, got 1
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not callable
# -> TypeError filter expected 2 arguments, got 3
# -> TypeError object of type 'zip' has no len()
# -> TypeError 'map' object is not subscriptable
# -> ZeroDivisionError division by zero
