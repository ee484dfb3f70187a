# Every dict method.
d = {"a": 1, "b": 2}
print(d.get("a"), d.get("z"), d.get("z", 0), d.setdefault("a", 9), d.setdefault("c", 3), d.setdefault("n"), d)
# -> 1 None 0 1 3 None {'a': 1, 'b': 2, 'c': 3, 'n': None}
print(d.pop("n"), d.pop("c"), d.pop("zz", "default"), d)  # -> None 3 default {'a': 1, 'b': 2}
d.update({"b": 20, "x": 5})
d.update([("y", 6)], z=7)
d.update()
print(d)  # -> {'a': 1, 'b': 20, 'x': 5, 'y': 6, 'z': 7}
print(d.popitem(), d.popitem(), d)  # -> ('z', 7) ('y', 6) {'a': 1, 'b': 20, 'x': 5}
print(list(d.keys()), list(d.values()), list(d.items()))
# -> ['a', 'b', 'x'] [1, 20, 5] [('a', 1), ('b', 20), ('x', 5)]
c = d.copy()
c["only"] = 1
print("only" in d, d | {"m": 1}, d)  # -> False {'a': 1, 'b': 20, 'x': 5, 'm': 1} {'a': 1, 'b': 20, 'x': 5}
d |= {"a": -1}
d |= [("q", 0)]
print(d)  # -> {'a': -1, 'b': 20, 'x': 5, 'q': 0}
print(dict.fromkeys("abc"), dict.fromkeys([1, 2], 0), dict.fromkeys((), 5))
# -> {'a': None, 'b': None, 'c': None} {1: 0, 2: 0} {}
d.clear()
print(d, d.get(1))  # -> {} None
for f in (
    lambda: {}.popitem(),
    lambda: {}.pop("x"),
    lambda: {}.pop(),
    lambda: {}.get(),
    lambda: {}.get([]),
    lambda: {}.update(5),
    lambda: {} | [(1, 2)],
    lambda: {}.update([1]),
    lambda: {}.setdefault(),
):
    try:
        f()
    except (KeyError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> KeyError 'popitem(): dictionary is empty'
# -> KeyError 'x'
# -> TypeError pop expected at least 1 argument, got 0
# -> TypeError get expected at least 1 argument, got 0
# -> TypeError unhashable type: 'list'
# -> TypeError 'int' object is not iterable
# -> TypeError unsupported operand type(s) for |: 'dict' and 'list'
# -> TypeError cannot convert dictionary update sequence element #0 to a sequence
# -> TypeError setdefault expected at least 1 argument, got 0
