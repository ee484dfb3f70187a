# Format specifications for integers.
for spec in (
    "",
    "d",
    "5",
    "<5",
    ">5",
    "^5",
    "05",
    "+",
    " ",
    "-",
    "+05d",
    "*^7",
    "=6",
    "x=+6",
    "b",
    "#b",
    "o",
    "#o",
    "x",
    "X",
    "#x",
    "#X",
    "#010x",
    "08b",
    ",",
    "_",
    "_x",
    "#_b",
    "010,",
    "n",
    "c",
    "e",
    ".2f",
    "%",
    "g",
):
    print(spec, [format(42, spec)], [format(-1234, spec)] if spec != "c" else "-")
# ->  ['42'] ['-1234']
# -> d ['42'] ['-1234']
# -> 5 ['   42'] ['-1234']
# -> <5 ['42   '] ['-1234']
# -> >5 ['   42'] ['-1234']
# -> ^5 [' 42  '] ['-1234']
# -> 05 ['00042'] ['-1234']
# -> + ['+42'] ['-1234']
# ->   [' 42'] ['-1234']
# -> - ['42'] ['-1234']
# -> +05d ['+0042'] ['-1234']
# -> *^7 ['**42***'] ['*-1234*']
# -> =6 ['    42'] ['- 1234']
# -> x=+6 ['+xxx42'] ['-x1234']
# -> b ['101010'] ['-10011010010']
# -> #b ['0b101010'] ['-0b10011010010']
# -> o ['52'] ['-2322']
# -> #o ['0o52'] ['-0o2322']
# -> x ['2a'] ['-4d2']
# -> X ['2A'] ['-4D2']
# -> #x ['0x2a'] ['-0x4d2']
# -> #X ['0X2A'] ['-0X4D2']
# -> #010x ['0x0000002a'] ['-0x00004d2']
# -> 08b ['00101010'] ['-10011010010']
# -> , ['42'] ['-1,234']
# -> _ ['42'] ['-1_234']
# -> _x ['2a'] ['-4d2']
# -> #_b ['0b10_1010'] ['-0b100_1101_0010']
# -> 010, ['00,000,042'] ['-0,001,234']
# -> n ['42'] ['-1234']
# -> c ['*'] -
# -> e ['4.200000e+01'] ['-1.234000e+03']
# -> .2f ['42.00'] ['-1234.00']
# -> % ['4200.000000%'] ['-123400.000000%']
# -> g ['42'] ['-1234']
print(f"{10 ** 20:,} {2 ** 40:_x} {-5:#06x} {0:+d} {5:<} {True:d} {True:5} {65:c}")
# -> 100,000,000,000,000,000,000 100_0000_0000 -0x005 +0 5 1     1 A
for spec in ("s", ".2", "z", "5c,", ",x", "ss", "^^^", ".2d", "+c"):
    try:
        print(format(65, spec))
    except ValueError as e:
        print(spec, e)
# -> s Unknown format code 's' for object of type 'int'
# -> .2 Precision not allowed in integer format specifier
# -> z Negative zero coercion (z) not allowed in integer format specifier
# -> 5c, Invalid format specifier '5c,' for object of type 'int'
# -> ,x Cannot specify ',' with 'x'.
# -> ss Invalid format specifier 'ss' for object of type 'int'
# -> ^^^ Unknown format code '^' for object of type 'int'
# -> .2d Precision not allowed in integer format specifier
# -> +c Sign not allowed with integer format specifier 'c'
