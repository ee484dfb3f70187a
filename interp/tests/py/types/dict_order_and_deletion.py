# Order of dicts through deletions, reinsertions, updates, popitem, copies and merges.
d = {c: i for i, c in enumerate("abcdef")}
del d["b"], d["e"]
d["b"] = 20
d["a"] = 10
print(d, list(reversed(d)), d.popitem(), d.popitem(), d)
d.update(x=1, a=2)
print(d, d | {"c": 9, "n": 0}, {"n": 0} | d, {**{"z": 1}, **d, "a": 5}, dict(reversed(d.items())), dict(sorted(d.items(), key=lambda p: -ord(p[0]))))
for i in range(50):
    d[i] = i
for i in range(0, 50, 2):
    del d[i]
for i in range(0, 10, 2):
    d[i] = -i
print(list(d)[:6], list(d)[-8:], len(d), next(iter(d)), next(reversed(d)), list(d.values())[-3:], list(d.copy()) == list(d), list(dict(d)) == list(d))
while len(d) > 3:
    d.pop(next(iter(d)))
print(d, d.setdefault("new", []).append(1), d, d.pop(4), list(d.items()))
d.clear()
d["again"] = d
print(d["again"] is d, len(d), {1: "a", True: "b", 1.0: "c"}, {(): 1, frozenset(): 2}, {"a": 1, "a": 2})
