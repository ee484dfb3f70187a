# Containers that lose items while something else holds them; aliasing through every way of copying.
a = [[1], [2]]
ways = {"slice": a[:], "copy": a.copy(), "list": list(a), "star": [*a], "add": a + [], "times": a * 1, "comprehension": [x for x in a]}
a[0].append("seen")
a.append("not seen")
print({k: v for k, v in ways.items()}, all(v[0] is a[0] for v in ways.values()))
# -> {'slice': [[1, 'seen'], [2]], 'copy': [[1, 'seen'], [2]], 'list': [[1, 'seen'], [2]], 'star': [[1, 'seen'], [2]], 'add': [[1, 'seen'], [2]], 'times': [[1, 'seen'], [2]], 'comprehension': [[1, 'seen'], [2]]} True
d = {"k": [1]}
copies = [d.copy(), dict(d), {**d}, d | {}, dict(d.items()), {k: v for k, v in d.items()}]
d["k"].append(2)
d["new"] = 1
print(copies, all(c["k"] is d["k"] for c in copies))
# -> [{'k': [1, 2]}, {'k': [1, 2]}, {'k': [1, 2]}, {'k': [1, 2]}, {'k': [1, 2]}, {'k': [1, 2]}] True
s = {1, 2}
copies = [s.copy(), set(s), {*s}, s | set(), s & s, s - set(), frozenset(s)]
s.add(3)
print([sorted(c) for c in copies], s.copy() is s, frozenset(s).copy() is not s)
# -> [[1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2], [1, 2]] False True
b = bytearray(b"ab")
copies = [b[:], b.copy(), bytearray(b), b + b"", b * 1, bytes(b)]
b[0] = 120
print(copies, b)
# -> [bytearray(b'ab'), bytearray(b'ab'), bytearray(b'ab'), bytearray(b'ab'), bytearray(b'ab'), b'ab'] bytearray(b'xb')
x = y = [1]
x = x + [2]
y += [3]
t = (y,)
y.append(4)
t[0].append(5)
print(x, y, t, t[0] is y)  # -> [1, 2] [1, 3, 4, 5] ([1, 3, 4, 5],) True
grid = [[0] * 3] * 2
grid[0][1] = 7
row = grid.pop()
row.clear()
print(grid, row)  # -> [[]] []


def default(n, acc=[]):
    acc.append(n)
    return acc


print(default(1), default(2), default(3, []), default.__defaults__)  # -> [1, 2] [1, 2] [3] ([1, 2],)
