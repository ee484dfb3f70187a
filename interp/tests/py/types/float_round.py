# round() to even, to digits, and to integers.
print([round(x) for x in (0.5, 1.5, 2.5, -0.5, -1.5, 2.4999, 1e20)])  # -> [0, 2, 2, 0, -2, 2, 100000000000000000000]
print(type(round(2.5)).__name__, type(round(2.5, 0)).__name__)  # -> int float
print(round(3.14159, 2), round(2.675, 2), round(1.005, 2), round(0.125, 2), round(0.375, 2))
# -> 3.14 2.67 1.0 0.12 0.38
print(round(1234.5678, -2), round(1250.0, -2), round(-1350.0, -2), round(5.5, -1), round(1e300, 2))
# -> 1200.0 1200.0 -1400.0 10.0 1e+300
print(round(2.5, None), round(7, 2), round(1234, -2), round(1250, -2), round(1350, -2), round(-15, -1))
# -> 2 7 1200 1200 1400 -20
print(round(10**30 + 5, -1), round(123, -5), round(0.5, 400), round(0.5, -400))
# -> 1000000000000000000000000000000 0 0.5 0.0
print(round(-0.4), round(-0.4, 0), round(True))  # -> 0 -0.0 1
for f in (
    lambda: round(float("inf")),
    lambda: round(float("nan")),
    lambda: round("a"),
    lambda: round(1.5, "x"),
    lambda: round(),
):
    try:
        print(f())
    except (OverflowError, ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> TypeError type str doesn't define __round__ method
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError round() missing required argument 'number' (pos 1)


class Reading:
    def __round__(self, digits=None):
        return "rounded", digits


print(round(Reading()), round(Reading(), 3))  # -> ('rounded', None) ('rounded', 3)
