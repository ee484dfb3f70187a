# Methods taken from built-in types and called with the object in front.
print(str.upper("abc"), list.append.__name__, dict.get({"a": 1}, "a"), int.__add__(1, 2), float.__mul__(2.0, 3))
# -> ABC append 1 3 6.0
print(
    sorted(["b", "A"], key=str.lower), list(map(str.strip, [" a ", "b "])), list(map(list.pop, [[1, 2], [3]]))
)  # -> ['A', 'b'] ['a', 'b'] [2, 3]
a = []
push = a.append
push(1)
push(2)
print(a, push.__name__, push.__self__ is a)  # -> [1, 2] append True
upper = "x".upper
print(
    upper(),
    upper.__name__,
    (5).__add__(3),
    "a".__add__("b"),
    [1].__len__(),
    {"k": 2}.__getitem__("k"),
    (1, 2).__contains__(2),
)  # -> X upper 8 ab 1 2 True
print(
    (7).__floordiv__(2),
    (7).__mod__(0 + 4),
    (2).__pow__(3),
    (1).__lt__(2),
    (1).__eq__("a"),
    (1).__add__("a"),
    (1.5).__radd__(1),
)  # -> 3 3 8 True NotImplemented NotImplemented 2.5
print(
    "abc".__getitem__(1),
    [1, 2].__iter__().__next__(),
    "%s".__mod__("x"),
    (3).__bool__(),
    (5).__neg__(),
    (5).__str__(),
    [3].__repr__(),
)  # -> b 1 x True -5 5 [3]
print(
    object.__repr__ is not None,
    int.__name__,
    str.join("-", "ab"),
    type("a").upper("q"),
    len.__name__,
    print.__name__,
)  # -> True int a-b Q len print
print(
    dict.fromkeys("ab", 1),
    {}.fromkeys([1]),
    bytes.fromhex("41"),
    int.from_bytes(b"\x01\x00", "big"),
    str.maketrans("a", "b"),
)  # -> {'a': 1, 'b': 1} {1: None} b'A' 256 {97: 98}
