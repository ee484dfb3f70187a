# Floats through texts: repr is shortest and exact, %e, %f and %g against integers' arithmetic, hex and ratio round trips, neighbours.
from math import frexp, inf, ldexp, nextafter, ulp

seed = 99
values = [5e-324, 2.2250738585072014e-308, 1.7976931348623157e308, 0.1, 1 / 3, 1e22, 1e23, 9007199254740993.0, 123456789012345680.0, 1e-5, 0.0001, 1e16, 9999999999999998.0, 4.35, 2.675, 1.0000000000000002]
for _ in range(150):
    seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
    values.append(ldexp((seed >> 11) / 2**53 + 0.5, (seed >> 3) % 600 - 300))
check = 0
for v in values:
    n, d = v.as_integer_ratio()
    text = repr(v)
    assert float(text) == v == n / d == float.fromhex(v.hex()) == -float("-" + text) and float(f"{v:.17g}") == v and float(f"{v:.16e}") == v
    digits = len(text.split("e")[0].replace(".", "").strip("0"))
    assert digits == 1 or float(f"{v:.{digits - 2}e}") != v, text
    mantissa, exponent = frexp(v)
    assert ldexp(mantissa, exponent) == v and 0.5 <= mantissa < 1
    if v < 1e300:
        up, down = nextafter(v, inf), nextafter(v, -inf)
        assert down < v < up and (up - v == ulp(v)) and repr(up) != text != repr(down)
    if 1e-10 < v < 1e12:
        for places in (0, 1, 4):
            scaled, rest = divmod(n * 10**places, d)
            scaled += rest * 2 > d or (rest * 2 == d and scaled % 2)
            whole = str(scaled).rjust(places + 1, "0")
            assert f"{v:.{places}f}" == (whole if not places else whole[:-places] + "." + whole[-places:]), (v, places)
            assert f"{v:.{places}f}" == "%.*f" % (places, v) == format(v, f".{places}f")
    check = (check * 131 + sum(map(ord, text + f"{v:.6g}" + f"{v:.3e}" + f"{v:,.2f}" + v.hex()))) % 1000003
print(check)  # -> 272034
print([f"{v:g}" for v in values[:10]], [f"{v:.3g}" for v in values[8:16]], [f"{v!r:>8.8}" for v in (1e5, 1e16, 123456.0)], ["%g" % v for v in (1e-5, 100000.0, 1e6, 0.0001)], f"{1e22:f} {1e-7:f} {12345.678:e} {0.00001234:G} {1234567.891:,.1f} {-0.0:+.1f} {0.5:%} {1e300:.0%}"[:120])
# -> ['4.94066e-324', '2.22507e-308', '1.79769e+308', '0.1', '0.333333', '1e+22', '1e+23', '9.0072e+15', '1.23457e+17', '1e-05'] ['1.23e+17', '1e-05', '0.0001', '1e+16', '1e+16', '4.35', '2.67', '1'] ['100000.0', '   1e+16', '123456.0'] ['1e-05', '100000', '1e+06', '0.0001'] 10000000000000000000000.000000 0.000000 1.234568e+04 1.234E-05 1,234,567.9 -0.0 50.000000% 10000000000000000762970307908
for text in ("1_0.5_0e1_0", ".5", "5.", "-.5e-3", "1e400", "-1e400", "1e-400", "  2.5\n", "+nan", "-Infinity", "1" * 400, "0." + "0" * 330 + "1", "0x1p3", "1e", "1__0", "_1", "e5", ".", "1.5.2", "--1", "inf inity", "1e5.5", "１２.５", "1\x00"):
    try:
        print(repr(float(text)), end=" ")
    except ValueError as error:
        print(str(error).encode("ascii", "backslashreplace").decode(), end="; ")
print(".")
# -> 105000000000.0 0.5 5.0 -0.0005 inf -inf 0.0 2.5 nan -inf inf 0.0 could not convert string to float: '0x1p3'; could not convert string to float: '1e'; could not convert string to float: '1__0'; could not convert string to float: '_1'; could not convert string to float: 'e5'; could not convert string to float: '.'; could not convert string to float: '1.5.2'; could not convert string to float: '--1'; could not convert string to float: 'inf inity'; could not convert string to float: '1e5.5'; 12.5 could not convert string to float: '1\x00'; .
for text in ("0x1.8p1", "-0x.8", "0X1P-1074", "1.8", "inf", "0x1.fffffffffffff8p0", "0x1p1024", "0x", "0x1.8p", " 0xAp0 ", "nan", "0x1.00000000000008p0", "0x0p99999", "0x1p-1080"):
    try:
        print(float.fromhex(text).hex(), end=" ")
    except (ValueError, OverflowError) as error:
        print(error, end="; ")
print(".")
# -> 0x1.8000000000000p+1 -0x1.0000000000000p-1 0x0.0000000000001p-1022 0x1.8000000000000p+0 inf 0x1.0000000000000p+1 hexadecimal value too large to represent as a float; invalid hexadecimal floating-point string; invalid hexadecimal floating-point string; 0x1.4000000000000p+3 nan 0x1.0000000000000p+0 0x0.0p+0 0x0.0p+0 .
