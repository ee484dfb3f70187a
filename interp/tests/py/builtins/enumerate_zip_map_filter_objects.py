# The lazy iterators: names of arguments, strict, sentinels, exhaustion in the middle, reprs and attributes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

print(list(enumerate("ab", 5)), list(enumerate(iterable="a", start=-1)), list(enumerate("a", start=2**64)), list(zip()), list(zip("ab")), list(zip("ab", [1, 2, 3], (True,))), list(map(lambda *a: a, "ab", [1, 2, 3])), list(map(None.__class__, []) if False else map(str, [])), list(filter(None, [0, 1, "", "a", [], [0]])), list(filter(lambda x: x % 2, range(5))), list(zip("ab", "cd", strict=True)), list(zip(strict=True)))
it = iter([1, 2, 3])
print(list(zip(it, it)), next(it, "done"))
it = iter([1, 2, 3])
print(list(zip(it, "a")), list(it))
it = iter([1, 2, 3])
print(list(zip("a", it)), list(it))
e = enumerate("xy")
print(next(e), iter(e) is e, list(e), list(e), next(e, "end"), next(map(str, [5])), next(filter(None, [0, 7])), next(zip([1])), isinstance(e, enumerate), isinstance(map(str, []), map), type(zip()).__name__, type(filter(None, [])).__name__)
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
