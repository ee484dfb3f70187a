# Every function of math at 0, -0, 1, infinities, not-a-number and outside of its domain.
import math

inf, nan = math.inf, math.nan
values = (0.0, -0.0, 1.0, -1.0, inf, -inf, nan, 1e308, -5e-324)
exact = "ceil floor trunc fabs isfinite isinf isnan modf frexp sqrt".split()
special = "exp expm1 log log2 log10 log1p sin cos tan asin acos atan sinh cosh tanh asinh acosh atanh gamma lgamma erf erfc cbrt exp2 ulp degrees radians".split()


def tried(name, *args):
    try:
        return repr(getattr(math, name)(*args))
    except (ValueError, ArithmeticError) as error:
        return f"{type(error).__name__[0]}: {error}"


for name in exact:
    print(name, *(tried(name, v) for v in values), sep=", ")
# -> ceil, 0, 0, 1, -1, O: cannot convert float infinity to integer, O: cannot convert float infinity to integer, V: cannot convert float NaN to integer, 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336, 0
# -> floor, 0, 0, 1, -1, O: cannot convert float infinity to integer, O: cannot convert float infinity to integer, V: cannot convert float NaN to integer, 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336, -1
# -> trunc, 0, 0, 1, -1, O: cannot convert float infinity to integer, O: cannot convert float infinity to integer, V: cannot convert float NaN to integer, 100000000000000001097906362944045541740492309677311846336810682903157585404911491537163328978494688899061249669721172515611590283743140088328307009198146046031271664502933027185697489699588559043338384466165001178426897626212945177628091195786707458122783970171784415105291802893207873272974885715430223118336, 0
# -> fabs, 0.0, 0.0, 1.0, 1.0, inf, inf, nan, 1e+308, 5e-324
# -> isfinite, True, True, True, True, False, False, False, True, True
# -> isinf, False, False, False, False, True, True, False, False, False
# -> isnan, False, False, False, False, False, False, True, False, False
# -> modf, (0.0, 0.0), (-0.0, -0.0), (0.0, 1.0), (-0.0, -1.0), (0.0, inf), (-0.0, -inf), (nan, nan), (0.0, 1e+308), (-5e-324, -0.0)
# -> frexp, (0.0, 0), (-0.0, 0), (0.5, 1), (-0.5, 1), (inf, 0), (-inf, 0), (nan, 0), (0.5562684646268004, 1024), (-0.5, -1073)
# -> sqrt, 0.0, -0.0, 1.0, V: math domain error, inf, V: math domain error, nan, 1e+154, V: math domain error
for name in special:
    print(name, *(tried(name, v) for v in (0.0, -0.0, inf, -inf, nan)), sep=", ")
# -> exp, 1.0, 1.0, inf, 0.0, nan
# -> expm1, 0.0, -0.0, inf, -1.0, nan
# -> log, V: math domain error, V: math domain error, inf, V: math domain error, nan
# -> log2, V: math domain error, V: math domain error, inf, V: math domain error, nan
# -> log10, V: math domain error, V: math domain error, inf, V: math domain error, nan
# -> log1p, 0.0, -0.0, inf, V: math domain error, nan
# -> sin, 0.0, -0.0, V: math domain error, V: math domain error, nan
# -> cos, 1.0, 1.0, V: math domain error, V: math domain error, nan
# -> tan, 0.0, -0.0, V: math domain error, V: math domain error, nan
# -> asin, 0.0, -0.0, V: math domain error, V: math domain error, nan
# -> acos, 1.5707963267948966, 1.5707963267948966, V: math domain error, V: math domain error, nan
# -> atan, 0.0, -0.0, 1.5707963267948966, -1.5707963267948966, nan
# -> sinh, 0.0, -0.0, inf, -inf, nan
# -> cosh, 1.0, 1.0, inf, inf, nan
# -> tanh, 0.0, -0.0, 1.0, -1.0, nan
# -> asinh, 0.0, -0.0, inf, -inf, nan
# -> acosh, V: math domain error, V: math domain error, inf, V: math domain error, nan
# -> atanh, 0.0, -0.0, V: math domain error, V: math domain error, nan
# -> gamma, V: math domain error, V: math domain error, inf, V: math domain error, nan
# -> lgamma, V: math domain error, V: math domain error, inf, inf, nan
# -> erf, 0.0, -0.0, 1.0, -1.0, nan
# -> erfc, 1.0, 1.0, 0.0, 2.0, nan
# -> cbrt, 0.0, -0.0, inf, -inf, nan
# -> exp2, 1.0, 1.0, inf, 0.0, nan
# -> ulp, 5e-324, 5e-324, inf, inf, nan
# -> degrees, 0.0, -0.0, inf, -inf, nan
# -> radians, 0.0, -0.0, inf, -inf, nan
for name in ("fmod", "remainder", "copysign", "pow", "atan2", "hypot", "ldexp", "nextafter", "dist", "log"):
    pairs = [(0.0, 0.0), (-0.0, 1.0), (1.0, inf), (inf, 1.0), (-inf, -inf), (nan, 1.0), (1.0, nan), (5.0, 0.0), (-8.0, 3.0)]
    if name == "dist":
        pairs = [((a, 1), (b, 2.5)) for a, b in pairs]
    if name == "ldexp":
        pairs = [(a, int(b) if b == b and abs(b) != inf else 10**30) for a, b in pairs]
    print(name, *(tried(name, a, b) for a, b in pairs), sep=", ")
# -> fmod, V: math domain error, -0.0, 1.0, V: math domain error, V: math domain error, nan, nan, V: math domain error, -2.0
# -> remainder, V: math domain error, -0.0, 1.0, V: math domain error, V: math domain error, nan, nan, V: math domain error, 1.0
# -> copysign, 0.0, 0.0, 1.0, inf, -inf, nan, 1.0, 5.0, 8.0
# -> pow, 1.0, -0.0, 1.0, inf, 0.0, nan, 1.0, 1.0, -512.0
# -> atan2, 0.0, -0.0, 0.0, 1.5707963267948966, -2.356194490192345, nan, nan, 1.5707963267948966, -1.2120256565243244
# -> hypot, 0.0, 1.0, inf, inf, inf, nan, nan, 5.0, 8.54400374531753
# -> ldexp, 0.0, -0.0, O: math range error, inf, -inf, nan, O: math range error, 5.0, -64.0
# -> nextafter, 0.0, 5e-324, 1.0000000000000002, 1.7976931348623157e+308, -inf, nan, nan, 4.999999999999999, -7.999999999999999
# -> dist, 1.5, 1.8027756377319946, inf, inf, nan, nan, nan, 5.220153254455275, 11.10180165558726
# -> log, V: math domain error, V: math domain error, 0.0, Z: float division by zero, V: math domain error, Z: float division by zero, nan, V: math domain error, V: math domain error
print(tried("fsum", [1e16, 1.0, -1e16]), tried("fsum", [inf, -inf]), tried("fsum", [inf, nan]), tried("fsum", [1e308, 1e308]), tried("fsum", []), tried("prod", [inf, 0]))
# -> 1.0 V: -inf + inf in fsum nan O: intermediate overflow in fsum 0.0 nan
print(math.isclose(inf, inf), math.isclose(inf, 1e308), math.isclose(nan, nan), math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9))
# -> True False False False True
