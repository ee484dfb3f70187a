# Dicts: displays, reading, writing, order, equality.
d = {"a": 1, "b": [2], 3: "c", (1, 2): None}
print(d, len(d), d["a"], d[3], d[1, 2])  # -> {'a': 1, 'b': [2], 3: 'c', (1, 2): None} 4 1 c None
d["new"] = True
d["a"] = 100
print(d)  # -> {'a': 100, 'b': [2], 3: 'c', (1, 2): None, 'new': True}
del d["b"]
d["b"] = "again"
print(list(d), "a" in d, "z" in d, "z" not in d)  # -> ['a', 3, (1, 2), 'new', 'b'] True False True
print({}, dict(), dict(x=1, y=2), dict([("k", 1), ["l", 2]]), dict({"a": 1}, b=2), dict(["ab", "cd"]))
# -> {} {} {'x': 1, 'y': 2} {'k': 1, 'l': 2} {'a': 1, 'b': 2} {'a': 'b', 'c': 'd'}
print({"a": 1, "b": 2} == {"b": 2, "a": 1}, {"a": 1} != {"a": 2}, {} == [], bool({}), bool({0: 0}))
# -> True True False False True
print({"k": 1, "k": 2}, {1: "a", 1.0: "b", True: "c"})  # -> {'k': 2} {1: 'c'}
for key in d:
    print(key, end=";")
print()  # -> a;3;(1, 2);new;b;
for bad in ([], {}, set(), bytearray()):
    try:
        d[bad] = 1
    except TypeError as e:
        print(e)
# -> unhashable type: 'list'
# -> unhashable type: 'dict'
# -> unhashable type: 'set'
# -> unhashable type: 'bytearray'
for f in (
    lambda: dict(5),
    lambda: dict([1]),
    lambda: dict([(1, 2, 3)]),
    lambda: dict(["abc"]),
    lambda: d["nope"],
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError 'int' object is not iterable
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# -> ValueError dictionary update sequence element #0 has length 3; 2 is required
# -> KeyError 'nope'
