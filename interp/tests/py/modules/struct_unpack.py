# struct: unpacking, offsets, iteration, and a Struct object.
import struct

data = struct.pack("<HhIf", 1, -2, 3, 0.5)
print(
    struct.unpack("<HhIf", data),
    struct.unpack_from("<h", data, 2),
    struct.unpack(">H", b"\x01\x02"),
    struct.unpack("<3s", b"abc"),
    struct.unpack("<?", b"\x05"),
)  # -> (1, -2, 3, 0.5) (-2,) (258,) (b'abc',) (True,)
buf = bytearray(8)
struct.pack_into("<HI", buf, 1, 513, 7)
print(buf, struct.unpack_from("<H", buf, 1))  # -> bytearray(b'\x00\x01\x02\x07\x00\x00\x00\x00') (513,)
print(
    list(struct.iter_unpack("<BH", b"\x01\x02\x00\x03\x04\x00")),
    struct.unpack("", b""),
    struct.unpack("<2x1b", b"\0\0\xff"),
)  # -> [(1, 2), (3, 4)] () (-1,)
s = struct.Struct("<Bh")
print(s.size, s.format, s.pack(1, -1), s.unpack(b"\x02\xff\xff"), s.unpack_from(b"\0\x03\x01\x00", 1))
# -> 3 <Bh b'\x01\xff\xff' (2, -1) (3, 1)
print(
    struct.unpack("<d", struct.pack("<d", 0.1))[0] == 0.1,
    round(struct.unpack("<f", struct.pack("<f", 0.1))[0], 9),
    struct.unpack("<e", struct.pack("<e", 65504.0)),
)  # -> True 0.100000001 (65504.0,)
for f in (
    lambda: struct.unpack("<i", b"abc"),
    lambda: struct.unpack_from("<i", b"abcd", 1),
    lambda: list(struct.iter_unpack("<H", b"abc")),
    lambda: s.unpack(b""),
    lambda: struct.pack_into("<i", buf, 6, 1),
):
    try:
        print(f())
    except struct.error as e:
        print(e)
# -> unpack requires a buffer of 4 bytes
# -> unpack_from requires a buffer of at least 5 bytes for unpacking 4 bytes at offset 1 (actual buffer size is 4)
# -> iterative unpacking requires a buffer of a multiple of 2 bytes
# -> unpack requires a buffer of 3 bytes
# -> pack_into requires a buffer of at least 10 bytes for packing 4 bytes at offset 6 (actual buffer size is 8)
