# Angles, sine and cosine, rounded to 12 digits.
import math


def r(x):
    return f"{x:.12g}"


print([r(math.sin(x)) for x in (0, 0.5, 1, 2, -1.5, 100)])
# -> ['0', '0.479425538604', '0.841470984808', '0.909297426826', '-0.997494986604', '-0.50636564111']
print([r(math.cos(x)) for x in (0, 0.5, 1, 2, -1.5, 100)])
# -> ['1', '0.87758256189', '0.540302305868', '-0.416146836547', '0.0707372016677', '0.862318872288']
print([r(math.tan(x)) for x in (0, 0.5, 1, -1.5)])  # -> ['0', '0.546302489844', '1.55740772465', '-14.1014199472']
print(
    r(math.asin(0.5)),
    r(math.acos(0.5)),
    r(math.atan(2)),
    r(math.atan2(1, -1)),
    r(math.atan2(-1, -1)),
    math.atan2(0, 1),
    r(math.atan2(0.0, -1)),
    r(math.atan2(-0.0, -1)),
)  # -> 0.523598775598 1.0471975512 1.10714871779 2.35619449019 -2.35619449019 0.0 3.14159265359 -3.14159265359
print(
    r(math.sinh(1)), r(math.cosh(1)), r(math.tanh(0.5)), r(math.asinh(1)), r(math.acosh(2)), r(math.atanh(0.5))
)  # -> 1.17520119364 1.54308063482 0.46211715726 0.88137358702 1.31695789692 0.549306144334
print(r(math.degrees(math.pi)), r(math.radians(90)), math.degrees(0), r(math.radians(-180)))
# -> 180 1.57079632679 0.0 -3.14159265359
print(abs(math.sin(math.pi)) < 1e-15, math.isclose(math.sin(1) ** 2 + math.cos(1) ** 2, 1))  # -> True True
for f in (
    lambda: math.asin(2),
    lambda: math.acos(-1.1),
    lambda: math.sin(math.inf),
    lambda: math.acosh(0),
    lambda: math.atanh(1),
    lambda: math.sin("a"),
    lambda: math.atan2(1),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> TypeError must be real number, not str
# -> TypeError atan2 expected 2 arguments, got 1


def wrap(angle):
    return math.atan2(math.sin(angle), math.cos(angle))


print([r(wrap(a)) for a in (0, 3, 4, -4, 10)])  # -> ['0', '3', '-2.28318530718', '2.28318530718', '-2.56637061436']
