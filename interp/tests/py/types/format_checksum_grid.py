# A grid of format specifications, folded into one number for each kind of value.
def fold(texts):
    check = 0
    for text in texts:
        for c in text:
            check = (check * 1000003 + ord(c)) % (2**61 - 1)
    return check


aligns = ["", "<", ">", "^", "*<", "0>", "=", "x="]
signs = ["", "+", " ", "-"]
widths = ["", "1", "8", "13"]
ints = [0, 7, -42, 123456789, -(2**70)]
for kind in ("", "d", "x", "X", "o", "b", ",", "_", "#x"):
    grid = []
    for a in aligns:
        for s in signs:
            for w in widths:
                spec = a + s + ("#" + w + "x" if kind == "#x" else w + kind)
                grid += [format(i, spec) for i in ints]
    print("int", kind or "none", len(grid), fold(grid))
# -> int none 640 198552103509758650
# -> int d 640 198552103509758650
# -> int x 640 562684666351189332
# -> int X 640 117517768441873863
# -> int o 640 1589362958255231694
# -> int b 640 336536237979066212
# -> int , 640 565275366096326771
# -> int _ 640 115581419343786824
# -> int #x 640 1395504839425625782
floats = [0.0, -0.0, 1.5, -2.675, 1234567.891, 1e-7, -1e22, 99.995, float("inf"), float("nan")]
for kind in ("", "f", "e", "g", "%", ".0f", ".2f", ".3e", ".5g", ".1%", ",.2f", ".12"):
    grid = []
    for a in aligns:
        for s in signs:
            for w in widths:
                grid += [format(x, a + s + w + kind) for x in floats]
    print("float", kind or "none", len(grid), fold(grid))
# -> float none 1280 1322998473495531733
# -> float f 1280 558995589733479720
# -> float e 1280 827705278440232848
# -> float g 1280 1041128180267676258
# -> float % 1280 2011681799967686794
# -> float .0f 1280 157365342136890472
# -> float .2f 1280 1574039942493351291
# -> float .3e 1280 438088905050572093
# -> float .5g 1280 482190940620960276
# -> float .1% 1280 737041289338501012
# -> float ,.2f 1280 973805433069171787
# -> float .12 1280 1322998473495531733
print(
    "str",
    fold(
        [
            format(t, a + w + p)
            for t in ("", "ab", "日本語")
            for a in aligns[:6]
            for w in widths
            for p in ("", ".1", ".5")
            if not (a == "" and w == "0")
        ]
    ),
)  # -> str 1657513750265758229
print(
    "percent",
    fold(
        [
            "%" + f + w + p + k
            for f in ("", "-", "0", "+", " ")
            for w in ("", "6")
            for p in ("", ".2")
            for k in "dfegxs"
        ]
    ),
)  # -> percent 980122908945374912
print(
    "percent",
    fold(
        [
            ("%" + f + w + p + k) % v
            for f in ("", "-", "0", "+", " ", "#")
            for w in ("", "6")
            for p in ("", ".2")
            for k in "dfegxs"
            for v in (5, -300)
        ]
    ),
)  # -> percent 1788961738744637751
