# Searching bytes for bytes and for single numbers; bounds; what neither is.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

b = b"abcabc\x00\xff"
for needle in (b"abc", 97, b"", 255, 0, b"\xff", bytearray(b"ca"), memoryview(b"bc"), True, 98):
    print(b.find(needle), b.rfind(needle), b.count(needle), b.find(needle, 1), b.rfind(needle, 0, -3), needle in b)
# -> 0 3 2 3 0 True
# -> 0 3 2 3 3 True
# -> 0 8 9 1 5 True
# -> 7 7 1 7 -1 True
# -> 6 6 1 6 -1 True
# -> 7 7 1 7 -1 True
# -> 2 2 1 2 2 True
# -> 1 4 2 1 1 True
# -> -1 -1 0 -1 -1 False
# -> 1 4 2 1 4 True
print(b.index(b"b", -6), bytearray(b).index(99, 3), b.startswith((b"x", bytearray(b"ab"))), b.endswith(b"\xff"), b.startswith(b"b", 1), b.count(b"", 2, 5), b.partition(b"b"), b.rpartition(b"b"), bytearray(b"a-b").partition(b"-"), b.split(b"b", 1), b.rsplit(b"b", 1), b.replace(b"abc", b"X"), b.replace(b"", b".", 2))
# -> 4 5 True True True 4 (b'a', b'b', b'cabc\x00\xff') (b'abca', b'b', b'c\x00\xff') (bytearray(b'a'), bytearray(b'-'), bytearray(b'b')) [b'a', b'cabc\x00\xff'] [b'abca', b'c\x00\xff'] b'XX\x00\xff' b'.a.bcabc\x00\xff'
show(
    lambda: b.find(256),
    lambda: b.find(-1),
    lambda: b.find("a"),
    lambda: b.find(1.5),
    lambda: b.index(200),
    lambda: b.rindex(b"zz"),
    lambda: "a" in b,
    lambda: 256 in b,
    lambda: None in b,
    lambda: b.count(300),
    lambda: b.startswith("a"),
    lambda: b.startswith(97),
    lambda: b.startswith((b"a", "b")),
    lambda: b.startswith(("b", b"a")),
    lambda: b.split("a"),
    lambda: b.split(b""),
    lambda: b.partition(b""),
    lambda: b.partition(97),
    lambda: b.replace(97, b""),
    lambda: b.replace("a", b""),
    lambda: bytearray(b"a").index(98),
)
# -> ValueError byte must be in range(0, 256)
# -> ValueError byte must be in range(0, 256)
# -> TypeError argument should be integer or bytes-like object, not 'str'
# -> TypeError argument should be integer or bytes-like object, not 'float'
# -> ValueError subsection not found
# -> ValueError subsection not found
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError byte must be in range(0, 256)
# -> TypeError a bytes-like object is required, not 'NoneType'
# -> ValueError byte must be in range(0, 256)
# -> TypeError startswith first arg must be bytes or a tuple of bytes, not str
# -> TypeError startswith first arg must be bytes or a tuple of bytes, not int
# -> True
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError empty separator
# -> ValueError empty separator
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError subsection not found
