# to_bytes and from_bytes at the borders of their lengths, signs and orders.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for value, length in ((0, 0), (0, 1), (127, 1), (255, 1), (65535, 2), (2**63, 8), (2**64 - 1, 8), (2**200 - 1, 25)):
    print(value.to_bytes(length, "big").hex() or "empty", value.to_bytes(length, "little").hex() or "empty")
for value in (-128, -1, 127, -(2**31), 2**31 - 1):
    data = value.to_bytes(5, "big", signed=True)
    print(data.hex(), int.from_bytes(data, "big", signed=True) == value, int.from_bytes(data[::-1], "little", signed=True))
print((5).to_bytes(), (5).to_bytes(2), True.to_bytes(1, "big"), int.from_bytes(b""), int.from_bytes(b"", signed=True))
print(int.from_bytes([1, 2, 3]), int.from_bytes(range(3), "little"), int.from_bytes(bytearray(b"\xff"), signed=True))
print(bool.from_bytes(b"\0"), bool.from_bytes(b"\2", "big"), type(bool.from_bytes(b"\1")))
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
