# Many exact math results folded into checksums.
import math


def values(n, seed):
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2**64
        yield (seed >> 20) / 2**30 - 2**13 + (seed & 7) / 8


def fold(name, f):
    check = 0
    for a, b in zip(values(800, 1), values(800, 2)):
        top, bottom = float(f(a, b)).as_integer_ratio()
        check = (check * 31 + top * 7 + bottom) % (2**61 - 1)
    print(name, check)


fold("sqrt", lambda a, b: math.sqrt(abs(a)))  # -> sqrt 2289849481312174109
fold("floor", lambda a, b: math.floor(a) + math.ceil(b) * 3)  # -> floor 1621191405558950582
fold("trunc", lambda a, b: math.trunc(a) + math.trunc(-b))  # -> trunc 1715982582985443379
fold("fmod", lambda a, b: math.fmod(a, b))  # -> fmod 902696479617272078
fold("remainder", lambda a, b: math.remainder(a, b))  # -> remainder 525553124044880929
fold("modf", lambda a, b: math.modf(a)[0] + math.modf(b)[1])  # -> modf 459128023751842967
fold("frexp", lambda a, b: math.frexp(a)[0] * math.frexp(b)[1])  # -> frexp 171591273717028305
fold("ldexp", lambda a, b: math.ldexp(a, int(b) % 60 - 30))  # -> ldexp 980268267945083071
fold("copysign", lambda a, b: math.copysign(a, b) + math.fabs(b))  # -> copysign 529704820589568726
fold("gcd", lambda a, b: math.gcd(int(a), int(b)) + math.lcm(int(a) % 50, int(b) % 50))  # -> gcd 1711409000229297834
fold("isqrt", lambda a, b: math.isqrt(int(abs(a * b * 1000))))  # -> isqrt 1158498771143878892
fold("comb", lambda a, b: math.comb(int(abs(a)) % 40, int(abs(b)) % 20) + math.factorial(int(abs(a)) % 15))
# -> comb 992394508655024137
fold("ulp", lambda a, b: math.ulp(a) + math.nextafter(b, a))  # -> ulp 307583653070842503
print(
    math.fsum(values(1000, 9)) == math.fsum(reversed(list(values(1000, 9)))),
    math.prod(int(v) % 7 + 1 for v in values(100, 3)) % (10**9 + 7),
)  # -> True 628295794
