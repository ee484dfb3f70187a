# float() of text: rounding in the last place, huge exponents, underscores, blanks, what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for text in ("9007199254740993", "9007199254740992.999999999999", "0.1e1", "1e-400", "1e400", "-1e400", "4.9e-324", "2.4703282292062327e-324", "2.4703282292062328e-324", "1.7976931348623158e308", "1.7976931348623159e308", "0.5000000000000000277555756156289135105907917022705078125", "1_000.5", "1e1_0", "  1.5\n", ".5e1", "5.e-1", "-.0", "+00.10", "1E+05", "infinity", "-iNf", "+nan", "1" * 400, "0." + "0" * 400 + "1", "1" + "0" * 308, "123456789" * 5, "0" * 50 + "1"):
    print(text[:40].strip(), float(text))
# -> 9007199254740993 9007199254740992.0
# -> 9007199254740992.999999999999 9007199254740992.0
# -> 0.1e1 1.0
# -> 1e-400 0.0
# -> 1e400 inf
# -> -1e400 -inf
# -> 4.9e-324 5e-324
# -> 2.4703282292062327e-324 0.0
# -> 2.4703282292062328e-324 5e-324
# -> 1.7976931348623158e308 1.7976931348623157e+308
# -> 1.7976931348623159e308 inf
# -> 0.50000000000000002775557561562891351059 0.5
# -> 1_000.5 1000.5
# -> 1e1_0 10000000000.0
# -> 1.5 1.5
# -> .5e1 5.0
# -> 5.e-1 0.5
# -> -.0 -0.0
# -> +00.10 0.1
# -> 1E+05 100000.0
# -> infinity inf
# -> -iNf -inf
# -> +nan nan
# -> 1111111111111111111111111111111111111111 inf
# -> 0.00000000000000000000000000000000000000 0.0
# -> 1000000000000000000000000000000000000000 1e+308
# -> 1234567891234567891234567891234567891234 1.2345678912345679e+44
# -> 0000000000000000000000000000000000000000 1.0
for text in ("", " ", ".", "+", "-.", "e5", "1e", "1e+", "1.5.5", "1 5", "0x10", "1__0", "_1", "1_", "1_.5", "1._5", "1e_5", "nan(1)", "infin", "1,5", "--1", "+-1", "1d5", "1f", "\0", "1\0", "１．５．５"):
    show(lambda: float(text))
# -> ValueError could not convert string to float: ''
# -> ValueError could not convert string to float: ' '
# -> ValueError could not convert string to float: '.'
# -> ValueError could not convert string to float: '+'
# -> ValueError could not convert string to float: '-.'
# -> ValueError could not convert string to float: 'e5'
# -> ValueError could not convert string to float: '1e'
# -> ValueError could not convert string to float: '1e+'
# -> ValueError could not convert string to float: '1.5.5'
# -> ValueError could not convert string to float: '1 5'
# -> ValueError could not convert string to float: '0x10'
# -> ValueError could not convert string to float: '1__0'
# -> ValueError could not convert string to float: '_1'
# -> ValueError could not convert string to float: '1_'
# -> ValueError could not convert string to float: '1_.5'
# -> ValueError could not convert string to float: '1._5'
# -> ValueError could not convert string to float: '1e_5'
# -> ValueError could not convert string to float: 'nan(1)'
# -> ValueError could not convert string to float: 'infin'
# -> ValueError could not convert string to float: '1,5'
# -> ValueError could not convert string to float: '--1'
# -> ValueError could not convert string to float: '+-1'
# -> ValueError could not convert string to float: '1d5'
# -> ValueError could not convert string to float: '1f'
# -> ValueError could not convert string to float: '\x00'
# -> ValueError could not convert string to float: '1\x00'
# -> ValueError could not convert string to float: '１．５．５'
show(lambda: float(b" 1.5 "), lambda: float(bytearray(b"1e3")), lambda: float(b"x"), lambda: float(b"\xff"), lambda: float(None), lambda: float([]), lambda: float("1", 2), lambda: float(x=1), lambda: float(1j), lambda: float(10**400), lambda: float(memoryview(b"2.5")))
# -> 1.5
# -> 1000.0
# -> ValueError could not convert string to float: b'x'
# -> ValueError could not convert string to float: b'\xff'
# -> TypeError float() argument must be a string or a real number, not 'NoneType'
# -> TypeError float() argument must be a string or a real number, not 'list'
# -> TypeError float expected at most 1 argument, got 2
# -> TypeError float() takes no keyword arguments
# -> TypeError float() argument must be a string or a real number, not 'complex'
# -> OverflowError int too large to convert to float
# -> 2.5
