# Everything on empty containers.
for e in ([], (), "", b"", {}, set(), frozenset(), range(0), bytearray()):
    print(
        type(e).__name__,
        len(e),
        bool(e),
        list(e),
        any(e),
        all(e),
        sorted(e),
        1 in e if not isinstance(e, str) else "" in e,
        e == type(e)() if not isinstance(e, range) else e == range(5, 5),
    )
# -> list 0 False [] False True [] False True
# -> tuple 0 False [] False True [] False True
# -> str 0 False [] False True [] True True
# -> bytes 0 False [] False True [] False True
# -> dict 0 False [] False True [] False True
# -> set 0 False [] False True [] False True
# -> frozenset 0 False [] False True [] False True
# -> range 0 False [] False True [] False True
# -> bytearray 0 False [] False True [] False True
print([] + [], () * 5, "" * 3, b"" + b"", [][:], ()[1:], ""[::-1], [] == (), {} == set(), "" == b"")
# -> [] ()  b'' [] ()  False False False
print(
    sum([]),
    max([], default=0),
    min("", default="z"),
    "".join([]),
    list(zip()),
    list(map(str, [])),
    dict([]),
    {}.get(1),
    [].count(1),
)  # -> 0 0 z  [] [] {} None 0
print(
    [x for x in ()],
    {x: x for x in []},
    list(reversed([])),
    list(enumerate("")),
    [*[], *()],
    "".split(),
    "".split(","),
    "".splitlines(),
)  # -> [] {} [] [] [] [] [''] []
for f in (
    lambda: [].pop(),
    lambda: {}.popitem(),
    lambda: set().pop(),
    lambda: ""[0],
    lambda: max([]),
    lambda: next(iter(())),
    lambda: [].index(1),
    lambda: {}["x"],
    lambda: [].remove(1),
    lambda: "".index("a"),
):
    try:
        f()
    except Exception as e:
        print(repr(e))
# -> IndexError('pop from empty list')
# -> KeyError('popitem(): dictionary is empty')
# -> KeyError('pop from an empty set')
# -> IndexError('string index out of range')
# -> ValueError('max() arg is an empty sequence')
# -> StopIteration()
# -> ValueError('1 is not in list')
# -> KeyError('x')
# -> ValueError('list.remove(x): x not in list')
# -> ValueError('substring not found')
a, *b = [1]
print(b, *[], sep="|")  # -> []
for x in []:
    pass
else:
    print("else")
# -> else
