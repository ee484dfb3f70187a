# is_integer, as_integer_ratio, hex, fromhex.
print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer(), (-0.0).is_integer())
# -> True False False True
print((0.5).as_integer_ratio(), (0.1).as_integer_ratio(), (-2.25).as_integer_ratio(), (3.0).as_integer_ratio())
# -> (1, 2) (3602879701896397, 36028797018963968) (-9, 4) (3, 1)
print((1.0).hex(), (0.1).hex(), (-2.5).hex(), (0.0).hex(), (-0.0).hex(), float("inf").hex(), (5e-324).hex())
# -> 0x1.0000000000000p+0 0x1.999999999999ap-4 -0x1.4000000000000p+1 0x0.0p+0 -0x0.0p+0 inf 0x0.0000000000001p-1022
print(float.fromhex("0x1.8p1"), float.fromhex("-0x.8"), float.fromhex("ff"), float.fromhex("inf"))
# -> 3.0 -0.5 255.0 inf
print((1.5).real, (1.5).imag, (1.5).conjugate())  # -> 1.5 0.0 1.5
for f in (
    lambda: float("inf").as_integer_ratio(),
    lambda: float("nan").as_integer_ratio(),
    lambda: float.fromhex("xyz"),
):
    try:
        print(f())
    except (OverflowError, ValueError) as e:
        print(type(e).__name__, e)
# -> OverflowError cannot convert Infinity to integer ratio
# -> ValueError cannot convert NaN to integer ratio
# -> ValueError invalid hexadecimal floating-point string
