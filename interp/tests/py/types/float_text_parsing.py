# float() of text: rounding in the last place, huge exponents, underscores, blanks, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for text in ("9007199254740993", "9007199254740992.999999999999", "0.1e1", "1e-400", "1e400", "-1e400", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "0.5000000000000000277555756156289135105907917022705078125", "1_000.5", "1e1_0", "  1.5\n", ".5e1", "5.e-1", "-.0", "+00.10", "1E+05", "infinity", "-iNf", "+nan", "1" * 400, "0." + "0" * 400 + "1", "1" + "0" * 308, "123456789" * 5, "0" * 50 + "1"):
    print(text[:40].strip(), float(text))
for text in ("", " ", ".", "+", "-.", "e5", "1e", "1e+", "1.5.5", "1 5", "0x10", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "nan(1)", "infin", "1,5", "--1", "+-1", "1d5", "1f", "\0", "1\0", "１．５．５"):
    show(lambda: float(text))
show(lambda: float(b" 1.5 "), lambda: float(bytearray(b"1e3")), lambda: float(b"x"), lambda: float(b"\xff"), lambda: float(None), lambda: float([]), lambda: float("1", 2), lambda: float(x=1), lambda: float(1j), lambda: float(10**400), lambda: float(memoryview(b"2.5")))
