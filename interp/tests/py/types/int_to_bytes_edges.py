# to_bytes and from_bytes at the borders of their lengths, signs and orders.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for value, length in ((0, 0), (0, 1), (127, 1), (255, 1), (65535, 2), (2**63, 8), (2**64 - 1, 8), (2**200 - 1, 25)):
    print(value.to_bytes(length, "big").hex() or "empty", value.to_bytes(length, "little").hex() or "empty")
# -> empty empty
# -> 00 00
# -> 7f 7f
# -> ff ff
# -> ffff ffff
# -> 8000000000000000 0000000000000080
# -> ffffffffffffffff ffffffffffffffff
# -> ffffffffffffffffffffffffffffffffffffffffffffffffff ffffffffffffffffffffffffffffffffffffffffffffffffff
for value in (-128, -1, 127, -(2**31), 2**31 - 1):
    data = value.to_bytes(5, "big", signed=True)
    print(data.hex(), int.from_bytes(data, "big", signed=True) == value, int.from_bytes(data[::-1], "little", signed=True))
# -> ffffffff80 True -128
# -> ffffffffff True -1
# -> 000000007f True 127
# -> ff80000000 True -2147483648
# -> 007fffffff True 2147483647
print((5).to_bytes(), (5).to_bytes(2), True.to_bytes(1, "big"), int.from_bytes(b""), int.from_bytes(b"", signed=True))
# -> b'\x05' b'\x00\x05' b'\x01' 0 0
print(int.from_bytes([1, 2, 3]), int.from_bytes(range(3), "little"), int.from_bytes(bytearray(b"\xff"), signed=True))
# -> 66051 131328 -1
print(bool.from_bytes(b"\0"), bool.from_bytes(b"\2", "big"), type(bool.from_bytes(b"\1")))
# -> False True <class 'bool'>
show(
    lambda: (256).to_bytes(1, "big"),
    lambda: (-1).to_bytes(1, "big"),
    lambda: (128).to_bytes(1, "big", signed=True),
    lambda: (-129).to_bytes(1, "little", signed=True),
    lambda: (1).to_bytes(0, "big"),
    lambda: (1).to_bytes(-1, "big"),
    lambda: (1).to_bytes(1, "middle"),
    lambda: (1).to_bytes(1, 5),
    lambda: (1).to_bytes("1", "big"),
    lambda: (1).to_bytes(1, "big", True),
    lambda: int.from_bytes("ab", "big"),
    lambda: int.from_bytes([256], "big"),
    lambda: int.from_bytes(["a"], "big"),
    lambda: int.from_bytes(5, "big"),
    lambda: int.from_bytes(b"a", "up"),
    lambda: int.from_bytes(),
)
# -> OverflowError int too big to convert
# -> OverflowError can't convert negative int to unsigned
# -> OverflowError int too big to convert
# -> OverflowError int too big to convert
# -> OverflowError int too big to convert
# -> ValueError length argument must be non-negative
# -> ValueError byteorder must be either 'little' or 'big'
# -> TypeError to_bytes() argument 'byteorder' must be str, not int
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError to_bytes() takes at most 2 positional arguments (3 given)
# -> TypeError cannot convert 'str' object to bytes
# -> ValueError bytes must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError cannot convert 'int' object to bytes
# -> ValueError byteorder must be either 'little' or 'big'
# -> TypeError from_bytes() missing required argument 'bytes' (pos 1)
