# int() of text in every base: prefixes, underscores, signs, digits of other scripts.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for text, base in (("z", 36), ("Zz", 36), ("0b101", 2), ("0B1", 0), ("0o17", 8), ("0O17", 0), ("0xFf", 16), ("-0xff", 0), ("+7", 7 + 1), ("0", 0), ("000", 0), ("0_0", 0), ("1_000", 10), ("0x_f", 16), ("  12\n", 3), ("\u00a05", 10), ("٣٤", 10), ("१२", 0), ("b1", 16), ("0b1", 16)):
    print(repr(text), base, int(text, base))
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
