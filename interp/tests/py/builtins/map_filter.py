# map with several iterables, filter with and without a function.
print(
    list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2, 3], (10, 20))), list(map(max, [1, 5], [3, 2]))
)  # -> ['1', '2'] [11, 22] [3, 5]
print(
    list(filter(None, [0, 1, "", "a", None, []])),
    list(filter(lambda x: x > 1, range(4))),
    list(filter(str.isdigit, "a1b2")),
)  # -> [1, 'a'] [2, 3] ['1', '2']
m = map(print, "xy")
print("lazy")  # -> lazy
print(next(m))
# -> x
# -> None
print(list(m))
# -> y
# -> [None]
print(
    list(map(int, "123")),
    list(map(len, ["a", "bb"])),
    sum(map(abs, [-1, -2])),
    list(map(dict.get, [{"a": 1}], ["a"])),
)  # -> [1, 2, 3] [1, 2] 3 [1]
print([*map(lambda *a: a, "ab", "cd", "e")], set(map(bool, [0, 1, 2])) == {True, False}, iter(m) is m)
# -> [('a', 'c', 'e')] True True
print(list(filter(lambda p: p[1], enumerate([0, 3]))), list(filter(bool, [[], [0]])))  # -> [(1, 3)] [[0]]
for f in (
    lambda: map(len),
    lambda: map(len, 5),
    lambda: list(map(5, [1])),
    lambda: filter(None),
    lambda: list(filter(5, [1])),
    lambda: list(map(lambda a: a, [1], [2])),
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> map() must have at least two arguments.
# -> 'int' object is not iterable
# -> 'int' object is not callable
# -> filter expected 2 arguments, got 1
# -> 'int' object is not callable
# -> <lambda>.<locals>.<lambda>() takes 1 positional argument but 2 were given
