# Order of dicts through deletions, reinsertions, updates, popitem, copies and merges.
d = {c: i for i, c in enumerate("abcdef")}
del d["b"], d["e"]
d["b"] = 20
d["a"] = 10
print(d, list(reversed(d)), d.popitem(), d.popitem(), d)
# -> {'a': 10, 'c': 2, 'd': 3} ['b', 'f', 'd', 'c', 'a'] ('b', 20) ('f', 5) {'a': 10, 'c': 2, 'd': 3}
d.update(x=1, a=2)
print(d, d | {"c": 9, "n": 0}, {"n": 0} | d, {**{"z": 1}, **d, "a": 5}, dict(reversed(d.items())), dict(sorted(d.items(), key=lambda p: -ord(p[0]))))
# -> {'a': 2, 'c': 2, 'd': 3, 'x': 1} {'a': 2, 'c': 9, 'd': 3, 'x': 1, 'n': 0} {'n': 0, 'a': 2, 'c': 2, 'd': 3, 'x': 1} {'z': 1, 'a': 5, 'c': 2, 'd': 3, 'x': 1} {'x': 1, 'd': 3, 'c': 2, 'a': 2} {'x': 1, 'd': 3, 'c': 2, 'a': 2}
for i in range(50):
    d[i] = i
for i in range(0, 50, 2):
    del d[i]
for i in range(0, 10, 2):
    d[i] = -i
print(list(d)[:6], list(d)[-8:], len(d), next(iter(d)), next(reversed(d)), list(d.values())[-3:], list(d.copy()) == list(d), list(dict(d)) == list(d))
# -> ['a', 'c', 'd', 'x', 1, 3] [45, 47, 49, 0, 2, 4, 6, 8] 34 a 8 [-4, -6, -8] True True
while len(d) > 3:
    d.pop(next(iter(d)))
print(d, d.setdefault("new", []).append(1), d, d.pop(4), list(d.items()))
# -> {6: -6, 8: -8, 'new': [1]} None {6: -6, 8: -8, 'new': [1]} -4 [(6, -6), (8, -8), ('new', [1])]
d.clear()
d["again"] = d
print(d["again"] is d, len(d), {1: "a", True: "b", 1.0: "c"}, {(): 1, frozenset(): 2}, {"a": 1, "a": 2})
# -> True 1 {1: 'c'} {(): 1, frozenset(): 2} {'a': 2}
