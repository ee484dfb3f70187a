# Building, indexing and changing lists.
a = [1, "two", 3.0, None, [5]]
print(a, len(a), a[0], a[-1][0], a[1:3])  # -> [1, 'two', 3.0, None, [5]] 5 1 5 ['two', 3.0]
a[0] = 10
a[-1] = "last"
print(a)  # -> [10, 'two', 3.0, None, 'last']
print([1, 2] + [3], [0] * 3, 2 * [1, 2], [] + [], [1] * 0, [1] * -5)  # -> [1, 2, 3] [0, 0, 0] [1, 2, 1, 2] [] [] []
print([1, 2] == [1, 2], [1, 2] != [2, 1], [1, 2] < [1, 3], [1] < [1, 0], [] < [1], [2] > [1, 9])
# -> True True True True True True
print(list(), list("ab"), list((1, 2)), list(range(3)), list({"k": 1}), list(x for x in (1,)))
# -> [] ['a', 'b'] [1, 2] [0, 1, 2] ['k'] [1]
grid = [[0] * 2] * 2
grid[0][0] = 1
print(grid)  # -> [[1, 0], [1, 0]]
grid = [[0] * 2 for _ in range(2)]
grid[0][0] = 1
print(grid)  # -> [[1, 0], [0, 0]]
b = a
c = a[:]
b.append("new")
print(len(a), len(c), b is a, c is a)  # -> 6 5 True False
print([] is [], bool([]), bool([0]), [[]] == [[]], [1, [2, [3]]] == [1, [2, [3]]], [1] == (1,))
# -> False False True True True False
