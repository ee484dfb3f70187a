# Every format letter with many values, in both byte orders.
import struct

check = 0
for order in "<>!=":
    for letter, low, high in (
        ("b", -128, 127),
        ("B", 0, 255),
        ("h", -(2**15), 2**15 - 1),
        ("H", 0, 2**16 - 1),
        ("i", -(2**31), 2**31 - 1),
        ("I", 0, 2**32 - 1),
        ("l", -(2**31), 2**31 - 1),
        ("L", 0, 2**32 - 1),
        ("q", -(2**63), 2**63 - 1),
        ("Q", 0, 2**64 - 1),
    ):
        for value in (low, high, 0, 1, low // 3, high // 7, (low + high) // 2):
            data = struct.pack(order + letter, value)
            assert struct.unpack(order + letter, data) == (value,), (order, letter, value)
            if order in "<>":
                check = (check * 257 + int.from_bytes(data, "big") + len(data)) % (2**61 - 1)
        for value in (low - 1, high + 1):
            try:
                struct.pack(order + letter, value)
                print("accepted", order, letter, value)
            except struct.error:
                pass
print(check)  # -> 529009425936324100
check = 0
for value in (0.0, -0.0, 1.5, -2.25, 0.1, 1e10, -1e-10, 65504.0, 1e-45, 3.4e38, float("inf"), -float("inf")):
    for letter in "fd":
        for order in "<>":
            data = struct.pack(order + letter, value)
            back = struct.unpack(order + letter, data)[0]
            check = (check * 257 + int.from_bytes(data, "big")) % (2**61 - 1)
            assert back == value or letter == "f" and abs(back - value) <= max(abs(value) * 1e-6, 1e-45)
print(
    check,
    [struct.pack("<e", v).hex() for v in (0.0, 1.0, -2.5, 65504.0, 6e-8, 0.1)],
    struct.unpack("<e", b"\x00\x7c"),
    struct.pack(">f", float("nan")).hex()[:3],
)  # -> 834116966919284426 ['0000', '003c', '00c1', 'ff7b', '0100', '662e'] (inf,) 7fc
print(
    struct.calcsize("<bhiq"),
    struct.calcsize("=bhiq"),
    struct.calcsize("!10s3H"),
    struct.calcsize("<4x2?"),
    struct.unpack("<2?c", b"\x00\x01z"),
    struct.unpack("<5p", b"\x03abcd"),
)  # -> 15 15 16 6 (False, True, b'z') (b'abc',)
