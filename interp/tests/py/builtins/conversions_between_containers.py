# Constructors fed with each other's objects: order, duplicates, mappings, strings, and refused items.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

sources = ["aba", b"aba", bytearray(b"ab"), [1, 1.0, True], (3, 1), {1: "x", 2: "y"}, {1: "x"}.items(), range(3), (x * x for x in range(3)), map(str, [1, 2]), zip("ab", [1, 2]), enumerate("ab"), filter(None, [0, 5]), reversed([1, 2]), memoryview(b"ab"), iter([7])]
for s in sources:
    values = list(s)
    print(values, tuple(values), sorted(map(str, set(map(str, values)))), len(frozenset(values)), list(dict.fromkeys(values)), list(enumerate(values, 1))[:1])
# -> ['a', 'b', 'a'] ('a', 'b', 'a') ['a', 'b'] 2 ['a', 'b'] [(1, 'a')]
# -> [97, 98, 97] (97, 98, 97) ['97', '98'] 2 [97, 98] [(1, 97)]
# -> [97, 98] (97, 98) ['97', '98'] 2 [97, 98] [(1, 97)]
# -> [1, 1.0, True] (1, 1.0, True) ['1', '1.0', 'True'] 1 [1] [(1, 1)]
# -> [3, 1] (3, 1) ['1', '3'] 2 [3, 1] [(1, 3)]
# -> [1, 2] (1, 2) ['1', '2'] 2 [1, 2] [(1, 1)]
# -> [(1, 'x')] ((1, 'x'),) ["(1, 'x')"] 1 [(1, 'x')] [(1, (1, 'x'))]
# -> [0, 1, 2] (0, 1, 2) ['0', '1', '2'] 3 [0, 1, 2] [(1, 0)]
# -> [0, 1, 4] (0, 1, 4) ['0', '1', '4'] 3 [0, 1, 4] [(1, 0)]
# -> ['1', '2'] ('1', '2') ['1', '2'] 2 ['1', '2'] [(1, '1')]
# -> [('a', 1), ('b', 2)] (('a', 1), ('b', 2)) ["('a', 1)", "('b', 2)"] 2 [('a', 1), ('b', 2)] [(1, ('a', 1))]
# -> [(0, 'a'), (1, 'b')] ((0, 'a'), (1, 'b')) ["(0, 'a')", "(1, 'b')"] 2 [(0, 'a'), (1, 'b')] [(1, (0, 'a'))]
# -> [5] (5,) ['5'] 1 [5] [(1, 5)]
# -> [2, 1] (2, 1) ['1', '2'] 2 [2, 1] [(1, 2)]
# -> [97, 98] (97, 98) ['97', '98'] 2 [97, 98] [(1, 97)]
# -> [7] (7,) ['7'] 1 [7] [(1, 7)]
print(dict(["ab", (1, 2), [3, 4]]), dict(zip("ab", range(2))), dict([({1}.__len__(), 2)]), list({"k": "v"}), set("aab") == {"a", "b"}, frozenset({1: 2}), "".join({"a": 1}), bytes({65: 1}), tuple({1: 2}.values()), list(b"ab"), list("日本"), bytearray(x for x in b"hi"), sum({1: 9, 2: 9}), sorted({"b": 1, "a": 2}.items()), max({"a": 3, "b": 1}, key={"a": 3, "b": 1}.get))
# -> {'a': 'b', 1: 2, 3: 4} {'a': 0, 'b': 1} {1: 2} ['k'] True frozenset({1}) a b'A' (2,) [97, 98] ['日', '本'] bytearray(b'hi') 3 [('a', 2), ('b', 1)] a
for make in (list, tuple, set, frozenset, dict, bytes, bytearray, sorted, sum, any, max, "".join, enumerate, iter):
    show(lambda: make(5), lambda: make(None), lambda: make(len), lambda: make(1.5)) if make not in (bytes, bytearray) else show(lambda: make(None), lambda: make(len), lambda: make(1.5))
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError cannot convert 'NoneType' object to bytes
# -> TypeError cannot convert 'builtin_function_or_method' object to bytes
# -> TypeError cannot convert 'float' object to bytes
# -> TypeError cannot convert 'NoneType' object to bytearray
# -> TypeError cannot convert 'builtin_function_or_method' object to bytearray
# -> TypeError cannot convert 'float' object to bytearray
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError can only join an iterable
# -> TypeError can only join an iterable
# -> TypeError can only join an iterable
# -> TypeError can only join an iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError 'builtin_function_or_method' object is not iterable
# -> TypeError 'float' object is not iterable
