# bit_length, bit_count, to_bytes, from_bytes and attributes.
print([n.bit_length() for n in (0, 1, -1, 255, 256, -256, 2**64, -(2**100))])  # -> [0, 1, 1, 8, 9, 9, 65, 101]
print([n.bit_count() for n in (0, 1, -1, 255, 2**64 - 1)])  # -> [0, 1, 1, 8, 64]
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (0).to_bytes(0, "big"))
# -> b'\x04\x00' b'\x00\x04\x00\x00' b''
print((-2).to_bytes(2, "big", signed=True), (2**70).to_bytes(9, "big"), (5).to_bytes(1, "little"))
# -> b'\xff\xfe' b'@\x00\x00\x00\x00\x00\x00\x00\x00' b'\x05'
print(int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\x00\x04", "little"))  # -> 1024 1024
print(
    int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes(b"", "big"), int.from_bytes([1, 2], "big")
)  # -> -2 0 258
print(int.from_bytes(b"\xff" * 9, "little"), int.from_bytes(b"\xff" * 9, "little", signed=True))
# -> 4722366482869645213695 -1
print((7).real, (7).imag, (7).numerator, (7).denominator, (7).conjugate())  # -> 7 0 7 1 7
print((6).as_integer_ratio(), True.bit_length())  # -> (6, 1) 1
for f in (
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(1, "big"),
    lambda: (1).to_bytes(-1, "big"),
    lambda: (1).to_bytes(1, "middle"),
    lambda: (200).to_bytes(1, "big", signed=True),
):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
# -> OverflowError int too big to convert
# -> OverflowError can't convert negative int to unsigned
# -> ValueError length argument must be non-negative
# -> ValueError byteorder must be either 'little' or 'big'
# -> OverflowError int too big to convert
