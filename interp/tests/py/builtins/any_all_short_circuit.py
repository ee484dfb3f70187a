# any, all, sum, min, in and friends stop reading where they may, and pass on what the iterator raises.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def counted(*items):
    for item in items:
        print("read", item)
        if item == "raise":
            raise LookupError("here")
        yield item


show(
    lambda: any(counted(0, 1, 2)),
    lambda: all(counted(1, 0, 2)),
    lambda: any(counted()),
    lambda: all(counted()),
    lambda: 1 in counted(0, 1, 2),
    lambda: any(counted(0, "raise", 1)),
    lambda: all(counted(0, "raise")),
    lambda: next(counted(5, 6)),
    lambda: dict(zip("ab", counted(1, 2, 3))),
    lambda: [x for x, _ in zip(counted(1, 2), [0])],
    lambda: "b" in counted("a", "raise"),
    lambda: max(counted(1, "raise")),
    lambda: any(5),
    lambda: all(None),
    lambda: any(),
    lambda: all([1], [2]),
    lambda: any({0: 1, "": 2}),
    lambda: all("abc"),
    lambda: any(x > 2 for x in range(5)),
)
# -> read 0
# -> read 1
# -> True
# -> read 1
# -> read 0
# -> False
# -> False
# -> True
# -> read 0
# -> read 1
# -> True
# -> read 0
# -> read raise
# -> LookupError here
# -> read 0
# -> False
# -> read 5
# -> 5
# -> read 1
# -> read 2
# -> {'a': 1, 'b': 2}
# -> read 1
# -> read 2
# -> [1]
# -> read a
# -> read raise
# -> LookupError here
# -> read 1
# -> read raise
# -> LookupError here
# -> TypeError 'int' object is not iterable
# -> TypeError 'NoneType' object is not iterable
# -> TypeError any() takes exactly one argument (0 given)
# -> TypeError all() takes exactly one argument (2 given)
# -> False
# -> True
# -> True
a, *b = counted(1, 2)
# -> read 1
# -> read 2
print(a, b)  # -> 1 [2]
try:
    a, b = counted(1, 2, 3, 4)
    # -> read 1
    # -> read 2
    # -> read 3
except ValueError as e:
    print(e)  # -> too many values to unpack (expected 2)
