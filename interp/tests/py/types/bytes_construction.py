# bytes() and bytearray() of every argument they take, and what they say of the others.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
# -> b'' b'\x00\x00\x00' b'ab' b'\x01\x02' b'A' b'\xc3\xa9' b'\xe9' b'?' b'ABC' b'\x01' b'\x07' b'\x00\x00\x00' b'made' b'\x00\x00' b'mv' b'\x00' b's' <class 'bytes'>
print(bytearray(3), bytearray("é", "utf-8"), bytearray(b"x"), bytearray([I()]), bytearray(source=b"q"), bytes(source="a", encoding="ascii"), Sub(2), Sub("a", "utf8"), Sub.fromhex("6162"), type(Sub.fromhex("61")), type(Sub(b"a") + b"b"), type(Sub(b"a")[:]), Sub(b"a") == b"a")
# -> bytearray(b'\x00\x00\x00') bytearray(b'\xc3\xa9') bytearray(b'x') bytearray(b'\x03') bytearray(b'q') b'a' b'\x00\x00' b'a' b'ab' <class '__main__.Sub'> <class 'bytes'> <class 'bytes'> True
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
# -> TypeError string argument without an encoding
# -> TypeError encoding without a string argument
# -> TypeError encoding without a string argument
# -> TypeError string argument without an encoding
# -> TypeError errors without a string argument
# -> ValueError bytes must be in range(0, 256)
# -> ValueError bytes must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError cannot convert 'float' object to bytes
# -> TypeError cannot convert 'NoneType' object to bytes
# -> TypeError cannot convert 'type' object to bytes
# -> ValueError negative count
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> ValueError bytes must be in range(0, 256)
# -> TypeError bytes() argument 'encoding' must be str, not int
# -> TypeError bytes() takes at most 3 arguments (4 given)
# -> TypeError __bytes__ returned non-bytes (type str)
# -> TypeError string argument without an encoding
# -> TypeError encoding without a string argument
# -> TypeError encoding without a string argument
# -> TypeError string argument without an encoding
# -> TypeError errors without a string argument
# -> ValueError byte must be in range(0, 256)
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError cannot convert 'float' object to bytearray
# -> TypeError cannot convert 'NoneType' object to bytearray
# -> TypeError cannot convert 'type' object to bytearray
# -> ValueError negative count
# -> OverflowError cannot fit 'int' into an index-sized integer
# -> ValueError byte must be in range(0, 256)
# -> TypeError bytearray() argument 'encoding' must be str, not int
# -> TypeError bytearray() takes at most 3 arguments (4 given)
# -> TypeError cannot convert 'Bad' object to bytearray
