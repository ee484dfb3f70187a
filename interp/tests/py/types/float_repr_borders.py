# Where repr changes to exponents; shortest digits at powers of two and ten, subnormals, neighbours.
import struct


def neighbour(x, step):
    return struct.unpack("<d", struct.pack("<q", struct.unpack("<q", struct.pack("<d", x))[0] + step))[0]


for x in (1e15, 9999999999999998.0, 1e16, 12345678901234567.0, 1e17, 0.0001, 0.00001, 0.00012345, 123456789012345.67, 5e-324, 2.2250738585072014e-308, 2.225073858507201e-308, 1.7976931348623157e308, 4.35, 0.1 + 0.2, 1 / 3, 2 / 3, 1e22, 1e23, 9007199254740993.0, 2.0**-1074, 2.0**100, 100.0, 1e2, 1.5e300, 6.02214076e23, 1e-7, 123e-7):
    print(x, -x, str(x) == repr(x), float(repr(x)) == x, neighbour(x, 1), neighbour(x, -1) if x > 5e-324 else "")
print([10.0**n for n in range(-6, 24, 3)], [2.0**-n for n in (1, 10, 30, 60)], [0.1 * n for n in range(1, 11)], [1 / n for n in range(1, 12)])
