# A zip at the end of its first source asks no other, and a source that has ended stays so.
a = [1, 2]
asked = []


def other():
    for n in range(5):
        asked.append(n)
        yield n * 10


z = zip(a, other())
print([x + y for x, y in z], asked)  # -> [1, 12] [0, 1]
a.append(3)
print(next(z, "over"), asked, list(z))  # -> over [0, 1] []

first = iter((1, 2, 3))
print([pair for pair in zip(first, "ab")], list(first))  # -> [(1, 'a'), (2, 'b')] []
first = iter((1, 2, 3))
print([pair for pair in zip("ab", first)], list(zip(first, [])))  # -> [('a', 1), ('b', 2)] []

left = iter([1, 2, 3, 4])
print([(x, y, z) for x, y, z in zip(left, left, left)], list(left))  # -> [(1, 2, 3)] []

try:
    print([x for x in zip([], [1], strict=True)])
except ValueError as error:
    print(error)  # -> zip() argument 2 is longer than argument 1
print([x for x in zip([], (), strict=True)], [x for x in zip()])  # -> [] []

grown = [0]
for x, y in zip(grown, range(10)):
    if x < 4:
        grown.append(x + 1)
print(grown)  # -> [0, 1, 2, 3, 4]
seen = [grown.append(x) for x, _ in zip(grown[:], range(3))]
print(seen, grown)  # -> [None, None, None] [0, 1, 2, 3, 4, 0, 1, 2]
