# sorted with the keys engineers use.
points = [(3, 4), (0, 1), (1, 1), (-2, 0)]
print(
    sorted(points),
    sorted(points, key=lambda p: p[0] ** 2 + p[1] ** 2),
    sorted(points, key=lambda p: (p[1], -p[0])),
)  # -> [(-2, 0), (0, 1), (1, 1), (3, 4)] [(0, 1), (1, 1), (-2, 0), (3, 4)] [(-2, 0), (1, 1), (0, 1), (3, 4)]
readings = [{"id": "b", "v": 2.5}, {"id": "a", "v": 2.5}, {"id": "c", "v": -1}]
print([r["id"] for r in sorted(readings, key=lambda r: r["v"])])  # -> ['c', 'b', 'a']
print([r["id"] for r in sorted(readings, key=lambda r: r["v"], reverse=True)])  # -> ['b', 'a', 'c']
print(
    sorted(["a10", "a9", "b1"], key=lambda s: (s[0], int(s[1:]))),
    sorted("bca", reverse=True),
    sorted({3: "x", 1: "y"}.items()),
)  # -> ['a9', 'a10', 'b1'] ['c', 'b', 'a'] [(1, 'y'), (3, 'x')]
print(
    sorted(range(6), key=[5, 3, 4, 0, 1, 2].__getitem__), sorted([[2], [1, 2], []]), sorted([0.5, 1, True, -3])
)  # -> [3, 4, 5, 1, 2, 0] [[], [1, 2], [2]] [-3, 0.5, 1, True]


class Version:
    def __init__(self, text):
        self.parts = [int(p) for p in text.split(".")]

    def __lt__(self, other):
        return self.parts < other.parts

    def __repr__(self):
        return ".".join(map(str, self.parts))


print(
    sorted(map(Version, ["1.10", "1.9", "0.5.2", "1"])),
    max(map(Version, ["1.2", "1.11"]), key=lambda v: v.parts),
)  # -> [0.5.2, 1, 1.9, 1.10] 1.11
calls = []
print(sorted([3, 1, 2], key=lambda x: calls.append(x) or x), calls)  # -> [1, 2, 3] [3, 1, 2]
