# List comprehensions: conditions, nesting, scope of the loop variable.
print([x * x for x in range(5)])  # -> [0, 1, 4, 9, 16]
print([x for x in range(10) if x % 2 if x > 3])  # -> [5, 7, 9]
print([(x, y) for x in range(3) for y in range(x)])  # -> [(1, 0), (2, 0), (2, 1)]
print([[j * i for j in range(3)] for i in range(3)])  # -> [[0, 0, 0], [0, 1, 2], [0, 2, 4]]
print([x for row in [[1, 2], [3], []] for x in row])  # -> [1, 2, 3]
x = "outside"
print([x for x in "ab"], x)  # -> ['a', 'b'] outside
print([a + b for a, b in [(1, 2), (3, 4)]])  # -> [3, 7]
print([a for a, *b in ["xyz", "w"]])  # -> ['x', 'w']
print([x if x > 1 else -x for x in range(4)])  # -> [0, -1, 2, 3]
n = 3
print([n * i for i in range(n)])  # -> [0, 3, 6]
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])  # -> [[1, 4], [2, 5], [3, 6]]
print([lambda: 1 for _ in range(2)][0]())  # -> 1
print([y for x in range(3) for y in [x * 10]])  # -> [0, 10, 20]
