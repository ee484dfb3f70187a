# hex with separators and groups; fromhex with blanks, case and refused letters.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

data = bytes(range(1, 8))
for group in (1, 2, 3, -2, -3, 7, 100, 0):
    print(group, data.hex("-", group), bytearray(data).hex(":", bytes_per_sep=group), memoryview(data).hex("_", group))
# -> 1 01-02-03-04-05-06-07 01:02:03:04:05:06:07 01_02_03_04_05_06_07
# -> 2 01-0203-0405-0607 01:0203:0405:0607 01_0203_0405_0607
# -> 3 01-020304-050607 01:020304:050607 01_020304_050607
# -> -2 0102-0304-0506-07 0102:0304:0506:07 0102_0304_0506_07
# -> -3 010203-040506-07 010203:040506:07 010203_040506_07
# -> 7 01020304050607 01020304050607 01020304050607
# -> 100 01020304050607 01020304050607 01020304050607
# -> 0 01020304050607 01020304050607 01020304050607
print(b"".hex(), b"\xff".hex("x"), data.hex(sep="."), data.hex(b"|"), data.hex("\x01") == "\x01".join(f"{b:02x}" for b in data))
# ->  ff 01.02.03.04.05.06.07 01|02|03|04|05|06|07 True
print(bytes.fromhex(""), bytes.fromhex("  "), bytes.fromhex("Ab cD\n\tef"), bytes.fromhex("00\x0b11\x0c22\r33"), bytearray.fromhex("aB"), b"".fromhex("61"))
# -> b'' b'' b'\xab\xcd\xef' b'\x00\x11"3' bytearray(b'\xab') b'a'
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
# -> ValueError non-hexadecimal number found in fromhex() arg at position 1
# -> ValueError non-hexadecimal number found in fromhex() arg at position 1
# -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# -> ValueError non-hexadecimal number found in fromhex() arg at position 4
# -> ValueError non-hexadecimal number found in fromhex() arg at position 2
# -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# -> TypeError fromhex() argument must be str, not bytes
# -> TypeError fromhex() argument must be str, not int
# -> ValueError sep must be length 1.
# -> ValueError sep must be length 1.
# -> ValueError sep must be ASCII.
# -> TypeError object of type 'int' has no len()
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError object of type 'NoneType' has no len()
# -> ValueError non-hexadecimal number found in fromhex() arg at position 1
