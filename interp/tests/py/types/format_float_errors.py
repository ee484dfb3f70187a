# Float format specifications: rounding, alternate forms, grouping with zeros, z, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for spec in ("", ".0f", "#.0f", ".0e", "#.0e", ".0g", "#.0g", "g", "#g", ".3g", ".1%", "%", "010.2f", "+010.2f", "<10.1f", "^10.1f", "=+10.1f", ",.2f", "_.1f", "012,.1f", "z.1f", "+z.0f", "e", "E", "G", "F", ".10", "#.3", "n", ".3n", " .2e", "010", "_"):
    print(spec, *[format(x, spec) for x in (0.0, -0.04, 2.5, 1234567.891, 1e-7, 1e22)], sep="|")
for spec in ("d", "x", "s", "c", "b", ".f", ".-1f", "5.", ",e,", ",_f", ".2", "z", "zz", "#", "99999999999999999999f", ".99999999999999999999f", "ff", "<<", ".2.3f", ",n", "_n", "=", "x"):
    show(lambda: "|" + format(1.5, spec) + "|")
inf, nan = float("inf"), float("nan")
for spec in ("", "f", "F", "e", "G", "010", "+", "=+8", "<6", "%", ",", ".0f", "010,.2f", "z"):
    print(spec, format(inf, spec), format(-inf, spec), format(nan, spec), sep="|")
