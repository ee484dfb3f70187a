# Integer format specifications that are refused, and those at the edge of what is taken.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for spec in ("", "d", "5", "<5", "^5", "=5", "05", "+05", " d", "-d", "#x", "#X", "#o", "#b", "#d", ",", "_", ",d", "_d", "_x", "_b", "_o", "#_x", "010,", "012_d", "x<8_x", "c", "5c", "<5c", "n", "e", ".2f", "%", ".0%", "g", "z<3", "é^7", "{<5", "}>5", "0=6", "00", "000005", "+,d", "= 6d"):
    print(spec + "|" + "".join(f"{v:{spec}}|" if spec not in ("{<5", "}>5") else format(v, spec) + "|" for v in (65, 1234567 if "c" not in spec else 97)))
# -> |65|1234567|
# -> d|65|1234567|
# -> 5|   65|1234567|
# -> <5|65   |1234567|
# -> ^5| 65  |1234567|
# -> =5|   65|1234567|
# -> 05|00065|1234567|
# -> +05|+0065|+1234567|
# ->  d| 65| 1234567|
# -> -d|65|1234567|
# -> #x|0x41|0x12d687|
# -> #X|0X41|0X12D687|
# -> #o|0o101|0o4553207|
# -> #b|0b1000001|0b100101101011010000111|
# -> #d|65|1234567|
# -> ,|65|1,234,567|
# -> _|65|1_234_567|
# -> ,d|65|1,234,567|
# -> _d|65|1_234_567|
# -> _x|41|12_d687|
# -> _b|100_0001|1_0010_1101_0110_1000_0111|
# -> _o|101|455_3207|
# -> #_x|0x41|0x12_d687|
# -> 010,|00,000,065|01,234,567|
# -> 012_d|0_000_000_065|0_001_234_567|
# -> x<8_x|41xxxxxx|12_d687x|
# -> c|A|a|
# -> 5c|    A|    a|
# -> <5c|A    |a    |
# -> n|65|1234567|
# -> e|6.500000e+01|1.234567e+06|
# -> .2f|65.00|1234567.00|
# -> %|6500.000000%|123456700.000000%|
# -> .0%|6500%|123456700%|
# -> g|65|1.23457e+06|
# -> z<3|65z|1234567|
# -> é^7|éé65ééé|1234567|
# -> {<5|65{{{|1234567|
# -> }>5|}}}65|1234567|
# -> 0=6|000065|1234567|
# -> 00|65|1234567|
# -> 000005|00065|1234567|
# -> +,d|+65|+1,234,567|
# -> = 6d|    65| 1234567|
for spec in ("s", "z", "5.2d", ".5", ",x", ",b", ",c", "_c", ",_", ",,", "__", "+c", "#c", " c", "x5", "5x5", "<<<5", "<>5", "05<", "d5", "5 ", " 5 ", "+-5", "ff", "99999999999999999999", "-", "r", "1.d", "_n", ",n", ",s", "#", "=", "<"):
    show(lambda: "|" + format(5, spec) + "|")
# -> ValueError Unknown format code 's' for object of type 'int'
# -> ValueError Negative zero coercion (z) not allowed in integer format specifier
# -> ValueError Precision not allowed in integer format specifier
# -> ValueError Precision not allowed in integer format specifier
# -> ValueError Cannot specify ',' with 'x'.
# -> ValueError Cannot specify ',' with 'b'.
# -> ValueError Cannot specify ',' with 'c'.
# -> ValueError Cannot specify '_' with 'c'.
# -> ValueError Cannot specify both ',' and '_'.
# -> ValueError Cannot specify ',' with ','.
# -> ValueError Cannot specify '_' with '_'.
# -> ValueError Sign not allowed with integer format specifier 'c'
# -> ValueError Alternate form (#) not allowed with integer format specifier 'c'
# -> ValueError Sign not allowed with integer format specifier 'c'
# -> ValueError Invalid format specifier 'x5' for object of type 'int'
# -> ValueError Invalid format specifier '5x5' for object of type 'int'
# -> ValueError Invalid format specifier '<<<5' for object of type 'int'
# -> |<<<<5|
# -> ValueError Unknown format code '<' for object of type 'int'
# -> ValueError Invalid format specifier 'd5' for object of type 'int'
# -> ValueError Unknown format code '\x20' for object of type 'int'
# -> ValueError Unknown format code '\x20' for object of type 'int'
# -> ValueError Invalid format specifier '+-5' for object of type 'int'
# -> ValueError Invalid format specifier 'ff' for object of type 'int'
# -> ValueError Too many decimal digits in format string
# -> |5|
# -> ValueError Unknown format code 'r' for object of type 'int'
# -> ValueError Format specifier missing precision
# -> ValueError Cannot specify '_' with 'n'.
# -> ValueError Cannot specify ',' with 'n'.
# -> ValueError Cannot specify ',' with 's'.
# -> |5|
# -> |5|
# -> |5|
show(lambda: format(0x110000, "c"), lambda: format(-1, "c"), lambda: format(2**70, "c"), lambda: format(10**400, "e"), lambda: format(True, ""), lambda: format(True, "5"), lambda: format(True, "c") == "\x01", lambda: format(2**70, ",x"), lambda: format(-(2**70), "_d"), lambda: (5).__format__(5))
# -> OverflowError %c arg not in range(0x110000)
# -> OverflowError %c arg not in range(0x110000)
# -> OverflowError Python int too large to convert to C long
# -> OverflowError int too large to convert to float
# -> True
# ->     1
# -> True
# -> ValueError Cannot specify ',' with 'x'.
# -> -1_180_591_620_717_411_303_424
# -> TypeError __format__() argument must be str, not int
