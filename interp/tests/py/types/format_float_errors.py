# Float format specifications: rounding, alternate forms, grouping with zeros, z, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for spec in ("", ".0f", "#.0f", ".0e", "#.0e", ".0g", "#.0g", "g", "#g", ".3g", ".1%", "%", "010.2f", "+010.2f", "<10.1f", "^10.1f", "=+10.1f", ",.2f", "_.1f", "012,.1f", "z.1f", "+z.0f", "e", "E", "G", "F", ".10", "#.3", "n", ".3n", " .2e", "010", "_"):
    print(spec, *[format(x, spec) for x in (0.0, -0.04, 2.5, 1234567.891, 1e-7, 1e22)], sep="|")
# -> |0.0|-0.04|2.5|1234567.891|1e-07|1e+22
# -> .0f|0|-0|2|1234568|0|10000000000000000000000
# -> #.0f|0.|-0.|2.|1234568.|0.|10000000000000000000000.
# -> .0e|0e+00|-4e-02|2e+00|1e+06|1e-07|1e+22
# -> #.0e|0.e+00|-4.e-02|2.e+00|1.e+06|1.e-07|1.e+22
# -> .0g|0|-0.04|2|1e+06|1e-07|1e+22
# -> #.0g|0.|-0.04|2.|1.e+06|1.e-07|1.e+22
# -> g|0|-0.04|2.5|1.23457e+06|1e-07|1e+22
# -> #g|0.00000|-0.0400000|2.50000|1.23457e+06|1.00000e-07|1.00000e+22
# -> .3g|0|-0.04|2.5|1.23e+06|1e-07|1e+22
# -> .1%|0.0%|-4.0%|250.0%|123456789.1%|0.0%|999999999999999983222784.0%
# -> %|0.000000%|-4.000000%|250.000000%|123456789.100000%|0.000010%|999999999999999983222784.000000%
# -> 010.2f|0000000.00|-000000.04|0000002.50|1234567.89|0000000.00|10000000000000000000000.00
# -> +010.2f|+000000.00|-000000.04|+000002.50|+1234567.89|+000000.00|+10000000000000000000000.00
# -> <10.1f|0.0       |-0.0      |2.5       |1234567.9 |0.0       |10000000000000000000000.0
# -> ^10.1f|   0.0    |   -0.0   |   2.5    |1234567.9 |   0.0    |10000000000000000000000.0
# -> =+10.1f|+      0.0|-      0.0|+      2.5|+1234567.9|+      0.0|+10000000000000000000000.0
# -> ,.2f|0.00|-0.04|2.50|1,234,567.89|0.00|10,000,000,000,000,000,000,000.00
# -> _.1f|0.0|-0.0|2.5|1_234_567.9|0.0|10_000_000_000_000_000_000_000.0
# -> 012,.1f|00,000,000.0|-0,000,000.0|00,000,002.5|01,234,567.9|00,000,000.0|10,000,000,000,000,000,000,000.0
# -> z.1f|0.0|0.0|2.5|1234567.9|0.0|10000000000000000000000.0
# -> +z.0f|+0|+0|+2|+1234568|+0|+10000000000000000000000
# -> e|0.000000e+00|-4.000000e-02|2.500000e+00|1.234568e+06|1.000000e-07|1.000000e+22
# -> E|0.000000E+00|-4.000000E-02|2.500000E+00|1.234568E+06|1.000000E-07|1.000000E+22
# -> G|0|-0.04|2.5|1.23457E+06|1E-07|1E+22
# -> F|0.000000|-0.040000|2.500000|1234567.891000|0.000000|10000000000000000000000.000000
# -> .10|0.0|-0.04|2.5|1234567.891|1e-07|1e+22
# -> #.3|0.00|-0.0400|2.50|1.23e+06|1.00e-07|1.00e+22
# -> n|0|-0.04|2.5|1.23457e+06|1e-07|1e+22
# -> .3n|0|-0.04|2.5|1.23e+06|1e-07|1e+22
# ->  .2e| 0.00e+00|-4.00e-02| 2.50e+00| 1.23e+06| 1.00e-07| 1.00e+22
# -> 010|00000000.0|-000000.04|00000002.5|1234567.891|000001e-07|000001e+22
# -> _|0.0|-0.04|2.5|1_234_567.891|1e-07|1e+22
for spec in ("d", "x", "s", "c", "b", ".f", ".-1f", "5.", ",e,", ",_f", ".2", "z", "zz", "#", "99999999999999999999f", ".99999999999999999999f", "ff", "<<", ".2.3f", ",n", "_n", "=", "x"):
    show(lambda: "|" + format(1.5, spec) + "|")
# -> ValueError Unknown format code 'd' for object of type 'float'
# -> ValueError Unknown format code 'x' for object of type 'float'
# -> ValueError Unknown format code 's' for object of type 'float'
# -> ValueError Unknown format code 'c' for object of type 'float'
# -> ValueError Unknown format code 'b' for object of type 'float'
# -> ValueError Format specifier missing precision
# -> ValueError Format specifier missing precision
# -> ValueError Format specifier missing precision
# -> ValueError Invalid format specifier ',e,' for object of type 'float'
# -> ValueError Cannot specify both ',' and '_'.
# -> |1.5|
# -> |1.5|
# -> ValueError Unknown format code 'z' for object of type 'float'
# -> |1.5|
# -> ValueError Too many decimal digits in format string
# -> ValueError Too many decimal digits in format string
# -> ValueError Invalid format specifier 'ff' for object of type 'float'
# -> |1.5|
# -> ValueError Invalid format specifier '.2.3f' for object of type 'float'
# -> ValueError Cannot specify ',' with 'n'.
# -> ValueError Cannot specify '_' with 'n'.
# -> |1.5|
# -> ValueError Unknown format code 'x' for object of type 'float'
inf, nan = float("inf"), float("nan")
for spec in ("", "f", "F", "e", "G", "010", "+", "=+8", "<6", "%", ",", ".0f", "010,.2f", "z"):
    print(spec, format(inf, spec), format(-inf, spec), format(nan, spec), "", sep="|")
# -> |inf|-inf|nan|
# -> f|inf|-inf|nan|
# -> F|INF|-INF|NAN|
# -> e|inf|-inf|nan|
# -> G|INF|-INF|NAN|
# -> 010|0000000inf|-000000inf|0000000nan|
# -> +|+inf|-inf|+nan|
# -> =+8|+    inf|-    inf|+    nan|
# -> <6|inf   |-inf  |nan   |
# -> %|inf%|-inf%|nan%|
# -> ,|inf|-inf|nan|
# -> .0f|inf|-inf|nan|
# -> 010,.2f|0000000inf|-000000inf|0000000nan|
# -> z|inf|-inf|nan|
