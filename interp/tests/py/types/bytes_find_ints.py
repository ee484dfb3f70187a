# Searching bytes for bytes and for single numbers; bounds; what neither is.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

b = b"abcabc\x00\xff"
for needle in (b"abc", 97, b"", 255, 0, b"\xff", bytearray(b"ca"), memoryview(b"bc"), True, 98):
    print(b.find(needle), b.rfind(needle), b.count(needle), b.find(needle, 1), b.rfind(needle, 0, -3), needle in b)
print(b.index(b"b", -6), bytearray(b).index(99, 3), b.startswith((b"x", bytearray(b"ab"))), b.endswith(b"\xff"), b.startswith(b"b", 1), b.count(b"", 2, 5), b.partition(b"b"), b.rpartition(b"b"), bytearray(b"a-b").partition(b"-"), b.split(b"b", 1), b.rsplit(b"b", 1), b.replace(b"abc", b"X"), b.replace(b"", b".", 2))
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
