# Format specifications for strings and other objects.
for spec in ("", "s", "6", "<6", ">6", "^6", "*^7", ".2", "5.1", "-<6.2s", "06", "é>5"):
    print(spec, [format("abc", spec), format("日", spec)])
# ->  ['abc', '日']
# -> s ['abc', '日']
# -> 6 ['abc   ', '日     ']
# -> <6 ['abc   ', '日     ']
# -> >6 ['   abc', '     日']
# -> ^6 [' abc  ', '  日   ']
# -> *^7 ['**abc**', '***日***']
# -> .2 ['ab', '日']
# -> 5.1 ['a    ', '日    ']
# -> -<6.2s ['ab----', '日-----']
# -> 06 ['abc000', '日00000']
# -> é>5 ['ééabc', 'éééé日']
for spec in ("d", "+", "=5", ",", "x", "#", ".2f"):
    try:
        print(format("abc", spec))
    except ValueError as e:
        print(spec, e)
# -> d Unknown format code 'd' for object of type 'str'
# -> + Sign not allowed in string format specifier
# -> =5 '=' alignment not allowed in string format specifier
# -> , Cannot specify ',' with 's'.
# -> x Unknown format code 'x' for object of type 'str'
# -> # Alternate form (#) not allowed in string format specifier
# -> .2f Unknown format code 'f' for object of type 'str'


class Temperature:
    def __init__(self, celsius):
        self.celsius = celsius

    def __format__(self, spec):
        if spec == "F":
            return f"{self.celsius * 9 / 5 + 32:.1f}F"
        return f"{self.celsius:{spec or '.1f'}}C"


class Plain:
    def __str__(self):
        return "plain"


t = Temperature(20)
print(f"{t} {t:F} {t:.3f}", "{:F}".format(t), format(t), format(t, "5d"))  # -> 20.0C 68.0F 20.000C 68.0F 20.0C    20C
print(f"{Plain()}", f"{Plain()!s:>8}", format(Plain()), format([1]), format(None))  # -> plain    plain plain [1] None
for value in (Plain(), [1], None, (1,), {}):
    try:
        format(value, "5")
    except TypeError as e:
        print(e)
# -> unsupported format string passed to Plain.__format__
# -> unsupported format string passed to list.__format__
# -> unsupported format string passed to NoneType.__format__
# -> unsupported format string passed to tuple.__format__
# -> unsupported format string passed to dict.__format__
