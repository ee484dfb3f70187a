# Constructors fed with each other's objects: order, duplicates, mappings, strings, and refused items.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

sources = ["aba", b"aba", bytearray(b"ab"), [1, 1.0, True], (3, 1), {1: "x", 2: "y"}, {1: "x"}.items(), range(3), (x * x for x in range(3)), map(str, [1, 2]), zip("ab", [1, 2]), enumerate("ab"), filter(None, [0, 5]), reversed([1, 2]), memoryview(b"ab"), iter([7])]
for s in sources:
    values = list(s)
    print(values, tuple(values), sorted(map(str, set(map(str, values)))), len(frozenset(values)), list(dict.fromkeys(values)), list(enumerate(values, 1))[:1])
print(dict(["ab", (1, 2), [3, 4]]), dict(zip("ab", range(2))), dict([({1}.__len__(), 2)]), list({"k": "v"}), set("aab") == {"a", "b"}, frozenset({1: 2}), "".join({"a": 1}), bytes({65: 1}), tuple({1: 2}.values()), list(b"ab"), list("日本"), bytearray(x for x in b"hi"), sum({1: 9, 2: 9}), sorted({"b": 1, "a": 2}.items()), max({"a": 3, "b": 1}, key={"a": 3, "b": 1}.get))
for make in (list, tuple, set, frozenset, dict, bytes, bytearray, sorted, sum, any, max, "".join, enumerate, iter):
    show(lambda: make(5), lambda: make(None), lambda: make(len), lambda: make(1.5)) if make not in (bytes, bytearray) else show(lambda: make(None), lambda: make(len), lambda: make(1.5))
