# Insertion order survives updates and deletions.
d = {}
for i in range(20):
    d[i * 7 % 20] = i
print(list(d))  # -> [0, 7, 14, 1, 8, 15, 2, 9, 16, 3, 10, 17, 4, 11, 18, 5, 12, 19, 6, 13]
for i in range(0, 20, 2):
    del d[i]
print(list(d))  # -> [7, 1, 15, 9, 3, 17, 11, 5, 19, 13]
d[4] = "again"
d[1] = "changed"
print(list(d.items()))
# -> [(7, 1), (1, 'changed'), (15, 5), (9, 7), (3, 9), (17, 11), (11, 13), (5, 15), (19, 17), (13, 19), (4, 'again')]
for i in range(1000):
    d[f"k{i}"] = i
for i in range(1000):
    if i % 100:
        del d[f"k{i}"]
print(list(d))
# -> [7, 1, 15, 9, 3, 17, 11, 5, 19, 13, 4, 'k0', 'k100', 'k200', 'k300', 'k400', 'k500', 'k600', 'k700', 'k800', 'k900']
print(len(d), d.popitem())  # -> 21 ('k900', 900)
d.clear()
d["fresh"] = 1
print(d)  # -> {'fresh': 1}
e = {"b": 1, "a": 2}
e["b"] = 3
print(e, sorted(e), sorted(e.items(), key=lambda kv: kv[1]), next(iter(e)))
# -> {'b': 3, 'a': 2} ['a', 'b'] [('a', 2), ('b', 3)] b
q = {}
for i in range(100):
    q[i] = i
    if i >= 3:
        del q[next(iter(q))]
print(q)  # -> {97: 97, 98: 98, 99: 99}
