# struct without and with "@": padding before, between and after; every letter's size in standard order; spaces and counts in a format.
import struct

for letter in "cbB?hHiIlLqQefds":
    print(letter, [struct.calcsize(order + letter) for order in "<>=!"], struct.calcsize("x" + letter) - 1 if letter in "cbB?s" else "-", end="; ")
print(".")
# -> c [1, 1, 1, 1] 1; b [1, 1, 1, 1] 1; B [1, 1, 1, 1] 1; ? [1, 1, 1, 1] 1; h [2, 2, 2, 2] -; H [2, 2, 2, 2] -; i [4, 4, 4, 4] -; I [4, 4, 4, 4] -; l [4, 4, 4, 4] -; L [4, 4, 4, 4] -; q [8, 8, 8, 8] -; Q [8, 8, 8, 8] -; e [2, 2, 2, 2] -; f [4, 4, 4, 4] -; d [8, 8, 8, 8] -; s [1, 1, 1, 1] 1; .
for form in ("bi", "b0i", "bh", "bq", "qb", "qb0q", "hb0h", "bd", "b2xh", "3sh", "cic", "@bi", "bbbi", "i b", " 2h 3b ", "10p0i"):
    print(repr(form), struct.calcsize(form), end=", ")
print(".")
# -> 'bi' 8, 'b0i' 4, 'bh' 4, 'bq' 16, 'qb' 9, 'qb0q' 16, 'hb0h' 4, 'bd' 16, 'b2xh' 6, '3sh' 6, 'cic' 9, '@bi' 8, 'bbbi' 8, 'i b' 5, ' 2h 3b ' 7, '10p0i' 12, .
print(struct.pack("@bhi", 1, 2, 3), struct.pack("@bxxh", 1, 2), struct.unpack("@bi", b"\x05\xff\xff\xff\x01\x00\x00\x00"), struct.pack("@2b0i", 1, 2))
# -> b'\x01\x00\x02\x00\x03\x00\x00\x00' b'\x01\x00\x00\x00\x02\x00' (5, 1) b'\x01\x02\x00\x00'
print(struct.pack("<3h2x?c", 1, 2, 3, [], b"z"), struct.pack(">4s4s", b"toolong", b"s"), struct.pack(">3p3p", b"abcd", b""), struct.unpack(">3p3p", b"\x09ab\x00cd"))
# -> b'\x01\x00\x02\x00\x03\x00\x00\x00\x00z' b'tools\x00\x00\x00' b'\x02ab\x00\x00\x00' (b'ab', b'')
print(struct.unpack("4c", b"abcd"), struct.unpack("0s1s0c", b"q"), struct.unpack("<0h", b""), struct.pack(">0i?", 1), struct.pack("<2?", "", "a"))
# -> (b'a', b'b', b'c', b'd') (b'', b'q') () b'\x01' b'\x00\x01'
buffer = bytearray(b"." * 12)
struct.pack_into(">h3s", buffer, -6, 0x4142, b"xyz")
struct.Struct("<B").pack_into(buffer, True, 33)
print(buffer, struct.unpack_from(">h", buffer, -6), list(struct.Struct(">2sB").iter_unpack(bytes(buffer))))
# -> bytearray(b'.!....ABxyz.') (16706,) [(b'.!', 46), (b'..', 46), (b'AB', 120), (b'yz', 46)]


class Index:
    def __index__(self):
        return 77


print(struct.pack("<bB?", Index(), True, Index()), struct.pack("<fd", Index(), 3), struct.unpack_from("<H", memoryview(buffer)[1:], offset=1), struct.pack(b"<h", 3))
# -> b'M\x01\x01' b'\x00\x00\x9aB\x00\x00\x00\x00\x00\x00\x08@' (11822,) b'\x03\x00'
cases = [
    lambda: struct.pack_into("<i", buffer, 10, 1), lambda: struct.pack_into("<i", buffer, -3, 1), lambda: struct.pack_into("<i", buffer, -13, 1), lambda: struct.pack_into("<i", b"1234", 0, 1),
    lambda: struct.unpack_from("<i", buffer, -13), lambda: struct.unpack_from("<i", buffer, 9), lambda: struct.iter_unpack("", b""), lambda: struct.pack("<h", "1"), lambda: struct.pack("<P", 1),
    lambda: struct.pack("<n", 1), lambda: struct.calcsize("<" + "9" * 30 + "s"), lambda: struct.pack(5), lambda: struct.pack(), lambda: struct.unpack("<h"), lambda: struct.Struct("z"),
    lambda: struct.pack_into("<h", buffer), lambda: struct.pack_into("<h", buffer, 0), lambda: struct.unpack("<h", "ab"), lambda: struct.pack("<e", 70000.0), lambda: struct.pack("3p", "abc"),
]
for case in cases:
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
# -> error pack_into requires a buffer of at least 14 bytes for packing 4 bytes at offset 10 (actual buffer size is 12)
# -> error no space to pack 4 bytes at offset -3
# -> error offset -13 out of range for 12-byte buffer
# -> TypeError argument must be read-write bytes-like object, not bytes
# -> error offset -13 out of range for 12-byte buffer
# -> error unpack_from requires a buffer of at least 13 bytes for unpacking 4 bytes at offset 9 (actual buffer size is 12)
# -> error cannot iteratively unpack with a struct of length 0
# -> error required argument is not an integer
# -> error bad char in struct format
# -> error bad char in struct format
# -> error total struct size too long
# -> TypeError Struct() argument 1 must be a str or bytes object, not int
# -> TypeError missing format argument
# -> TypeError unpack expected 2 arguments, got 1
# -> error bad char in struct format
# -> error pack_into expected offset argument
# -> error pack_into expected 1 items for packing (got 0)
# -> TypeError a bytes-like object is required, not 'str'
# -> OverflowError float too large to pack with e format
# -> error argument for 'p' must be a bytes object
