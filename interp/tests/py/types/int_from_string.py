# int() of text: white space, signs, underscores, bases.
print(int("12"), int(" -7 \n"), int("+5"), int("1_000"), int("007"), int("0"))  # -> 12 -7 5 1000 7 0
print(int("ff", 16), int("0xff", 16), int("0b101", 2), int("0o17", 8), int("z", 36), int("-Z1", 36))
# -> 255 255 5 15 35 -1261
print(int("0x1f", 0), int("0b11", 0), int("0o7", 0), int("99", 0), int("0", 0))  # -> 31 3 7 99 0
print(int("123456789012345678901234567890"), int("f" * 30, 16))
# -> 123456789012345678901234567890 1329227995784915872903807060280344575
print(int(b"42"), int(bytearray(b"-3")), int("10", base=3))  # -> 42 -3 3
bad = ["", " ", "1.5", "abc", "1__0", "_1", "1_", "0x10", "- 1", "++1", "1 2", "12\0"]
for text in bad:
    try:
        print(int(text))
    except ValueError as e:
        print(e)
# -> invalid literal for int() with base 10: ''
# -> invalid literal for int() with base 10: ' '
# -> invalid literal for int() with base 10: '1.5'
# -> invalid literal for int() with base 10: 'abc'
# -> invalid literal for int() with base 10: '1__0'
# -> invalid literal for int() with base 10: '_1'
# -> invalid literal for int() with base 10: '1_'
# -> invalid literal for int() with base 10: '0x10'
# -> invalid literal for int() with base 10: '- 1'
# -> invalid literal for int() with base 10: '++1'
# -> invalid literal for int() with base 10: '1 2'
# -> invalid literal for int() with base 10: '12\x00'
for f in (
    lambda: int("12", 37),
    lambda: int("12", 1),
    lambda: int("9", 8),
    lambda: int("08", 0),
    lambda: int(5, 10),
):
    try:
        print(f())
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> ValueError invalid literal for int() with base 8: '9'
# -> ValueError invalid literal for int() with base 0: '08'
# -> TypeError int() can't convert non-string with explicit base

for text in b"100", bytearray(b"100"), memoryview(b"100"):
    try:
        print(int(text), int(text, 2))
    except TypeError as error:
        print(error)
# -> 100 4
# -> 100 4
# -> int() can't convert non-string with explicit base
