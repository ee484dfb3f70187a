# Comprehensions with several loops, conditions, inner comprehensions and calls.
triples = [(a, b, c) for c in range(1, 21) for b in range(1, c) for a in range(1, b) if a * a + b * b == c * c]
print(triples)  # -> [(3, 4, 5), (6, 8, 10), (5, 12, 13), (9, 12, 15), (8, 15, 17), (12, 16, 20)]
print([x for x in range(30) if x % 2 == 0 if x % 3 == 0 if x])  # -> [6, 12, 18, 24]
print([[1 if i == j else 0 for j in range(3)] for i in range(3)])  # -> [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
print({c: [i for i, d in enumerate("banana") if d == c] for c in sorted(set("banana"))})
# -> {'a': [1, 3, 5], 'b': [0], 'n': [2, 4]}
print(
    [y for x in [[3, 1], [2]] for y in sorted(x) if y > 1],
    [w for line in ["a b", "", "c"] for w in line.split()],
)  # -> [3, 2] ['a', 'b', 'c']
print(sum(1 for _ in (x for x in range(100) if x % 7 == 3)), [(lambda v: v * v)(v) for v in range(4)])
# -> 14 [0, 1, 4, 9]
print([*(x for x in "ab"), *[y for y in "cd"]], [x for x in (y for y in (z for z in range(3)))])
# -> ['a', 'b', 'c', 'd'] [0, 1, 2]
print(
    [i if i % 2 else -i for i in range(5)],
    [(i, s) for i, s in enumerate(["x", "y"], 1)],
    [k for k, (a, b) in {"p": (1, 2)}.items() if a < b],
)  # -> [0, 1, -2, 3, -4] [(1, 'x'), (2, 'y')] ['p']
n = 4
print([n for n in range(n)], n, [[n for n in range(n)] for n in range(3)], n)  # -> [0, 1, 2, 3] 4 [[], [0], [0, 1]] 4
print(
    [a for a in range(3) for a in range(a)],
    {(x, y) for x in "ab" for y in "ab" if x < y},
    any([x > 2 for x in range(4)]),
)  # -> [0, 0, 1] {('a', 'b')} True
table = [[r * c for c in range(1, 5)] for r in range(1, 4)]
print(
    [sum(row) for row in table],
    [sum(col) for col in zip(*table)],
    max(max(row) for row in table),
    [v for row in table for v in row if v % 4 == 0],
)  # -> [10, 20, 30] [6, 12, 18, 24] 12 [4, 4, 8, 12]


def f(values, scale=2):
    offset = 1
    return [v * scale + offset for v in values if v != offset], {v: [scale] * v for v in values}


print(f([1, 2, 3]))  # -> ([5, 7], {1: [2], 2: [2, 2], 3: [2, 2, 2]})
