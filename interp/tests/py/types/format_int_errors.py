# Integer format specifications that are refused, and those at the edge of what is taken.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for spec in ("", "d", "5", "<5", "^5", "=5", "05", "+05", " d", "-d", "#x", "#X", "#o", "#b", "#d", ",", "_", ",d", "_d", "_x", "_b", "_o", "#_x", "010,", "012_d", "x<8_x", "c", "5c", "<5c", "n", "e", ".2f", "%", ".0%", "g", "z<3", "é^7", "{<5", "}>5", "0=6", "00", "000005", "+,d", "= 6d"):
    print(spec, "|".join(f"{v:{spec}}" if spec not in ("{<5", "}>5") else format(v, spec) for v in (65, 1234567 if "c" not in spec else 97)))
for spec in ("s", "z", "5.2d", ".5", ",x", ",b", ",c", "_c", ",_", ",,", "__", "+c", "#c", " c", "x5", "5x5", "<<<5", "<>5", "05<", "d5", "5 ", " 5 ", "+-5", "ff", "99999999999999999999", "-", "r", "1.d", "_n", ",n", ",s", "#", "=", "<"):
    show(lambda: "|" + format(5, spec) + "|")
show(lambda: format(0x110000, "c"), lambda: format(-1, "c"), lambda: format(2**70, "c"), lambda: format(10**400, "e"), lambda: format(True, ""), lambda: format(True, "5"), lambda: format(True, "c") == "\x01", lambda: format(2**70, ",x"), lambda: format(-(2**70), "_d"), lambda: (5).__format__(5))
