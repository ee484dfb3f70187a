# int() of text in every base: prefixes, underscores, signs, digits of other scripts.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for text, base in (("z", 36), ("Zz", 36), ("0b101", 2), ("0B1", 0), ("0o17", 8), ("0O17", 0), ("0xFf", 16), ("-0xff", 0), ("+7", 7 + 1), ("0", 0), ("000", 0), ("0_0", 0), ("1_000", 10), ("0x_f", 16), ("  12\n", 3), ("\u00a05", 10), ("٣٤", 10), ("१२", 0), ("b1", 16), ("0b1", 16)):
    print(repr(text), base, int(text, base))
# -> 'z' 36 35
# -> 'Zz' 36 1295
# -> '0b101' 2 5
# -> '0B1' 0 1
# -> '0o17' 8 15
# -> '0O17' 0 15
# -> '0xFf' 16 255
# -> '-0xff' 0 -255
# -> '+7' 8 7
# -> '0' 0 0
# -> '000' 0 0
# -> '0_0' 0 0
# -> '1_000' 10 1000
# -> '0x_f' 16 15
# -> '  12\n' 3 5
# -> '\xa05' 10 5
# -> '٣٤' 10 34
# -> '१२' 0 12
# -> 'b1' 16 177
# -> '0b1' 16 177
show(
    lambda: int("0b2", 2),
    lambda: int("2", 2),
    lambda: int("010", 0),
    lambda: int("0x", 16),
    lambda: int("0_", 10),
    lambda: int("_1", 10),
    lambda: int("1__0", 10),
    lambda: int("", 10),
    lambda: int(" ", 0),
    lambda: int("1 2"),
    lambda: int("- 1"),
    lambda: int("--1"),
    lambda: int("0x1f"),
    lambda: int("1", 1),
    lambda: int("1", 37),
    lambda: int("1", -2),
    lambda: int("1", 2.0),
    lambda: int(5, 10),
    lambda: int(b"ff", 16),
    lambda: int(bytearray(b"g"), 16),
    lambda: int("a" * 30),
    lambda: int("\0"),
    lambda: int("1\0"),
    lambda: int(base=10),
    lambda: int("7", base=8),
    lambda: int(x="7"),
    lambda: int("ⅷ"),
    lambda: int("²"),
)
# -> ValueError invalid literal for int() with base 2: '0b2'
# -> ValueError invalid literal for int() with base 2: '2'
# -> ValueError invalid literal for int() with base 0: '010'
# -> ValueError invalid literal for int() with base 16: '0x'
# -> ValueError invalid literal for int() with base 10: '0_'
# -> ValueError invalid literal for int() with base 10: '_1'
# -> ValueError invalid literal for int() with base 10: '1__0'
# -> ValueError invalid literal for int() with base 10: ''
# -> ValueError invalid literal for int() with base 0: ' '
# -> ValueError invalid literal for int() with base 10: '1 2'
# -> ValueError invalid literal for int() with base 10: '- 1'
# -> ValueError invalid literal for int() with base 10: '--1'
# -> ValueError invalid literal for int() with base 10: '0x1f'
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> ValueError int() base must be >= 2 and <= 36, or 0
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError int() can't convert non-string with explicit base
# -> 255
# -> ValueError invalid literal for int() with base 16: b'g'
# -> ValueError invalid literal for int() with base 10: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'
# -> ValueError invalid literal for int() with base 10: '\x00'
# -> ValueError invalid literal for int() with base 10: '1\x00'
# -> TypeError int() missing string argument
# -> 7
# -> TypeError 'x' is an invalid keyword argument for int()
# -> ValueError invalid literal for int() with base 10: 'ⅷ'
# -> ValueError invalid literal for int() with base 10: '²'
