# Comprehensions, unions over many sets, sets of mixed numbers, set algebra laws over small universes.
from itertools import combinations

universe = range(4)
subsets = [frozenset(c) for n in range(5) for c in combinations(universe, n)]
full = frozenset(universe)
checked = 0
for a in subsets:
    for b in subsets:
        assert full - (a | b) == (full - a) & (full - b)
        assert a ^ b == (a | b) - (a & b) == (a - b) | (b - a)
        assert (a <= b) == a.issubset(b) == (a | b == b) == (a & b == a) == (not a - b)
        assert (a < b) == (a <= b and a != b) and a.isdisjoint(b) == (not a & b)
        assert len(a | b) == len(a) + len(b) - len(a & b) and hash(a | b) == hash(b | a)
        checked += 1
print(checked, len(set(subsets)), len({*subsets, *map(set, ()), frozenset()}), sum(len(s) for s in subsets), set().union(*subsets) == full, frozenset.intersection(*subsets), set.union({1}, [2], (3,)) == {1, 2, 3}, frozenset.union(frozenset(), {1}), set.difference({1, 2, 3}, {1}, [2]))
# -> 256 16 16 32 True frozenset() True frozenset({1}) {3}
print(len({1, 1.0, True, 1 + 0j}), len({0, False, 0.0, -0.0, ""}), {1} | {True}, {True} | {1}, {1.0} & {1}, sorted({x % 3 for x in range(10)}), {(x, y) for x in range(2) for y in range(x)}, len({float("inf"), float("inf"), -float("inf")}), {"a"} == {"a": 1}.keys(), sorted({*"hello"} - {*"help"}), {frozenset({1, 2}): "k"}[frozenset([2, 1])])
# -> 1 2 {1} {True} {1} [0, 1, 2] {(1, 0)} 2 True ['o'] k
