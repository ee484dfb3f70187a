# From floats to integers: int, //, round, floor, ceil, trunc of large and small ones.
import math
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for x in (0.5, -0.5, 2.5, -2.5, 1e15 + 0.5, -1e15 - 0.5, 2.0**52 + 0.5, 2.0**53, 1e22, -1e300, 5e-324, 4503599627370497.5, 0.49999999999999994):
    print(x, int(x) % 10**9, math.floor(x) % 10**9, math.ceil(x) % 10**9, math.trunc(x) % 10**9, round(x) % 10**9, x // 1, x % 1)
print(type(round(1e300)), round(1e300) == int(1e300), (1e16).__trunc__(), (1.7).__floor__(), (1.2).__ceil__(), (2.5).__round__(), (2.5).__round__(0), (2.25).__round__(1))
print([float(n) for n in (2**53 + 1, 2**53 + 3, 2**54 + 2, 2**54 + 6, 10**23, -(2**64) - 2049, 2**1024 - 2**970 - 1)])
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53), float(2**53) < 2**53 + 1, 10**23 == 1e23, 10**22 == 1e22, 2**1024 > 1e308, -(2**1024) < float("-inf"), 2**1024 < float("inf"))
show(
    lambda: float(2**1024),
    lambda: float(2**1024 - 2**970),
    lambda: int(float("inf")),
    lambda: int(float("nan")),
    lambda: math.floor(float("-inf")),
    lambda: math.ceil(float("nan")),
    lambda: 2**1024 / 3,
    lambda: 2**1024 / 2**1000,
    lambda: 2**1024 * 1.0,
    lambda: 1.0 + 2**1024,
    lambda: 1.0 < 2**1024,
    lambda: math.trunc("a"),
    lambda: round(1.5, 2**70),
    lambda: round(1e308, -308),
    lambda: round(1.7e308, -308),
)
