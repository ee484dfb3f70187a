# From floats to integers: int, //, round, floor, ceil, trunc of large and small ones.
import math
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for x in (0.5, -0.5, 2.5, -2.5, 1e15 + 0.5, -1e15 - 0.5, 2.0**52 + 0.5, 2.0**53, 1e22, -1e300, 5e-324, 4503599627370497.5, 0.49999999999999994):
    print(x, int(x) % 10**9, math.floor(x) % 10**9, math.ceil(x) % 10**9, math.trunc(x) % 10**9, round(x) % 10**9, x // 1, x % 1)
# -> 0.5 0 0 1 0 0 0.0 0.5
# -> -0.5 0 999999999 0 0 0 -1.0 0.5
# -> 2.5 2 2 3 2 2 2.0 0.5
# -> -2.5 999999998 999999997 999999998 999999998 999999998 -3.0 0.5
# -> 1000000000000000.5 0 0 1 0 0 1000000000000000.0 0.5
# -> -1000000000000000.5 0 999999999 0 0 0 -1000000000000001.0 0.5
# -> 4503599627370496.0 627370496 627370496 627370496 627370496 627370496 4503599627370496.0 0.0
# -> 9007199254740992.0 254740992 254740992 254740992 254740992 254740992 9007199254740992.0 0.0
# -> 1e+22 0 0 0 0 0 1e+22 0.0
# -> -1e+300 599459840 599459840 599459840 599459840 599459840 -1e+300 0.0
# -> 5e-324 0 0 1 0 0 0.0 5e-324
# -> 4503599627370498.0 627370498 627370498 627370498 627370498 627370498 4503599627370498.0 0.0
# -> 0.49999999999999994 0 0 1 0 0 0.0 0.49999999999999994
print(type(round(1e300)), round(1e300) == int(1e300), (1e16).__trunc__(), (1.7).__floor__(), (1.2).__ceil__(), (2.5).__round__(), (2.5).__round__(0), (2.25).__round__(1))
# -> <class 'int'> True 10000000000000000 1 2 2 2.0 2.2
print([float(n) for n in (2**53 + 1, 2**53 + 3, 2**54 + 2, 2**54 + 6, 10**23, -(2**64) - 2049, 2**1024 - 2**970 - 1)])
# -> [9007199254740992.0, 9007199254740996.0, 1.8014398509481984e+16, 1.801439850948199e+16, 1e+23, -1.8446744073709556e+19, 1.7976931348623157e+308]
print(2**53 + 1 == float(2**53 + 1), 2**53 + 1 > float(2**53), float(2**53) < 2**53 + 1, 10**23 == 1e23, 10**22 == 1e22, 2**1024 > 1e308, -(2**1024) < float("-inf"), 2**1024 < float("inf"))
# -> False True True False True True False True
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
# -> OverflowError int too large to convert to float
# -> OverflowError int too large to convert to float
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> 5.992310449541053e+307
# -> 16777216.0
# -> OverflowError int too large to convert to float
# -> OverflowError int too large to convert to float
# -> True
# -> TypeError type str doesn't define __trunc__ method
# -> 1.5
# -> 1e+308
# -> OverflowError rounded value too large to represent
