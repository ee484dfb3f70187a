# int(), float() and str() of plain values, and of what is not quite.
values = [0, -5, 2**49, -(2**49), 2**49 - 1, 2**70, True, None, 1.5, -1.5, -0.0, 5e14, 6e14, 1e300, float("inf"), float("nan")]
values += ["0", "-5", "+5", " 5", "5 ", "1_0", "_1", "", "-", "- 5", "0x10", "99999999999999", "999999999999999", "1" * 30, "é", "5é", "٣"]
values += ["1.5", " 1.5 ", "-1e5", "1e400", ".5", "5.", ".", "inf", "-Infinity", "nan", "1_0.5", "1__0", b"12", bytearray(b"1.5"), [1], "0" * 20 + "7"]
for value in values:
    line = [repr(value)]
    for make in (int, float, str):
        try:
            line.append(repr(make(value)))
        except Exception as error:
            line.append(type(error).__name__ + ": " + str(error))
    print(" / ".join(line))
# -> 0 / 0 / 0.0 / '0'
# -> -5 / -5 / -5.0 / '-5'
# -> 562949953421312 / 562949953421312 / 562949953421312.0 / '562949953421312'
# -> -562949953421312 / -562949953421312 / -562949953421312.0 / '-562949953421312'
# -> 562949953421311 / 562949953421311 / 562949953421311.0 / '562949953421311'
# -> 1180591620717411303424 / 1180591620717411303424 / 1.1805916207174113e+21 / '1180591620717411303424'
# -> True / 1 / 1.0 / 'True'
# -> None / TypeError: int() argument must be a string, a bytes-like object or a real number, not 'NoneType' / TypeError: float() argument must be a string or a real number, not 'NoneType' / 'None'
# -> 1.5 / 1 / 1.5 / '1.5'
# -> -1.5 / -1 / -1.5 / '-1.5'
# -> -0.0 / 0 / -0.0 / '-0.0'
# -> 500000000000000.0 / 500000000000000 / 500000000000000.0 / '500000000000000.0'
# -> 600000000000000.0 / 600000000000000 / 600000000000000.0 / '600000000000000.0'
# -> 1e+300 / 1000000000000000052504760255204420248704468581108159154915854115511802457988908195786371375080447864043704443832883878176942523235360430575644792184786706982848387200926575803737830233794788090059368953234970799945081119038967640880074652742780142494579258788820056842838115669472196386865459400540160 / 1e+300 / '1e+300'
# -> inf / OverflowError: cannot convert float infinity to integer / inf / 'inf'
# -> nan / ValueError: cannot convert float NaN to integer / nan / 'nan'
# -> '0' / 0 / 0.0 / '0'
# -> '-5' / -5 / -5.0 / '-5'
# -> '+5' / 5 / 5.0 / '+5'
# -> ' 5' / 5 / 5.0 / ' 5'
# -> '5 ' / 5 / 5.0 / '5 '
# -> '1_0' / 10 / 10.0 / '1_0'
# -> '_1' / ValueError: invalid literal for int() with base 10: '_1' / ValueError: could not convert string to float: '_1' / '_1'
# -> '' / ValueError: invalid literal for int() with base 10: '' / ValueError: could not convert string to float: '' / ''
# -> '-' / ValueError: invalid literal for int() with base 10: '-' / ValueError: could not convert string to float: '-' / '-'
# -> '- 5' / ValueError: invalid literal for int() with base 10: '- 5' / ValueError: could not convert string to float: '- 5' / '- 5'
# -> '0x10' / ValueError: invalid literal for int() with base 10: '0x10' / ValueError: could not convert string to float: '0x10' / '0x10'
# -> '99999999999999' / 99999999999999 / 99999999999999.0 / '99999999999999'
# -> '999999999999999' / 999999999999999 / 999999999999999.0 / '999999999999999'
# -> '111111111111111111111111111111' / 111111111111111111111111111111 / 1.111111111111111e+29 / '111111111111111111111111111111'
# -> 'é' / ValueError: invalid literal for int() with base 10: 'é' / ValueError: could not convert string to float: 'é' / 'é'
# -> '5é' / ValueError: invalid literal for int() with base 10: '5é' / ValueError: could not convert string to float: '5é' / '5é'
# -> '٣' / 3 / 3.0 / '٣'
# -> '1.5' / ValueError: invalid literal for int() with base 10: '1.5' / 1.5 / '1.5'
# -> ' 1.5 ' / ValueError: invalid literal for int() with base 10: ' 1.5 ' / 1.5 / ' 1.5 '
# -> '-1e5' / ValueError: invalid literal for int() with base 10: '-1e5' / -100000.0 / '-1e5'
# -> '1e400' / ValueError: invalid literal for int() with base 10: '1e400' / inf / '1e400'
# -> '.5' / ValueError: invalid literal for int() with base 10: '.5' / 0.5 / '.5'
# -> '5.' / ValueError: invalid literal for int() with base 10: '5.' / 5.0 / '5.'
# -> '.' / ValueError: invalid literal for int() with base 10: '.' / ValueError: could not convert string to float: '.' / '.'
# -> 'inf' / ValueError: invalid literal for int() with base 10: 'inf' / inf / 'inf'
# -> '-Infinity' / ValueError: invalid literal for int() with base 10: '-Infinity' / -inf / '-Infinity'
# -> 'nan' / ValueError: invalid literal for int() with base 10: 'nan' / nan / 'nan'
# -> '1_0.5' / ValueError: invalid literal for int() with base 10: '1_0.5' / 10.5 / '1_0.5'
# -> '1__0' / ValueError: invalid literal for int() with base 10: '1__0' / ValueError: could not convert string to float: '1__0' / '1__0'
# -> b'12' / 12 / 12.0 / "b'12'"
# -> bytearray(b'1.5') / ValueError: invalid literal for int() with base 10: b'1.5' / 1.5 / "bytearray(b'1.5')"
# -> [1] / TypeError: int() argument must be a string, a bytes-like object or a real number, not 'list' / TypeError: float() argument must be a string or a real number, not 'list' / '[1]'
# -> '000000000000000000007' / 7 / 7.0 / '000000000000000000007'


class Int(int):
    pass


class Text(str):
    def __str__(self):
        return "its own"


print(int(Int(5)), type(int(Int(5))), str(Text("a")), type(int("7")), Int("8") + 1, int(x := "9"), str(12)[::-1])
# -> 5 <class 'int'> its own <class 'int'> 9 9 21
print(sum([]), sum([1, 2, 3]), sum([1, 2.5]), sum([0.1] * 10), sum([1.5, 2, True]), sum([2**48, 2**48, 2**48]), sum([1, 2], 0.5))
# -> 0 6 3.5 0.9999999999999999 4.5 844424930131968 3.5
print(sum([[1], [2]], []), sum((1, 2)), sum(range(5)), sum([1] * 1000), sum([1, True, 2.5, 2**80]))
# -> [1, 2] 3 10 1000 1.2089258196146292e+24
for wrong in ([1, "a"], [1.5, None], ["a"]):
    try:
        sum(wrong)
    except TypeError as error:
        print(error)
# -> unsupported operand type(s) for +: 'int' and 'str'
# -> unsupported operand type(s) for +: 'float' and 'NoneType'
# -> unsupported operand type(s) for +: 'int' and 'str'
print(len([]), len([1] * 70000), len({}), len({1: 2}), len(()), len((1, 2)), len(tuple(range(70000))), len(""), len("abc"), len("é"), len(range(3)))
# -> 0 70000 0 1 0 2 70000 0 3 1 3


def of(value, len=len):
    return len(value)


print([of(value) for value in ([1], {1: 1}, (1,), "a", "éü", b"abc", {1, 2})])  # -> [1, 1, 1, 1, 2, 3, 2]
try:
    len(5)
except TypeError as error:
    print(error)  # -> object of type 'int' has no len()
