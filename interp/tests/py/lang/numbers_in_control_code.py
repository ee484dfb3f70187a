# Clamping, wrapping, dead bands, ramps and unit conversion.
def clamp(x, low, high):
    return low if x < low else high if x > high else x


def wrap_degrees(a):
    return (a + 180) % 360 - 180


def deadband(x, width):
    return 0.0 if abs(x) <= width else x - width if x > 0 else x + width


def ramp(current, target, step):
    return min(current + step, target) if target > current else max(current - step, target)


def lerp(a, b, t):
    return a + (b - a) * t


def scale(x, a, b, c, d):
    return c + (x - a) * (d - c) / (b - a)


print(
    [clamp(x, -1, 1) for x in (-5, -1, 0.5, 7)],
    [wrap_degrees(a) for a in (0, 190, -190, 540, -180, 180, 359.5)],
)  # -> [-1, -1, 0.5, 1] [0, -170, 170, -180, -180, -180, -0.5]
print([deadband(x / 4, 0.5) for x in range(-4, 5)])  # -> [-0.5, -0.25, 0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5]
x, path = 0.0, []
for target in (1.0, 1.0, 1.0, -0.5, -0.5):
    x = ramp(x, target, 0.4)
    path.append(round(x, 3))
print(
    path,
    [lerp(2, 4, t / 4) for t in range(5)],
    [scale(adc, 0, 1023, -10.0, 10.0) for adc in (0, 1023)],
    scale(512, 0, 1024, 0, 5),
)  # -> [0.4, 0.8, 1.0, 0.6, 0.2] [2.0, 2.5, 3.0, 3.5, 4.0] [-10.0, 10.0] 2.5
raw = 0xFFD6
print(
    raw - 0x10000 if raw & 0x8000 else raw,
    (raw >> 8, raw & 0xFF),
    (5 - 10) & 0xFFFF,
    int(2.7),
    int(-2.7),
    -7 // 2,
    round(2.5),
    round(-3.5),
)  # -> -42 (255, 214) 65531 2 -2 -4 2 -4
print(
    1000000 // 7 * 7 + 1000000 % 7,
    17.5 // 0.5,
    0.1 + 0.2 == 0.3,
    abs(0.1 + 0.2 - 0.3) < 1e-9,
    3.0 == 3,
    1e3,
    5e-3,
)  # -> 1000000 35.0 False True True 1000.0 0.005
print(
    sum([0.1] * 3),
    max(-0.0, 0.0),
    2**31 - 1,
    -(2**31),
    0x7FFFFFFF + 1,
    123456789 * 1000,
    10**9 * 10**9,
    1 << 40,
)  # -> 0.30000000000000004 -0.0 2147483647 -2147483648 2147483648 123456789000 1000000000000000000 1099511627776
