# What string and bytes methods say about wrong arguments.
bad = [
    lambda: "abc".find(1),
    lambda: "abc".find("a", "b"),
    lambda: "abc".index("z"),
    lambda: "abc".rindex("z"),
    lambda: b"abc".index(b"z"),
    lambda: b"abc".find("a"),
    lambda: b"abc".find(300),
    lambda: b"abc".find(1.5),
    lambda: b"abc".count("a"),
    lambda: 300 in b"a",
    lambda: "a" in b"a",
    lambda: 1 in "a",
    lambda: b"a" in "a",
    lambda: "a".startswith(1),
    lambda: "a".startswith((1,)),
    lambda: "a".endswith((b"a",)),
    lambda: b"a".startswith("a"),
    lambda: b"a".endswith(("a",)),
    lambda: b"a".startswith(1),
    lambda: "a".strip(1),
    lambda: "a".lstrip(b"a"),
    lambda: b"a".strip("a"),
    lambda: "a".replace(1, 2),
    lambda: "a".replace("a", 2),
    lambda: b"a".replace("a", b""),
    lambda: "a".join([1]),
    lambda: "a".join(1),
    lambda: b"a".join(["a"]),
    lambda: b"a".join(1),
    lambda: "a".join(["a", 1]),
    lambda: "a".join(["a", b"b"]),
    lambda: "a".center("a"),
    lambda: "a".center(5, "ab"),
    lambda: "a".center(5, 1),
    lambda: b"a".center(5, b"ab"),
    lambda: b"a".center(5, "a"),
    lambda: b"a".ljust(5, 1),
    lambda: bytearray(b"a").rjust(5, 1),
    lambda: "a".removeprefix(1),
    lambda: b"a".removesuffix("a"),
    lambda: "a".zfill("a"),
    lambda: "a".expandtabs("a"),
    lambda: "a" + 1,
    lambda: 1 + "a",
    lambda: b"a" + 1,
    lambda: b"a" + "a",
    lambda: "a" + b"a",
    lambda: bytearray(b"a") + 1,
    lambda: "a" * "b",
    lambda: "a" * 1.5,
    lambda: 1.5 * "a",
    lambda: b"a" * "b",
    lambda: "a" - 1,
    lambda: "a" < 1,
    lambda: b"a" < "a",
    lambda: b"abc".__getitem__("a"),
    lambda: b"abc"[5],
    lambda: "abc".__getitem__("a"),
    lambda: "abc"[5],
    lambda: bytes("a"),
    lambda: bytes(-1),
    lambda: bytes([256]),
    lambda: bytes(["a"]),
    lambda: bytes(1.5),
    lambda: bytes(1, "utf-8"),
    lambda: bytes([1], "utf-8"),
    lambda: bytes("a", errors="strict"),
    lambda: format("a", 1),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError must be str, not int
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> ValueError substring not found
# -> ValueError substring not found
# -> ValueError subsection not found
# -> TypeError argument should be integer or bytes-like object, not 'str'
# -> ValueError byte must be in range(0, 256)
# -> TypeError argument should be integer or bytes-like object, not 'float'
# -> TypeError argument should be integer or bytes-like object, not 'str'
# -> ValueError byte must be in range(0, 256)
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'in <string>' requires string as left operand, not int
# -> TypeError 'in <string>' requires string as left operand, not bytes
# -> TypeError startswith first arg must be str or a tuple of str, not int
# -> TypeError tuple for startswith must only contain str, not int
# -> TypeError tuple for endswith must only contain str, not bytes
# -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError startswith first arg must be bytes or a tuple of bytes, not int
# -> TypeError strip arg must be None or str
# -> TypeError lstrip arg must be None or str
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError replace() argument 1 must be str, not int
# -> TypeError replace() argument 2 must be str, not int
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError sequence item 0: expected str instance, int found
# -> TypeError can only join an iterable
# -> TypeError sequence item 0: expected a bytes-like object, str found
# -> TypeError can only join an iterable
# -> TypeError sequence item 1: expected str instance, int found
# -> TypeError sequence item 1: expected str instance, bytes found
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError The fill character must be exactly one character long
# -> TypeError The fill character must be a unicode character, not int
# -> TypeError center() argument 2 must be a byte string of length 1, not bytes
# -> TypeError center() argument 2 must be a byte string of length 1, not str
# -> TypeError ljust() argument 2 must be a byte string of length 1, not int
# -> TypeError rjust() argument 2 must be a byte string of length 1, not int
# -> TypeError removeprefix() argument must be str, not int
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can only concatenate str (not "int") to str
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError can't concat int to bytes
# -> TypeError can't concat str to bytes
# -> TypeError can only concatenate str (not "bytes") to str
# -> TypeError can't concat int to bytearray
# -> TypeError can't multiply sequence by non-int of type 'str'
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError can't multiply sequence by non-int of type 'str'
# -> TypeError unsupported operand type(s) for -: 'str' and 'int'
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError '<' not supported between instances of 'bytes' and 'str'
# -> TypeError byte indices must be integers or slices, not str
# -> IndexError index out of range
# -> TypeError string indices must be integers, not 'str'
# -> IndexError string index out of range
# -> TypeError string argument without an encoding
# -> ValueError negative count
# -> ValueError bytes must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError cannot convert 'float' object to bytes
# -> TypeError encoding without a string argument
# -> TypeError encoding without a string argument
# -> TypeError string argument without an encoding
# -> TypeError format() argument 2 must be str, not int
print(b"a" == "a", "a" == b"a", b"a" != "a", b"abc" == bytearray(b"abc"), bytearray(b"a") < b"b", [b"a"] == ["a"])
# -> False False True True True False
print("abc".find("b", None, None), "abc".find("c", -1), "abc".find("", 3), "abc".find("", 4), "abc".count(""), "abc".count("", 2), b"abc".find(98))
# -> 1 2 3 -1 4 2 1
print("abc".startswith(("x", "a")), "abc".startswith(()), "abc".startswith("b", 1), "abc".endswith("b", 0, 2), "abc".startswith("", 4), b"abc".endswith((b"c", b"d")))
# -> True False True True False True
print(b"a,b".replace(b",", b""), b"abc".replace(b"", b"-"), "abc".replace("", "-", 2), "aaa".replace("a", "b", 0), "aXbX".replace("X", ""), bytes(3), bytes([1, 2]), bytes(range(3)))
# -> b'ab' b'-a-b-c-' -a-bc aaa ab b'\x00\x00\x00' b'\x01\x02' b'\x00\x01\x02'
print("a" "b".join(("1", "2", "3")), b"-".join([b"a", bytearray(b"b")]), "".join(c for c in "xyz"), "-".join("abc"), "-".join({"k": 1}), repr(",".join([])))
# -> 1ab2ab3 b'a-b' xyz a-b-c k ''
print("-5".zfill(4), "+5".zfill(4), "5".zfill(4), "--5".zfill(6), b"-5".zfill(4), "abc".zfill(2), "".zfill(2), "a".center(4), "ab".center(5) + "|", "a".center(4, "é"))
# -> -005 +005 0005 -000-5 b'-005' abc 00  a     ab | éaéé
