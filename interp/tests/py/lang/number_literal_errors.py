# Number literals: what is read and what is refused, with its message and place.
print(0, 00, 0_0, 1_000, 0x_f, 0XFF, 0b1_0, 0B11, 0o1_7, 0O7, 1e5, 1E-5, 1_0.0_1, .5, 5., 1e1_0, 0e0, 1j, 1.5J, .5e1j, 00.5, 09.5, 08e1, 1_2j, 0777.0)
# -> 0 0 0 1000 15 255 2 3 15 7 100000.0 1e-05 10.01 0.5 5.0 10000000000.0 0.0 1j 1.5j 5j 0.5 9.5 80.0 12j 777.0
print(1 .real, 1..real, 1.0.real, 1j.imag, -1 ** 2, (-1) ** 2, 2 ** -1)  # -> 1 1.0 1.0 1.0 -1 1 0.5
for text in ("1__0", "1_", "_1", "0x", "0b", "0o", "0b2", "0b12", "0o8", "0o18", "0xg", "0x1g", "1e", "1e+", "1.e", "1_.0", "1._0", "1e_1", "1j1", "1a", "1.5a", "0123", "00123", "0_7", "1l", "0x_", "0x1_", "1.0.0",
             "0b1.0", "0o1.5", "0x1.8", "12abc", "1_000_", "0777", "09", "1e5j5", "0_", "1 2", "9" * 5000 + "x"):
    try:
        print("fine:", text, eval(text))
    except SyntaxError as error:
        print(error.msg[:60], error.offset, "|", text[:20])
    except NameError as error:
        print(error)
# -> invalid decimal literal 2 | 1__0
# -> invalid decimal literal 2 | 1_
# -> name '_1' is not defined
# -> invalid hexadecimal literal 2 | 0x
# -> invalid binary literal 2 | 0b
# -> invalid octal literal 2 | 0o
# -> invalid digit '2' in binary literal 3 | 0b2
# -> invalid digit '2' in binary literal 4 | 0b12
# -> invalid digit '8' in octal literal 3 | 0o8
# -> invalid digit '8' in octal literal 4 | 0o18
# -> invalid hexadecimal literal 2 | 0xg
# -> invalid hexadecimal literal 3 | 0x1g
# -> invalid decimal literal 1 | 1e
# -> invalid decimal literal 3 | 1e+
# -> invalid decimal literal 2 | 1.e
# -> invalid decimal literal 2 | 1_.0
# -> invalid decimal literal 2 | 1._0
# -> invalid decimal literal 1 | 1e_1
# -> invalid imaginary literal 2 | 1j1
# -> invalid decimal literal 1 | 1a
# -> invalid decimal literal 3 | 1.5a
# -> leading zeros in decimal integer literals are not permitted; 1 | 0123
# -> leading zeros in decimal integer literals are not permitted; 1 | 00123
# -> leading zeros in decimal integer literals are not permitted; 1 | 0_7
# -> invalid decimal literal 1 | 1l
# -> invalid hexadecimal literal 3 | 0x_
# -> invalid hexadecimal literal 4 | 0x1_
# -> invalid syntax 4 | 1.0.0
# -> invalid syntax 4 | 0b1.0
# -> invalid syntax 4 | 0o1.5
# -> invalid syntax 4 | 0x1.8
# -> invalid decimal literal 2 | 12abc
# -> invalid decimal literal 6 | 1_000_
# -> leading zeros in decimal integer literals are not permitted; 1 | 0777
# -> leading zeros in decimal integer literals are not permitted; 1 | 09
# -> invalid imaginary literal 4 | 1e5j5
# -> invalid decimal literal 2 | 0_
# -> invalid syntax 3 | 1 2
# -> invalid decimal literal 5000 | 99999999999999999999
