# Loops as people write them: pairs, windows, chunks, indexes, early ends.
items = ["a", "b", "c", "d", "e"]
print([(x, y) for x, y in zip(items, items[1:])], [items[i : i + 2] for i in range(0, len(items), 2)])
# -> [('a', 'b'), ('b', 'c'), ('c', 'd'), ('d', 'e')] [['a', 'b'], ['c', 'd'], ['e']]
for i, item in enumerate(items):
    if i == 0:
        print("first", item)
    elif i == len(items) - 1:
        print("last", item)
# -> first a
# -> last e
print({item: i for i, item in enumerate(items)}, dict(zip(items, range(5))), list(zip(*[iter(range(6))] * 3)))
# -> {'a': 0, 'b': 1, 'c': 2, 'd': 3, 'e': 4} {'a': 0, 'b': 1, 'c': 2, 'd': 3, 'e': 4} [(0, 1, 2), (3, 4, 5)]
for item in reversed(items):
    if item == "c":
        break
print(item, [x for i, x in enumerate(items) if i not in (1, 3)])  # -> c ['a', 'c', 'e']
total, count, best = 0, 0, None
for value in (3, 9, -2, 9):
    total, count = total + value, count + 1
    best = value if best is None or value > best else best
print(total, count, best, total / count)  # -> 19 4 9 4.75
nested = {"a": {"x": 1}, "b": {"y": 2, "z": 3}}
for outer, inner in nested.items():
    for key, value in inner.items():
        print(f"{outer}.{key}={value}", end=" ")
print("|")  # -> a.x=1 b.y=2 b.z=3 |
i = 0
while i < len(items):
    if items[i] in "bd":
        items.pop(i)
    else:
        i += 1
print(items, list(map(lambda p: p[0] * p[1], zip("abc", (1, 2, 3)))))  # -> ['a', 'c', 'e'] ['a', 'bb', 'ccc']
it = iter([1, 2, 3, 10, 20])
small = []
for x in it:
    if x >= 10:
        break
    small.append(x)
print(small, x, list(it))  # -> [1, 2, 3] 10 [20]
print(
    [*range(3)] + [n for n in range(10) if n > 7],
    sum(1 for c in "banana" if c == "a"),
    [[r * c for c in range(1, 4)] for r in range(1, 4)],
)  # -> [0, 1, 2, 8, 9] 3 [[1, 2, 3], [2, 4, 6], [3, 6, 9]]
