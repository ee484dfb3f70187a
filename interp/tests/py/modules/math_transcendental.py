# Roots, powers, logarithms and exponentials, rounded to 12 digits.
import math


def r(x):
    return f"{x:.12g}"


print(math.sqrt(2) == 2**0.5, math.sqrt(0), math.sqrt(144), r(math.sqrt(1e-10)), r(math.cbrt(27)))
# -> True 0.0 12.0 1e-05 3
print(r(math.exp(1)), r(math.exp(-2.5)), math.exp(0), r(math.expm1(1e-5)), r(math.exp2(0.5)))
# -> 2.71828182846 0.0820849986239 1.0 1.00000500002e-05 1.41421356237
print(
    r(math.log(10)),
    r(math.log(8, 2)),
    r(math.log10(1000)),
    math.log2(8),
    r(math.log1p(1e-5)),
    math.log(1),
    r(math.log(10**400)),
    r(math.log2(2**2000)),
)  # -> 2.30258509299 3 3 3.0 9.99995000033e-06 0.0 921.034037198 2000
print(
    math.pow(2, 3),
    r(math.pow(2, 0.5)),
    math.pow(0, 0),
    math.hypot(3, 4),
    r(math.hypot(1, 2, 3)),
    math.hypot(),
    math.dist((0, 0), (3, 4)),
)  # -> 8.0 1.41421356237 1.0 5.0 3.74165738677 0.0 5.0
print(r(math.gamma(5.5)), math.gamma(5), r(math.lgamma(10)), r(math.erf(0.5)), r(math.erfc(0.5)))
# -> 52.3427777846 24.0 12.8018274801 0.520499877813 0.479500122187
print(
    math.fsum([0.1] * 10),
    sum([0.1] * 10),
    math.fsum([1e16, 1, -1e16]),
    math.isclose(1, 1 + 1e-10),
    math.isclose(0, 1e-10),
    math.isclose(1, 1.1, rel_tol=0.2),
    math.isclose(0, 1e-10, abs_tol=1e-9),
)  # -> 1.0 0.9999999999999999 1.0 True False True True
for f in (
    lambda: math.sqrt(-1),
    lambda: math.log(0),
    lambda: math.log(-1),
    lambda: math.exp(1000),
    lambda: math.pow(0, -1),
    lambda: math.pow(-8, 0.5),
    lambda: math.log10(0),
    lambda: math.log("x"),
    lambda: math.sqrt(),
    lambda: math.gamma(-1),
    lambda: math.dist((1,), (1, 2)),
    lambda: math.log(5, 1),
    lambda: math.isclose(1, 1, rel_tol=-1),
):
    try:
        print(f())
    except (ValueError, OverflowError, TypeError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> OverflowError math range error
# -> ValueError math domain error
# -> ValueError math domain error
# -> ValueError math domain error
# -> TypeError must be real number, not str
# -> TypeError math.sqrt() takes exactly one argument (0 given)
# -> ValueError math domain error
# -> ValueError both points must have the same number of dimensions
# -> ZeroDivisionError float division by zero
# -> ValueError tolerances must be non-negative
