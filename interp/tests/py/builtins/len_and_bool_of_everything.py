# len and truth of every kind of value.
def gen():
    yield


class WithLen:
    def __len__(self):
        return 3


class WithBool:
    def __bool__(self):
        return False

    def __len__(self):
        return 5


values = [
    [],
    [0],
    (),
    (0,),
    "",
    "0",
    b"",
    b"\0",
    {},
    {0: 0},
    set(),
    {0},
    range(0),
    range(2),
    frozenset(),
    bytearray(b"x"),
    WithLen(),
    WithBool(),
    {}.keys(),
    {1: 2}.items(),
]
print([(len(v), bool(v)) for v in values])
# -> [(0, False), (1, True), (0, False), (1, True), (0, False), (1, True), (0, False), (1, True), (0, False), (1, True), (0, False), (1, True), (0, False), (2, True), (0, False), (1, True), (3, True), (5, False), (0, False), (1, True)]
others = [
    0,
    1,
    0.0,
    -0.0,
    1e-300,
    None,
    True,
    False,
    ...,
    len,
    int,
    gen,
    gen(),
    iter([]),
    lambda: 0,
    ValueError,
    ValueError(),
    object(),
    NotImplementedError,
    type,
]
print([bool(v) for v in others])
# -> [False, True, False, False, True, False, True, False, True, True, True, True, True, True, True, True, True, True, True, True]
for v in others:
    try:
        print(len(v))
    except TypeError as e:
        print(e)
# -> object of type 'int' has no len()
# -> object of type 'int' has no len()
# -> object of type 'float' has no len()
# -> object of type 'float' has no len()
# -> object of type 'float' has no len()
# -> object of type 'NoneType' has no len()
# -> object of type 'bool' has no len()
# -> object of type 'bool' has no len()
# -> object of type 'ellipsis' has no len()
# -> object of type 'builtin_function_or_method' has no len()
# -> object of type 'type' has no len()
# -> object of type 'function' has no len()
# -> object of type 'generator' has no len()
# -> object of type 'list_iterator' has no len()
# -> object of type 'function' has no len()
# -> object of type 'type' has no len()
# -> object of type 'ValueError' has no len()
# -> object of type 'object' has no len()
# -> object of type 'type' has no len()
# -> object of type 'type' has no len()
print(
    not [],
    not [[]],
    [] or "empty",
    [0] and "full",
    bool([]) + bool([1]),
    [v for v in ([], 1, "", "a") if v],
    list(filter(None, [0, [], "x"])),
)  # -> True False empty full 1 [1, 'a'] ['x']
