# float.fromhex: rounding to even, exponents out of range, white space, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for text in ("0x1p0", "0x.1", "0x1.", "1p3", "  -0xA.8p-2\t", "0x1.fffffffffffff8p0", "0x1.fffffffffffff7p0", "0x1.00000000000008p0", "0x1.00000000000018p0", "0x1p-1074", "0x1p-1075", "0x1.8p-1075", "0x1p-5000", "0x0p99999999", "0x1.fffffffffffffp1023", "+inf", "-INFINITY", "nan", "-nan", "0X1P+4", "0x1.fffffffffffff7ffffffffffffp1023"):
    print(text.strip(), float.fromhex(text), float.fromhex(text).hex())
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


class F(float):
    pass


f = F.fromhex("0x1.8p1")
print(type(f), f, [x.hex() for x in (1e300, 2.0**-1022, 2.0**-1030, 123.456, -1e-320, float("nan"))], F(2).hex())
