# Sets of tuples, frozensets and user objects; removing duplicates.
class Tag:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"Tag({self.name})"


tags = {Tag("a"), Tag("b"), Tag("a")}
print(len(tags), sorted(t.name for t in tags), Tag("b") in tags, Tag("z") in tags)  # -> 2 ['a', 'b'] True False
visited = set()
x = y = 0
for step in "RRULDDLLUUR":
    visited.add((x, y))
    x += (step == "R") - (step == "L")
    y += (step == "U") - (step == "D")
print(len(visited), (1, 1) in visited, (x, y), min(visited), max(visited))  # -> 10 True (0, 1) (-1, -1) (2, 1)
print(frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])})  # -> True True
seen = set()
print([n for n in [3, 1, 3, 2, 1] if not (n in seen or seen.add(n))])  # -> [3, 1, 2]
big = set()
for i in range(2000):
    big.add(i * 37 % 1009)
print(len(big), sum(big))  # -> 1009 508536
for i in range(1009):
    if i % 3:
        big.discard(i)
print(len(big), sum(big), max(big))  # -> 337 169848 1008
