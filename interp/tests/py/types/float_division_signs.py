# //, % and divmod of floats: signs of zeros, infinities, results that round up to the divisor.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

inf, nan = float("inf"), float("nan")
values = [0.0, -0.0, 1.0, -1.0, 2.5, -2.5, 1e-20, -1e-20, 1e300, inf, -inf, nan]
for a in values:
    print(*[f"{a // b} {a % b}" for b in (1.0, -1.0, 3.5, -3.5, inf, -inf, 1e-300)], sep=" | ")
print(divmod(5.5, 2), divmod(-5.5, 2), divmod(5.5, -2), divmod(0.3, 0.1), 0.3 // 0.1, 0.3 % 0.1, 1 // 0.1, 1 % 0.1, -1 % 1e20, 5 % 3.0, True % 0.7, 2**60 % 1.5, 1e16 % 3, -1e-17 % 1)
print(0.0 == -0.0, str(0.0 * -1), 0.0 + -0.0, -0.0 + -0.0, -0.0 - 0.0, 0.0 - 0.0, abs(-0.0), -0.0 * 5, 0 * -1.0, -0.0 / 5, max(0.0, -0.0), min(0.0, -0.0), round(-0.3), round(-0.3, 0), int(-0.9), -0.0 ** 2, (-0.0) ** 3, (-0.0) ** 2, bool(-0.0))
show(lambda: 1.0 // 0, lambda: 1.0 % 0.0, lambda: divmod(1.0, 0.0), lambda: 1 / 0.0, lambda: 0.0**-1, lambda: (-0.0) ** -3, lambda: (-8.0) ** (1 / 3), lambda: (-1.0) ** 0.5, lambda: 0.0**0, lambda: inf**0, lambda: nan**0, lambda: 1**nan, lambda: (-inf) ** 3, lambda: (-inf) ** -1, lambda: 0.5**inf, lambda: (-1) ** inf, lambda: 10.0**309, lambda: 2.0**1024, lambda: 2.0**-1080, lambda: (-2.0) ** 1023, lambda: 1e200 * 1e200, lambda: inf - inf, lambda: inf * 0)
