# struct: packing with byte orders and sizes.
import struct

print(
    struct.pack("<i", 1),
    struct.pack(">i", 1),
    struct.pack("<h", -2),
    struct.pack("<B", 255),
    struct.pack(">Q", 2**40),
)  # -> b'\x01\x00\x00\x00' b'\x00\x00\x00\x01' b'\xfe\xff' b'\xff' b'\x00\x00\x01\x00\x00\x00\x00\x00'
print(struct.pack("<bBhHiIqQ", -1, 1, -2, 2, -3, 3, -4, 4))
# -> b'\xff\x01\xfe\xff\x02\x00\xfd\xff\xff\xff\x03\x00\x00\x00\xfc\xff\xff\xff\xff\xff\xff\xff\x04\x00\x00\x00\x00\x00\x00\x00'
print(
    struct.pack("<f", 1.5),
    struct.pack("<d", -0.1),
    struct.pack(">e", 1.5),
    struct.pack("<?", True),
    struct.pack("<c", b"x"),
)  # -> b'\x00\x00\xc0?' b'\x9a\x99\x99\x99\x99\x99\xb9\xbf' b'>\x00' b'\x01' b'x'
print(
    struct.pack("3s", b"ab"),
    struct.pack("<2h", 1, 2),
    struct.pack("<3sB", b"abcdef", 7),
    struct.pack("<xBx", 5),
    struct.pack("0s", b"q"),
    struct.pack("5p", b"abc"),
)  # -> b'ab\x00' b'\x01\x00\x02\x00' b'abc\x07' b'\x00\x05\x00' b'' b'\x03abc\x00'
print(
    struct.calcsize("<i"),
    struct.calcsize("<bi"),
    struct.calcsize("=hq"),
    struct.calcsize(">3sB2d"),
    struct.calcsize(""),
    struct.calcsize("!HI"),
)  # -> 4 5 10 20 0 6
for args in (
    ("<B", 256),
    ("<b", -129),
    ("<H", -1),
    ("<i", 2**31),
    ("<Q", 2**64),
    ("<i", 1.5),
    ("<f", "x"),
    ("<i",),
    ("<i", 1, 2),
    ("<y", 1),
    ("<c", b"ab"),
    ("<f", 1e40),
    ("<s", "x"),
    ("<2", 1),
):
    try:
        print(struct.pack(*args))
    except (struct.error, OverflowError) as e:
        print(args[0], type(e).__name__, e)
# -> <B error ubyte format requires 0 <= number <= 255
# -> <b error byte format requires -128 <= number <= 127
# -> <H error ushort format requires 0 <= number <= 65535
# -> <i error 'i' format requires -2147483648 <= number <= 2147483647
# -> <Q error argument out of range
# -> <i error required argument is not an integer
# -> <f error required argument is not a float
# -> <i error pack expected 1 items for packing (got 0)
# -> <i error pack expected 1 items for packing (got 2)
# -> <y error bad char in struct format
# -> <c error char format requires a bytes object of length 1
# -> <f OverflowError float too large to pack with f format
# -> <s error argument for 's' must be a bytes object
# -> <2 error repeat count given without format specifier
