# enumerate counts from any start.
print(list(enumerate("ab")), list(enumerate(["x"], 5)), list(enumerate([], 1)), list(enumerate("ab", start=-1)))
# -> [(0, 'a'), (1, 'b')] [(5, 'x')] [] [(-1, 'a'), (0, 'b')]
e = enumerate([10, 20])
print(next(e), next(e), next(e, "end"), iter(e) is e)  # -> (0, 10) (1, 20) end True
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
# -> 0 1 2
# -> 1 3 4
print(dict(enumerate("xyz")), [i for i, v in enumerate([0, 1, 0, 1]) if v], list(enumerate("a", 10**20)))
# -> {0: 'x', 1: 'y', 2: 'z'} [1, 3] [(100000000000000000000, 'a')]
for f in (
    lambda: enumerate(5),
    lambda: enumerate(),
    lambda: enumerate([], "a"),
    lambda: list(enumerate([1], 1.5)),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'int' object is not iterable
# -> enumerate() missing required argument 'iterable'
# -> 'str' object cannot be interpreted as an integer
# -> 'float' object cannot be interpreted as an integer
