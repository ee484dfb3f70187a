# any, all, sum, min, in and friends stop reading where they may, and pass on what the iterator raises.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
a, *b = counted(1, 2)
print(a, b)
try:
    a, b = counted(1, 2, 3, 4)
except ValueError as e:
    print(e)
