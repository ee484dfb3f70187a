# //, % and divmod of floats: signs of zeros, infinities, results that round up to the divisor.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 1e-20, -1e-20, 1e300, inf, -inf, nan]
for a in values:
    print(*[f"{a // b} {a % b}" for b in (1.0, -1.0, 3.5, -3.5, inf, -inf, 1e-300)], sep=" | ")
# -> 0.0 0.0 | -0.0 -0.0 | 0.0 0.0 | -0.0 -0.0 | 0.0 0.0 | -0.0 -0.0 | 0.0 0.0
# -> -0.0 0.0 | 0.0 -0.0 | -0.0 0.0 | 0.0 -0.0 | -0.0 0.0 | 0.0 -0.0 | -0.0 0.0
# -> 1.0 0.0 | -1.0 -0.0 | 0.0 1.0 | -1.0 -2.5 | 0.0 1.0 | -1.0 -inf | 9.999999999999999e+299 8.963186528039712e-301
# -> -1.0 0.0 | 1.0 -0.0 | -1.0 2.5 | 0.0 -1.0 | -1.0 inf | 0.0 -1.0 | -9.999999999999999e+299 1.0368134719602886e-301
# -> 2.0 0.5 | -3.0 -0.5 | 0.0 2.5 | -1.0 -1.0 | 0.0 2.5 | -1.0 -inf | 2.4999999999999998e+300 2.4079663200992787e-301
# -> -3.0 0.5 | 2.0 -0.5 | -1.0 1.0 | 0.0 -2.5 | -1.0 inf | 0.0 -2.5 | -2.4999999999999998e+300 7.592033679900722e-301
# -> 0.0 1e-20 | -1.0 -1.0 | 0.0 1e-20 | -1.0 -3.5 | 0.0 1e-20 | -1.0 -inf | 9.999999999999998e+279 4.214029383388631e-301
# -> -1.0 1.0 | 0.0 -1e-20 | -1.0 3.5 | 0.0 -1e-20 | -1.0 inf | 0.0 -1e-20 | -9.999999999999998e+279 5.785970616611369e-301
# -> 1e+300 0.0 | -1e+300 -0.0 | 2.8571428571428572e+299 1.0 | -2.8571428571428572e+299 -2.5 | 0.0 1e+300 | -1.0 -inf | inf 4.891554850853602e-301
# -> nan nan | nan nan | nan nan | nan nan | nan nan | nan nan | nan nan
# -> nan nan | nan nan | nan nan | nan nan | nan nan | nan nan | nan nan
# -> nan nan | nan nan | nan nan | nan nan | nan nan | nan nan | nan nan
print(divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2), divmod(0.3, 0.1), 0.3 // 0.1, 0.3 % 0.1, 1 // 0.1, 1 % 0.1, -1 % 1e20, 5 % 3.0, True % 0.7, 2**60 % 1.5, 1e16 % 3, -1e-17 % 1)
# -> (2.0, 1.5) (-3.0, 0.5) (-3.0, -0.5) (2.0, 0.09999999999999998) 2.0 0.09999999999999998 9.0 0.09999999999999995 1e+20 2.0 0.30000000000000004 1.0 1.0 1.0
print(0.0 == -0.0, str(0.0 * -1), 0.0 + -0.0, -0.0 + -0.0, -0.0 - 0.0, 0.0 - 0.0, abs(-0.0), -0.0 * 5, 0 * -1.0, -0.0 / 5, max(0.0, -0.0), min(0.0, -0.0), round(-0.3), round(-0.3, 0), int(-0.9), -0.0 ** 2, (-0.0) ** 3, (-0.0) ** 2, bool(-0.0))
# -> True -0.0 0.0 -0.0 -0.0 0.0 0.0 -0.0 -0.0 -0.0 0.0 0.0 0 -0.0 0 -0.0 -0.0 0.0 False
show(lambda: 1.0 // 0, lambda: 1.0 % 0.0, lambda: divmod(1.0, 0.0), lambda: 1 / 0.0, lambda: 0.0**-1, lambda: (-0.0) ** -3, lambda: (-8.0) ** (1 / 3), lambda: (-1.0) ** 0.5, lambda: 0.0**0, lambda: inf**0, lambda: nan**0, lambda: 1**nan, lambda: (-inf) ** 3, lambda: (-inf) ** -1, lambda: 0.5**inf, lambda: (-1) ** inf, lambda: 10.0**309, lambda: 2.0**1024, lambda: 2.0**-1080, lambda: (-2.0) ** 1023, lambda: 1e200 * 1e200, lambda: inf - inf, lambda: inf * 0)
# -> ZeroDivisionError float floor division by zero
# -> ZeroDivisionError float modulo
# -> ZeroDivisionError float divmod()
# -> ZeroDivisionError float division by zero
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
# -> (1.0000000000000002+1.7320508075688772j)
# -> (6.123233995736766e-17+1j)
# -> 1.0
# -> 1.0
# -> 1.0
# -> 1.0
# -> -inf
# -> -0.0
# -> 0.0
# -> 1.0
# -> OverflowError (34, 'Numerical result out of range')
# -> OverflowError (34, 'Numerical result out of range')
# -> 0.0
# -> -8.98846567431158e+307
# -> inf
# -> nan
# -> nan
