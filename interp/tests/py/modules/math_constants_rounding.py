# Constants, rounding and exact functions of math.
import math

print(math.pi, math.e, math.tau, math.inf, math.nan)  # -> 3.141592653589793 2.718281828459045 6.283185307179586 inf nan
print(
    [math.floor(x) for x in (2.7, -2.7, 3, -0.0, 1e20)],
    [math.ceil(x) for x in (2.1, -2.1, 3, 1e20)],
    [math.trunc(x) for x in (2.9, -2.9, 5)],
)  # -> [2, -3, 3, 0, 100000000000000000000] [3, -2, 3, 100000000000000000000] [2, -2, 5]
print(
    math.fabs(-3),
    math.copysign(3, -0.0),
    math.copysign(-3.5, 1),
    math.fmod(7, 3),
    math.fmod(-7, 3),
    math.fmod(7.5, -2),
)  # -> 3.0 -3.0 3.5 1.0 -1.0 1.5
print(
    math.modf(3.25),
    math.modf(-3.25),
    math.frexp(8.0),
    math.frexp(0.1),
    math.ldexp(0.5, 4),
    math.ldexp(1.0, -1074),
)  # -> (0.25, 3.0) (-0.25, -3.0) (0.5, 4) (0.8, -3) 8.0 5e-324
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1), math.isfinite(math.inf), math.isnan(5))
# -> True True True False False
print(
    math.remainder(7, 3),
    math.remainder(-7.5, 2),
    math.remainder(5, 2.5),
    math.ulp(1.0),
    math.nextafter(1.0, 2.0),
)  # -> 1.0 0.5 0.0 2.220446049250313e-16 1.0000000000000002


class F:
    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __trunc__(self):
        return "trunc"

    def __float__(self):
        return 4.0


print(math.floor(F()), math.ceil(F()), math.trunc(F()), math.sqrt(F()))  # -> floor ceil trunc 2.0
for f in (
    lambda: math.floor(math.inf),
    lambda: math.ceil(math.nan),
    lambda: math.fmod(1, 0),
    lambda: math.floor("a"),
    lambda: math.fabs("x"),
    lambda: math.ldexp(1.0, 5000),
    lambda: math.fabs(),
    lambda: math.fmod(math.inf, 1),
    lambda: math.fabs(10**400),
):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError) as e:
        print(type(e).__name__, e)
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> ValueError math domain error
# -> TypeError must be real number, not str
# -> TypeError must be real number, not str
# -> OverflowError math range error
# -> TypeError math.fabs() takes exactly one argument (0 given)
# -> ValueError math domain error
# -> OverflowError int too large to convert to float
