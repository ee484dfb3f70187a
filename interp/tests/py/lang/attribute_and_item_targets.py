# Attributes, items and slices as targets of every kind of assignment.
class T:
    pass


t = T()
t.a, t.b = 1, 2
t.a, t.b = t.b, t.a
print(t.a, t.b)  # -> 2 1
d = {}
d["x"] = d["y"] = [0]
d["x"].append(1)
print(d)  # -> {'x': [0, 1], 'y': [0, 1]}
(t.c, [d["z"], *d["rest"]]) = 5, "abc"
print(t.c, d["z"], d["rest"])  # -> 5 a ['b', 'c']
items = [0] * 5
items[0], items[-1] = "first", "last"
items[1:3] = t.list = ["p", "q"]
print(items, t.list)  # -> ['first', 'p', 'q', 0, 'last'] ['p', 'q']
for items[2] in range(3):
    pass
for t.a, d["k"] in [(1, 2), (3, 4)]:
    pass
print(items, t.a, d["k"])  # -> ['first', 'p', 2, 0, 'last'] 3 4
t.n = 1
t.n += 1
t.n **= 5
d["n"] = t
d["n"].n -= 30
print(t.n)  # -> 2
items[0] += "!"
items[-1] *= 2
items[1:3] += [7]
print(items)  # -> ['first!', 'p', 2, 7, 0, 'lastlast']
t.inner = T()
t.inner.inner = T()
t.inner.inner.value = {"deep": [1, 2]}
t.inner.inner.value["deep"][0] += 10
print(t.inner.inner.value)  # -> {'deep': [11, 2]}
print([t.a for t.a in (5, 6)], t.a)  # -> [5, 6] 6
i = 0
i, items[i] = 2, "index after"
print(items[2])  # -> index after
