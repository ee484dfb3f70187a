# float.fromhex: rounding to even, exponents out of range, white space, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for text in ("0x1p0", "0x.1", "0x1.", "1p3", "  -0xA.8p-2\t", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p-5000", "0x0p99999999", "0x1.fffffffffffffp1023", "+inf", "-INFINITY", "nan", "-nan", "0X1P+4", "0x1.fffffffffffff7ffffffffffffp1023"):
    print(text.strip(), float.fromhex(text), float.fromhex(text).hex())
# -> 0x1p0 1.0 0x1.0000000000000p+0
# -> 0x.1 0.0625 0x1.0000000000000p-4
# -> 0x1. 1.0 0x1.0000000000000p+0
# -> 1p3 8.0 0x1.0000000000000p+3
# -> -0xA.8p-2 -2.625 -0x1.5000000000000p+1
# -> 0x1.fffffffffffff8p0 2.0 0x1.0000000000000p+1
# -> 0x1.fffffffffffff7p0 1.9999999999999998 0x1.fffffffffffffp+0
# -> 0x1.00000000000008p0 1.0 0x1.0000000000000p+0
# -> 0x1.00000000000018p0 1.0000000000000004 0x1.0000000000002p+0
# -> 0x1p-1074 5e-324 0x0.0000000000001p-1022
# -> 0x1p-1075 0.0 0x0.0p+0
# -> 0x1.8p-1075 5e-324 0x0.0000000000001p-1022
# -> 0x1p-5000 0.0 0x0.0p+0
# -> 0x0p99999999 0.0 0x0.0p+0
# -> 0x1.fffffffffffffp1023 1.7976931348623157e+308 0x1.fffffffffffffp+1023
# -> +inf inf inf
# -> -INFINITY -inf -inf
# -> nan nan nan
# -> -nan nan nan
# -> 0X1P+4 16.0 0x1.0000000000000p+4
# -> 0x1.fffffffffffff7ffffffffffffp1023 1.7976931348623157e+308 0x1.fffffffffffffp+1023
show(
    lambda: float.fromhex("0x1p1024"),
    lambda: float.fromhex("0x1.fffffffffffff8p1023"),
    lambda: float.fromhex(""),
    lambda: float.fromhex("0x"),
    lambda: float.fromhex("."),
    lambda: float.fromhex("0x.p1"),
    lambda: float.fromhex("1p"),
    lambda: float.fromhex("1 p1"),
    lambda: float.fromhex("0x1_0"),
    lambda: float.fromhex("g"),
    lambda: float.fromhex("infinit"),
    lambda: float.fromhex(1.5),
    lambda: float.fromhex(b"1"),
)
# -> OverflowError hexadecimal value too large to represent as a float
# -> OverflowError hexadecimal value too large to represent as a float
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> ValueError invalid hexadecimal floating-point string
# -> TypeError bad argument type for built-in operation
# -> TypeError bad argument type for built-in operation


class F(float):
    pass


f = F.fromhex("0x1.8p1")
print(type(f), f, [x.hex() for x in (1e300, 2.0**-1022, 2.0**-1030, 123.456, -1e-320, float("nan"))], F(2).hex())
# -> <class '__main__.F'> 3.0 ['0x1.7e43c8800759cp+996', '0x1.0000000000000p-1022', '0x0.0100000000000p-1022', '0x1.edd2f1a9fbe77p+6', '-0x0.00000000007e8p-1022', 'nan'] 0x1.0000000000000p+1
