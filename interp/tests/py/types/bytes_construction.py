# bytes() and bytearray() of every argument they take, and what they say of the others.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class B:
    def __bytes__(self):
        return b"made"


class Bad:
    def __bytes__(self):
        return "text"


class I:
    def __index__(self):
        return 3


class Both:
    def __index__(self):
        return 2

    def __iter__(self):
        return iter(b"zz")


class Sub(bytes):
    pass


print(bytes(), bytes(3), bytes(b"ab"), bytes([1, 2]), bytes((65,)), bytes("é", "utf-8"), bytes("é", encoding="latin-1"), bytes("é", "ascii", "replace"), bytes(range(65, 68)), bytes({1: 2}), bytes(iter([7])), bytes(I()), bytes(B()), bytes(Both()), bytes(memoryview(b"mv")), bytes(True), bytes(Sub(b"s")), type(bytes(Sub(b"s"))))
print(bytearray(3), bytearray("é", "utf-8"), bytearray(B()) if False else bytearray(b"x"), bytearray([I()]), bytearray(source=b"q"), bytes(source="a", encoding="ascii"), Sub(2), Sub("a", "utf8"), Sub.fromhex("6162"), type(Sub.fromhex("61")), type(Sub(b"a") + b"b"), type(Sub(b"a")[:]), Sub(b"a") == b"a")
for make in (bytes, bytearray):
    show(
        lambda: make("a"),
        lambda: make(5, "utf-8"),
        lambda: make(b"a", "utf-8"),
        lambda: make("a", errors="strict"),
        lambda: make(errors="strict"),
        lambda: make([256]),
        lambda: make([-1]),
        lambda: make(["a"]),
        lambda: make([1.5]),
        lambda: make(1.5),
        lambda: make(None),
        lambda: make(object),
        lambda: make(-1),
        lambda: make(2**70),
        lambda: make([2**70]),
        lambda: make("a", 5),
        lambda: make(1, 2, 3, 4),
        lambda: make(Bad()),
    )
