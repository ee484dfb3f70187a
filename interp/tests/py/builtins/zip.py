# zip: shortest, strict, unzipping.
print(list(zip([1, 2, 3], "ab")), list(zip()), list(zip([1])), list(zip([1], [2], [3])), list(zip([], [1])))
# -> [(1, 'a'), (2, 'b')] [] [(1,)] [(1, 2, 3)] []
print(list(zip(*[(1, "a"), (2, "b")])), dict(zip("ab", range(9))), list(zip(range(3), range(10, 13))))
# -> [(1, 2), ('a', 'b')] {'a': 0, 'b': 1} [(0, 10), (1, 11), (2, 12)]
it = iter([1, 2, 3, 4, 5])
print(list(zip(it, it)), list(it))  # -> [(1, 2), (3, 4)] []
short = iter([1])
long = iter([1, 2, 3])
print(list(zip(long, short)), next(long))  # -> [(1, 1)] 3
print(list(zip([1, 2], [3, 4], strict=True)))  # -> [(1, 3), (2, 4)]
for f in (
    lambda: list(zip([1], [1, 2], strict=True)),
    lambda: list(zip([1, 2], [1], strict=True)),
    lambda: list(zip([1], [1], [], strict=True)),
    lambda: zip(5),
    lambda: zip([1], None),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> ValueError zip() argument 2 is longer than argument 1
# -> ValueError zip() argument 2 is shorter than argument 1
# -> ValueError zip() argument 3 is shorter than arguments 1-2
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
print([a + b for a, b in zip("ab", "cd")], sum(a * b for a, b in zip((1, 2, 3), (4, 5, 6))))  # -> ['ac', 'bd'] 32
