# gcd, lcm, factorial, comb, perm, isqrt, prod.
import math

print(
    math.gcd(12, 18),
    math.gcd(-12, 18),
    math.gcd(0, 5),
    math.gcd(),
    math.gcd(8, 12, 20),
    math.gcd(10**30, 6**20),
)  # -> 6 6 5 0 4 1048576
print(math.lcm(4, 6), math.lcm(), math.lcm(3, 0), math.lcm(2, 3, 4), math.lcm(-3, 5))  # -> 12 1 0 12 15
print(math.factorial(0), math.factorial(5), math.factorial(30), math.factorial(20) // math.factorial(18))
# -> 1 120 265252859812191058636308480000000 380
print(math.comb(5, 2), math.comb(50, 25), math.comb(3, 5), math.perm(5, 2), math.perm(5), math.perm(3, 5))
# -> 10 126410606437752 0 20 120 0
print(
    math.isqrt(0),
    math.isqrt(15),
    math.isqrt(16),
    math.isqrt(10**40),
    math.isqrt(2**63 - 1),
    math.isqrt(10**41 - 1),
)  # -> 0 3 4 100000000000000000000 3037000499 316227766016837933199
print(math.prod([1, 2, 3, 4]), math.prod([]), math.prod([0.5, 4], start=10), math.prod(range(1, 25)))
# -> 24 1 20.0 620448401733239439360000
for f in (
    lambda: math.factorial(-1),
    lambda: math.factorial(2.5),
    lambda: math.isqrt(-1),
    lambda: math.comb(-1, 2),
    lambda: math.gcd(1.5),
    lambda: math.comb(5, -1),
    lambda: math.perm(-2),
    lambda: math.isqrt(2.0),
    lambda: math.prod(5),
    lambda: math.lcm("a"),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError factorial() not defined for negative values
# -> TypeError 'float' object cannot be interpreted as an integer
# -> ValueError isqrt() argument must be nonnegative
# -> ValueError n must be a non-negative integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> ValueError k must be a non-negative integer
# -> ValueError factorial() not defined for negative values
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'int' object is not iterable
# -> TypeError 'str' object cannot be interpreted as an integer
