# round of floats and integers with positive and negative digits: ties, values beside ties, huge digits, what type comes back, own __round__.
values = [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 0.375, 1e16 + 2.0, 5e-324, 1.7976931348623157e308, 4503599627370497.5, -0.0, 0.49999999999999994, 2.5000000000000004]
for digits in (None, 0, 1, 2, 3, 20, 400):
    print(digits, [round(v) if digits is None else round(v, digits) for v in values])
# -> None [0, 2, 2, 0, -2, -2, 3, 1, 0, 0, 10000000000000002, 0, 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368, 4503599627370498, 0, 0, 3]
# -> 0 [0.0, 2.0, 2.0, -0.0, -2.0, -2.0, 3.0, 1.0, 0.0, 0.0, 1.0000000000000002e+16, 0.0, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.0, 3.0]
# -> 1 [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.7, 1.0, 0.1, 0.4, 1.0000000000000002e+16, 0.0, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.5, 2.5]
# -> 2 [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.67, 1.0, 0.12, 0.38, 1.0000000000000002e+16, 0.0, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.5, 2.5]
# -> 3 [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 0.375, 1.0000000000000002e+16, 0.0, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.5, 2.5]
# -> 20 [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 0.375, 1.0000000000000002e+16, 0.0, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.49999999999999994, 2.5000000000000004]
# -> 400 [0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675, 1.005, 0.125, 0.375, 1.0000000000000002e+16, 5e-324, 1.7976931348623157e+308, 4503599627370498.0, -0.0, 0.49999999999999994, 2.5000000000000004]
for digits in (-1, -2, -3, -16, -308, -400):
    print(digits, [round(v, digits) for v in (5.0, 15.0, 25.0, 24.999, 149.5, 150.0, 250.0, 1e16, -5.0, 1.7976931348623157e308) if digits != -308 or v < 1e308])
# -> -1 [0.0, 20.0, 20.0, 20.0, 150.0, 150.0, 250.0, 1e+16, -0.0, 1.7976931348623157e+308]
# -> -2 [0.0, 0.0, 0.0, 0.0, 100.0, 200.0, 200.0, 1e+16, -0.0, 1.7976931348623157e+308]
# -> -3 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1e+16, -0.0, 1.7976931348623157e+308]
# -> -16 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1e+16, -0.0, 1.7976931348623157e+308]
# -> -308 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0]
# -> -400 [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, 0.0]
print([round(n, -1) for n in (5, 15, 25, 24, 26, -5, -15, -25, 0, 4, 95, 105)], [round(n, -2) for n in (50, 150, 250, 49, 51, -150, 12345678901234567890)], [round(10**30 + 5 * 10**9, -10), round(3, 5), round(7, -1), round(-7, -1), round(5, -400), round(True, -1), round(True), round(2**64 + 5, -1)])
# -> [0, 20, 20, 20, 30, 0, -20, -20, 0, 0, 100, 100] [0, 200, 200, 0, 100, -200, 12345678901234567900] [1000000000000000000000000000000, 3, 10, -10, 0, 0, 1, 18446744073709551620]
print(type(round(2.0)), type(round(2.0, 0)), type(round(True, 1)), round(2.5, None), round(number=2.5, ndigits=0), round(1e300), round(0.1 + 0.2, 15), repr(round(-0.4)), repr(round(-0.4, 0)), repr(round(-3, -1)))
# -> <class 'int'> <class 'float'> <class 'int'> 2 2.0 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 0.3 0 -0.0 0
for digits in range(17):
    assert round(3.141592653589793, digits) == float(f"{3.141592653589793:.{digits}f}")
for n in range(-2000, 2000):
    v = n / 16
    assert round(v, 2) == float(f"{v:.2f}") and round(v) == int(f"{v:.0f}"), v


class Own:
    def __round__(self, digits="not given"):
        return "own", digits


class Int(int):
    pass


print(round(Own()), round(Own(), 3), round(Own(), None), round(Int(15), -1), type(round(Int(15))).__name__, type(round(Int(15), -1)).__name__)
# -> ('own', 'not given') ('own', 3) ('own', 'not given') 20 int int
for trial in (lambda: round(float("nan")), lambda: round(float("inf")), lambda: round(float("nan"), 2), lambda: round(float("-inf"), -2), lambda: round("1"), lambda: round(1.5, "1"), lambda: round(1.5, 1.0), lambda: round(1, 1.0), lambda: round(1j), lambda: round(), lambda: round(1.5, 2**70), lambda: round(1.5, -2**70), lambda: round(1, 2**70), lambda: round(1.7e308, -308)):
    try:
        print(trial())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> nan
# -> -inf
# -> TypeError type str doesn't define __round__ method
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError type complex doesn't define __round__ method
# -> TypeError round() missing required argument 'number' (pos 1)
# -> 1.5
# -> 0.0
# -> 1
# -> OverflowError rounded value too large to represent
