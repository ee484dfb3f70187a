# bytes: a sequence of small integers.
b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b[:3]))
# -> b'hello\x00\xff' 7 104 255 b'el' b'\xff\x00olleh' [104, 101, 108]
print(bytes(3), bytes([65, 66]), bytes("é", "utf-8"), bytes(b"x"), bytes(range(3)), bytes(), bytes((1, 2)))
# -> b'\x00\x00\x00' b'AB' b'\xc3\xa9' b'x' b'\x00\x01\x02' b'' b'\x01\x02'
print(
    b"a" + b"b",
    b"ab" * 2,
    b"a" in b"cat",
    97 in b"cat",
    b"a" == b"a",
    b"a" < b"b",
    b"" == b"",
    bool(b""),
    bool(b"\0"),
)  # -> b'ab' b'abab' True True True True True False True
print(
    b"%d %s" % (5, b"x"),
    b"abc".hex(),
    bytes.fromhex("00 ff 1a"),
    b"\x01\x02".hex(":"),
    hash(b"a") == hash(b"a"),
    {b"k": 1}[b"k"],
)  # -> b'5 x' 616263 b'\x00\xff\x1a' 01:02 True 1
for x in b"ab":
    print(x)
# -> 97
# -> 98
print(
    sum(b"\x01\x02"),
    max(b"az"),
    sorted(b"cab"),
    b"\x00\x01" < b"\x00\x02",
    b"a" != "a",
    repr(b"'\"\\\n\t\r\x7f"),
)  # -> 3 122 [97, 98, 99] True True b'\'"\\\n\t\r\x7f'
for f in (
    lambda: bytes([256]),
    lambda: bytes([-1]),
    lambda: bytes("a"),
    lambda: bytes(-1),
    lambda: bytes(["a"]),
    lambda: bytes(1.5),
    lambda: b"a"[5],
    lambda: b"a" + "b",
    lambda: bytes.fromhex("0"),
    lambda: bytes.fromhex("zz"),
    lambda: b"a".__setitem__(0, 1),
    lambda: b"a".join(["b"]),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError bytes must be in range(0, 256)
# -> ValueError bytes must be in range(0, 256)
# -> TypeError string argument without an encoding
# -> ValueError negative count
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError cannot convert 'float' object to bytes
# -> IndexError index out of range
# -> TypeError can't concat str to bytes
# -> ValueError non-hexadecimal number found in fromhex() arg at position 1
# -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# -> AttributeError 'bytes' object has no attribute '__setitem__'
# -> TypeError sequence item 0: expected a bytes-like object, str found
