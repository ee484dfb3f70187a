# hex with separators and groups; fromhex with blanks, case and refused letters.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

data = bytes(range(1, 8))
for group in (1, 2, 3, -2, -3, 7, 100, 0):
    print(group, data.hex("-", group), bytearray(data).hex(":", bytes_per_sep=group), memoryview(data).hex("_", group))
print(b"".hex(), b"\xff".hex("x"), data.hex(sep="."), data.hex(b"|"), data.hex("\x01") == "\x01".join(f"{b:02x}" for b in data))
print(bytes.fromhex(""), bytes.fromhex("  "), bytes.fromhex("Ab cD\n\tef"), bytes.fromhex("00\x0b11\x0c22\r33"), bytearray.fromhex("aB"), b"".fromhex("61"))
show(
    lambda: bytes.fromhex("a"),
    lambda: bytes.fromhex("a b"),
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("00 0g"),
    lambda: bytes.fromhex("00é"),
    lambda: bytes.fromhex("\u00a000"),
    lambda: bytes.fromhex(b"00"),
    lambda: bytes.fromhex(5),
    lambda: data.hex(""),
    lambda: data.hex("ab"),
    lambda: data.hex("é"),
    lambda: data.hex(5),
    lambda: data.hex("-", "2"),
    lambda: data.hex(None),
    lambda: bytearray.fromhex("0x00"),
)
