# Builtin functions of plain values, and where somebody has to be asked after all.
print(float("12.5"), float("-.5"), float("1."), float("0.1"), float("123456789012345678.5"), float("1e3"), float("1_0.5"))
# -> 12.5 -0.5 1.0 0.1 1.2345678901234568e+17 1000.0 10.5
for wrong in (".", "-", "1.2.3", "1 2"):
    try:
        float(wrong)
    except ValueError as e:
        print(e)
# -> could not convert string to float: '.'
# -> could not convert string to float: '-'
# -> could not convert string to float: '1.2.3'
# -> could not convert string to float: '1 2'
print(list(map(int, ["1", " 22 ", "-3"])), list(map(str, range(3))), list(map(float, (1, "2.5"))))
# -> [1, 22, -3] ['0', '1', '2'] [1.0, 2.5]
it = map(int, ["7", "x", "8"])
print(next(it))  # -> 7
try:
    next(it)
except ValueError as e:
    print(e, next(it))  # -> invalid literal for int() with base 10: 'x' 8
print(max([1, 5, 3.5, True]), min(["b", "a", "ab"]), max([(1, 2), (1, 3)]), max(2, 7, 7.0), min(True, 1), max([1, 10**30, 2]))
# -> 5 a (1, 3) 7 True 1000000000000000000000000000000
nan = float("nan")
print(max([1, nan, 2]), max([nan, 1]), min(3, nan), max([2.0, 2]), min([0.0, -0.0]), max("a", "b", key=lambda t: -ord(t)))
# -> 2 nan 3 2.0 0.0 a
for wrong in ([1, "a"], []):
    try:
        max(wrong)
    except (TypeError, ValueError) as e:
        print(e)
# -> '>' not supported between instances of 'str' and 'int'
# -> max() arg is an empty sequence
print(sorted(set([3, 1, 3, 2])), set((1, 1.0, True)), len(set(list(range(100)) * 2)), tuple([1, 2]), list("ab"), set("a"))
# -> [1, 2, 3] {1} 100 (1, 2) ['a', 'b'] {'a'}
try:
    set([1, [], 2])
except TypeError as e:
    print(e)  # -> unhashable type: 'list'
print(list(enumerate([5, 6])), list(enumerate("ab", 3)), range(3), type(type), type(5))
# -> [(0, 5), (1, 6)] [(3, 'a'), (4, 'b')] range(0, 3) <class 'type'> <class 'int'>
