# Arrays where anything like bytes is taken.
import struct
from array import array

a = array("H", [0x4241, 0x4443])
print(bytes(a), bytearray(a), b"x" + a, bytearray(b"x") + a, b"-".join([a, array("b", [33])]), b"xABCD".find(a), a in [a])
# -> b'ABCD' bytearray(b'ABCD') b'xABCD' bytearray(b'xABCD') b'ABCD-!' 1 True
print(bytes(array("b", [-1])), b"ABCD".startswith(a), b"ABCDx".replace(a, b"!"), b"ABCD".strip(array("b", b"AD")), b"ABCD" in bytearray(a))
# -> b'\xff' True b'!x' b'BC' True
print(b"ABCD" == a, a == b"ABCD", bytearray(b"ABCD") == a, a == bytearray(b"ABCD"), bytearray(b"ABCE") > a, a > bytearray(b"ABC"), bytearray(b"AB") != a)
# -> False False True True True True True
data = bytearray(b"12")
data += a
data.extend(a)
data[:2] = a
print(data, int.from_bytes(a, "little"), int(array("b", b"12")), float(array("b", b"1.5")), str(a, "ascii"), b"%s|%b" % (a, a))
# -> bytearray(b'ABCDABCDABCD') 1145258561 12 1.5 ABCD b'ABCD|ABCD'
try:
    b"" < a
except TypeError as e:
    print(e)  # -> '<' not supported between instances of 'bytes' and 'array.array'

# As buffers of struct.
print(struct.unpack("<4B", a), struct.unpack_from("<H", a, 2), list(struct.iter_unpack("BB", a)))
# -> (65, 66, 67, 68) (17475,) [(65, 66), (67, 68)]
b = array("i", [0, 0, 0])
struct.pack_into("<ihh", b, 4, -2, 1, 2)
print(b)  # -> array('i', [0, -2, 131073])
for offset in (8, -4):
    try:
        struct.pack_into("<q", b, offset, 1)
    except struct.error as e:
        print(e)
# -> pack_into requires a buffer of at least 16 bytes for packing 8 bytes at offset 8 (actual buffer size is 12)
# -> no space to pack 8 bytes at offset -4
struct.pack_into("<i", memoryview(b)[1:], 0, 77)
print(b, bytes(memoryview(b)[::2]))  # -> array('i', [0, 77, 131073]) b'\x00\x00\x00\x00\x01\x00\x02\x00'

# What changes under a view is seen through it.
c = array("d", [1.5, 2.5])
view = memoryview(c)
c[0] = 9.0
view[1] = -1
print(c, view.tolist(), array("d", view), array("d", bytes(view)), array("B", view.cast("B"))[-2:])
# -> array('d', [9.0, -1.0]) [9.0, -1.0] array('d', [9.0, -1.0]) array('d', [9.0, -1.0]) array('B', [240, 191])
