# dict methods with odd keys and wrong arguments; what KeyError shows; popitem and setdefault in order.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

d = {1: "int", "1": "str", (1,): "tuple", None: "none", True: "bool", 1.5: "float"}
print(d, d.get(1.0), d.get(2), d.get(2, "d"), d.pop(None), d.pop(None, "gone"), d.setdefault("n"), d.setdefault("n", 5), d.popitem(), d.popitem(), len(d))
# -> {1: 'bool', '1': 'str', (1,): 'tuple'} bool None d none gone None None ('n', None) (1.5, 'float') 3
print(d.copy() == d, d.copy() is d, d.items() == d.copy().items(), d | {"1": 0}, {"1": 0} | d, d.__or__([]) is NotImplemented, d.__contains__("1"), d.__len__(), d.__eq__({}), d.__lt__({}) is NotImplemented)
# -> True False True {1: 'bool', '1': 0, (1,): 'tuple'} {'1': 'str', 1: 'bool', (1,): 'tuple'} True True 3 False True
d |= [("p", 1), "qr"]
d |= iter([("s", 2)])
print(d, d.clear(), d)  # -> {} None {}
show(
    lambda: d["x"],
    lambda: d[(1, 2)],
    lambda: d[1, 2],
    lambda: d[None],
    lambda: d[""],
    lambda: d["it's"],
    lambda: d[[]],
    lambda: d.get([]),
    lambda: d.get(),
    lambda: d.get(1, 2, 3),
    lambda: d.get(key=1),
    lambda: d.pop(),
    lambda: d.pop("k"),
    lambda: d.pop([], 1),
    lambda: d.pop(1, default=2),
    lambda: d.popitem(),
    lambda: d.popitem(1),
    lambda: d.setdefault(),
    lambda: d.setdefault({}),
    lambda: d.keys(1),
    lambda: d.copy(1),
    lambda: d.clear(1),
    lambda: d | [],
    lambda: [] | d,
    lambda: d.__ior__(5),
    lambda: d < d,
    lambda: d + d,
    lambda: d * 2,
    lambda: hash(d),
    lambda: d.__delitem__("q"),
    lambda: d.__setitem__([], 1),
    lambda: {[]: 1},
    lambda: {**5},
    lambda: {**{"a": 1}, "a": 2, **{"b": 3, "a": 4}},
    lambda: [] in d,
)
# -> KeyError 'x'
# -> KeyError (1, 2)
# -> KeyError (1, 2)
# -> KeyError None
# -> KeyError ''
# -> KeyError "it's"
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError get expected at least 1 argument, got 0
# -> TypeError get expected at most 2 arguments, got 3
# -> TypeError dict.get() takes no keyword arguments
# -> TypeError pop expected at least 1 argument, got 0
# -> KeyError 'k'
# -> 1
# -> TypeError dict.pop() takes no keyword arguments
# -> KeyError 'popitem(): dictionary is empty'
# -> TypeError dict.popitem() takes no arguments (1 given)
# -> TypeError setdefault expected at least 1 argument, got 0
# -> TypeError unhashable type: 'dict'
# -> TypeError dict.keys() takes no arguments (1 given)
# -> TypeError dict.copy() takes no arguments (1 given)
# -> TypeError dict.clear() takes no arguments (1 given)
# -> TypeError unsupported operand type(s) for |: 'dict' and 'list'
# -> TypeError unsupported operand type(s) for |: 'list' and 'dict'
# -> TypeError 'int' object is not iterable
# -> TypeError '<' not supported between instances of 'dict' and 'dict'
# -> TypeError unsupported operand type(s) for +: 'dict' and 'dict'
# -> TypeError unsupported operand type(s) for *: 'dict' and 'int'
# -> TypeError unhashable type: 'dict'
# -> KeyError 'q'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError 'int' object is not a mapping
# -> {'a': 4, 'b': 3}
# -> TypeError unhashable type: 'list'
