# Which containers equal which, and what a mixed comparison answers.
values = [
    [1, 2],
    (1, 2),
    {1, 2},
    frozenset([1, 2]),
    {1: 2},
    "12",
    b"12",
    bytearray(b"12"),
    range(1, 3),
    12,
    12.0,
    None,
    True,
    1,
    1.0,
]
for i, a in enumerate(values):
    print(repr(a), [j for j, b in enumerate(values) if a == b], sum(a != b for b in values))
# -> [1, 2] [0] 14
# -> (1, 2) [1] 14
# -> {1, 2} [2, 3] 13
# -> frozenset({1, 2}) [2, 3] 13
# -> {1: 2} [4] 14
# -> '12' [5] 14
# -> b'12' [6, 7] 13
# -> bytearray(b'12') [6, 7] 13
# -> range(1, 3) [8] 14
# -> 12 [9, 10] 13
# -> 12.0 [9, 10] 13
# -> None [11] 14
# -> True [12, 13, 14] 12
# -> 1 [12, 13, 14] 12
# -> 1.0 [12, 13, 14] 12
print(
    [1, (2, [3])] == [1, (2, [3])],
    {"a": [1]} == {"a": [1.0]},
    [[]] == [()],
    ((),) == ((),),
    {1: {2: {3}}} == {1: {2: {3.0}}},
)  # -> True True False True True
pairs = [([1], (1,)), ("a", 1), (None, 0), ({1}, [1]), ({}, []), (1, "1"), (b"a", "a"), (range(1), [0])]
for a, b in pairs:
    try:
        print(a < b)
    except TypeError as e:
        print(e)
# -> '<' not supported between instances of 'list' and 'tuple'
# -> '<' not supported between instances of 'str' and 'int'
# -> '<' not supported between instances of 'NoneType' and 'int'
# -> '<' not supported between instances of 'set' and 'list'
# -> '<' not supported between instances of 'dict' and 'list'
# -> '<' not supported between instances of 'int' and 'str'
# -> '<' not supported between instances of 'bytes' and 'str'
# -> '<' not supported between instances of 'range' and 'list'
