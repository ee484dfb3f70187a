# Views as sets: operators with any iterable, comparisons, isdisjoint, unhashable values, in of pairs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

a, b = {"x": 1, "y": 2}, {"y": 2, "z": 3}
for name, f in (("&", lambda p, q: p & q), ("|", lambda p, q: p | q), ("-", lambda p, q: p - q), ("^", lambda p, q: p ^ q)):
    print(name, sorted(f(a.keys(), b.keys())), sorted(f(a.items(), b.items())), sorted(f(a.keys(), "yz")), sorted(f(a.keys(), ["y"])), sorted(f({"x", "q"}, a.keys())), type(f(a.keys(), [])).__name__)
# -> & ['y'] [('y', 2)] ['y'] ['y'] ['x'] set
# -> | ['x', 'y', 'z'] [('x', 1), ('y', 2), ('z', 3)] ['x', 'y', 'z'] ['x', 'y'] ['q', 'x', 'y'] set
# -> - ['x'] [('x', 1)] ['x'] ['x'] ['q'] set
# -> ^ ['x', 'z'] [('x', 1), ('z', 3)] ['x', 'z'] ['x'] ['q', 'y'] set
print(a.keys() == {"x", "y"}, a.keys() < {"x", "y", "z"}, a.keys() >= b.keys(), a.items() == {("x", 1), ("y", 2)}, a.keys() == ["x", "y"], a.values() == a.values(), a.keys() != b.keys(), a.items() <= dict(a, q=1).items(), {} .keys() == set(), frozenset("xy") == a.keys(), {"x"} < a.keys())
# -> True True False True False False True True True True True
print(a.keys().isdisjoint("q"), a.items().isdisjoint([("x", 1)]), a.keys().isdisjoint(b), ("x", 1) in a.items(), ("x", 2) in a.items(), "x" in a.items(), ("x", 1, 2) in a.items(), 1 in a.values(), [1] in a.values(), len(a.items()), list(reversed(a.items())), a.keys().mapping == a, type(a.keys().mapping).__name__)
# -> True False False True False False False True False 2 [('y', 2), ('x', 1)] True mappingproxy
c = {"k": []}
print(("k", []) in c.items(), c.items() == c.items(), list(c.items()), c.values(), c.keys(), str(c.items()))
# -> True True [('k', [])] dict_values([[]]) dict_keys(['k']) dict_items([('k', [])])
show(
    lambda: a.keys() | 5,
    lambda: 5 & a.keys(),
    lambda: a.keys() + b.keys(),
    lambda: a.values() | [],
    lambda: c.items() & [("k", [])],
    lambda: c.items() | set(),
    lambda: [] in a.keys(),
    lambda: a.keys() < ["x"],
    lambda: a.keys() < 5,
    lambda: hash(a.keys()),
    lambda: hash(a.items()),
    lambda: hash(a.values()) != 0,
    lambda: a.keys()[0],
    lambda: a.keys().add(1),
    lambda: a.keys().isdisjoint(5),
    lambda: a.values().isdisjoint([]),
    lambda: type(a.keys())(),
)
# -> TypeError 'int' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError unsupported operand type(s) for +: 'dict_keys' and 'dict_keys'
# -> TypeError unsupported operand type(s) for |: 'dict_values' and 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError unhashable type: 'list'
# -> TypeError '<' not supported between instances of 'dict_keys' and 'list'
# -> TypeError '<' not supported between instances of 'dict_keys' and 'int'
# -> TypeError unhashable type: 'dict_keys'
# -> TypeError unhashable type: 'dict_items'
# -> True
# -> TypeError 'dict_keys' object is not subscriptable
# -> AttributeError 'dict_keys' object has no attribute 'add'
# -> TypeError 'int' object is not iterable
# -> AttributeError 'dict_values' object has no attribute 'isdisjoint'
# -> TypeError cannot create 'dict_keys' instances
