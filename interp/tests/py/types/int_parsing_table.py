# int() of texts: every base, prefixes, underscores, white space, signs, digits of other scripts, bytes, and the whole message of each refusal.
good = [("0x1F", 16), ("0X1f", 0), ("0b101", 0), ("0B1", 2), ("0o17", 0), ("0O7", 8), ("1f", 16), ("z", 36), ("Zz", 36), ("10", 2), ("-0x10", 16), ("+0b1", 0), ("1_000", 10), ("0x_f", 16), ("0_0", 0), ("000", 0), ("0", 0), ("1_0", 0), ("12", 3), (" \t-7\n\x0b", 10), ("\u0663\u0664", 10), ("\uff11\uff12", 10), ("\u0967", 16), ("b1", 16), ("0b1", 16), ("\xa05\u2003", 10)]
print([int(*args) for args in good])
# -> [31, 31, 5, 1, 15, 7, 31, 35, 1295, 2, -16, 1, 1000, 15, 0, 0, 0, 10, 5, -7, 34, 12, 1, 177, 177, 5]
print(int(" 12 "), int(b" 12 "), int(bytearray(b"-0")), int(b"0xff", 16), int("9" * 25), int("-" + "7" * 22, 8), int("f" * 20, 16), int("1" * 70, 2) == 2**70 - 1, int("zz" * 8, 36), int(True), int(), int("0" * 50 + "1"))
# -> 12 12 0 255 9999999999999999999999999 -73786976294838206463 1208925819614629174706175 True 7958661109946400884391935 1 0 1
bad = [("", 10), ("  ", 10), ("-", 10), ("+ 1", 10), ("--1", 10), ("1 2", 10), ("1__0", 10), ("_1", 10), ("1_", 10), ("0x", 16), ("0x", 0), ("0b2", 0), ("0b", 2), ("0o8", 8), ("012", 0), ("0_12", 0), ("1.5", 10), ("1e3", 10), ("0x10", 10), ("2", 2), ("9", 9), ("g", 16), ("\u0663x", 10), ("a\x00b", 16), ("1\x002", 10), ("\u00b2", 10), ("\u2168", 10), ("0x_", 16), ("0__1", 0), ("x" * 250, 10), ("'\"", 10), ("é", 10), ("\ud800", 10), ("0X", 0), ("--", 36), ("1", 1), ("1", 37), ("1", -1), ("1", 2**70)]
for args in bad:
    try:
        print(args, int(*args))
    except (ValueError, OverflowError) as error:
        print(str(error)[:150].encode("ascii", "backslashreplace").decode(), len(str(error)))
# -> invalid literal for int() with base 10: '' 42
# -> invalid literal for int() with base 10: '  ' 44
# -> invalid literal for int() with base 10: '-' 43
# -> invalid literal for int() with base 10: '+ 1' 45
# -> invalid literal for int() with base 10: '--1' 45
# -> invalid literal for int() with base 10: '1 2' 45
# -> invalid literal for int() with base 10: '1__0' 46
# -> invalid literal for int() with base 10: '_1' 44
# -> invalid literal for int() with base 10: '1_' 44
# -> invalid literal for int() with base 16: '0x' 44
# -> invalid literal for int() with base 0: '0x' 43
# -> invalid literal for int() with base 0: '0b2' 44
# -> invalid literal for int() with base 2: '0b' 43
# -> invalid literal for int() with base 8: '0o8' 44
# -> invalid literal for int() with base 0: '012' 44
# -> invalid literal for int() with base 0: '0_12' 45
# -> invalid literal for int() with base 10: '1.5' 45
# -> invalid literal for int() with base 10: '1e3' 45
# -> invalid literal for int() with base 10: '0x10' 46
# -> invalid literal for int() with base 2: '2' 42
# -> invalid literal for int() with base 9: '9' 42
# -> invalid literal for int() with base 16: 'g' 43
# -> invalid literal for int() with base 10: '\u0663x' 44
# -> invalid literal for int() with base 16: 'a\x00b' 48
# -> invalid literal for int() with base 10: '1\x002' 48
# -> invalid literal for int() with base 10: '\xb2' 43
# -> invalid literal for int() with base 10: '\u2168' 43
# -> invalid literal for int() with base 16: '0x_' 45
# -> invalid literal for int() with base 0: '0__1' 45
# -> invalid literal for int() with base 10: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx 240
# -> invalid literal for int() with base 10: '\'"' 45
# -> invalid literal for int() with base 10: '\xe9' 43
# -> invalid literal for int() with base 10: '\ud800' 48
# -> invalid literal for int() with base 0: '0X' 43
# -> invalid literal for int() with base 36: '--' 44
# -> int() base must be >= 2 and <= 36, or 0 39
# -> int() base must be >= 2 and <= 36, or 0 39
# -> int() base must be >= 2 and <= 36, or 0 39
# -> int() base must be >= 2 and <= 36, or 0 39
for value in (b"", b"\xff", b"1\x00", bytearray(b"x"), None, [], 1j, "1".__class__, float("nan"), float("inf"), memoryview(b"12"), b"1_"):
    try:
        print(int(value))
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# -> ValueError invalid literal for int() with base 10: b''
# -> ValueError invalid literal for int() with base 10: b'\xff'
# -> ValueError invalid literal for int() with base 10: b'1\x00'
# -> ValueError invalid literal for int() with base 10: b'x'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'type'
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> 12
# -> ValueError invalid literal for int() with base 10: b'1_'
for args, keywords in (((5, 10), {}), (("1",), {"base": 2}), ((), {"base": 10}), ((), {"x": 1}), ((1.5, 10), {}), (("1", 1.5), {}), (("1", None), {}), (("1", 2, 3), {}), ((b"11", True), {}), (("11", False), {})):
    try:
        print(int(*args, **keywords))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError int() can't convert non-string with explicit base
# -> 1
# -> TypeError int() missing string argument
# -> TypeError 'x' is an invalid keyword argument for int()
# -> TypeError int() can't convert non-string with explicit base
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError int() takes at most 2 arguments (3 given)
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> 11


class Trunc:
    def __trunc__(self):
        return 7


class Texty(str):
    def __int__(self):
        return 99


class Bad:
    def __int__(self):
        return "5"


class Indexed:
    def __index__(self):
        return 16


print(int(Texty("12")), int(Texty("12"), 16), int("10", Indexed()), int(Indexed()), int(3.99), int(-3.99), int(1e25))
# -> 99 18 16 16 3 -3 10000000000000000905969664
for value in (Bad(),):
    try:
        int(value)
    except TypeError as error:
        print(error)
# -> __int__ returned non-int (type str)
