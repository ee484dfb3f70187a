# Digits of other scripts in int, float, unicode digits that are no decimals, white space around.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for text in ("٣", "1٢3", "𝟏𝟐", "１２．５", "\u2003٤\u3000", "-٥", "١_٢"):
    show(lambda: int(text), lambda: float(text))
show(lambda: int("²"), lambda: float("½"), lambda: int("Ⅷ"), lambda: int("五"), lambda: float("٣.١٤"), lambda: float("1\u00a0"), lambda: float("１e１"), lambda: int("0x１f", 16), lambda: int("ｆ", 16), lambda: float("∞"), lambda: int("−5"), lambda: complex("١"))
