# Digits of other scripts in int, float, unicode digits that are no decimals, white space around.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for text in ("٣", "1٢3", "𝟏𝟐", "１２．５", "\u2003٤\u3000", "-٥", "١_٢"):
    show(lambda: int(text), lambda: float(text))
# -> 3
# -> 3.0
# -> 123
# -> 123.0
# -> 12
# -> 12.0
# -> ValueError invalid literal for int() with base 10: '１２．５'
# -> ValueError could not convert string to float: '１２．５'
# -> 4
# -> 4.0
# -> -5
# -> -5.0
# -> 12
# -> 12.0
show(lambda: int("²"), lambda: float("½"), lambda: int("Ⅷ"), lambda: int("五"), lambda: float("٣.١٤"), lambda: float("1\u00a0"), lambda: float("１e１"), lambda: int("0x１f", 16), lambda: int("ｆ", 16), lambda: float("∞"), lambda: int("−5"), lambda: complex("١"))
# -> ValueError invalid literal for int() with base 10: '²'
# -> ValueError could not convert string to float: '½'
# -> ValueError invalid literal for int() with base 10: 'Ⅷ'
# -> ValueError invalid literal for int() with base 10: '五'
# -> 3.14
# -> 1.0
# -> 10.0
# -> 31
# -> ValueError invalid literal for int() with base 16: 'ｆ'
# -> ValueError could not convert string to float: '∞'
# -> ValueError invalid literal for int() with base 10: '−5'
# -> (1+0j)
