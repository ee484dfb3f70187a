# Text format specifications: alignment with wide fill characters, precision, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for spec in ("", "s", "5", "<5", ">5s", "^6", ".2", "5.1", "é<5", "日^5.1s", "05", "0<5", "<05", ".0", ".10", "<<5", "^^6", "s<5", "{>4", "\t<3"):
    print(ascii(spec), ascii(format("abc", spec)), ascii(format("日", spec)), ascii(format("", spec)))
# -> '' 'abc' '\u65e5' ''
# -> 's' 'abc' '\u65e5' ''
# -> '5' 'abc  ' '\u65e5    ' '     '
# -> '<5' 'abc  ' '\u65e5    ' '     '
# -> '>5s' '  abc' '    \u65e5' '     '
# -> '^6' ' abc  ' '  \u65e5   ' '      '
# -> '.2' 'ab' '\u65e5' ''
# -> '5.1' 'a    ' '\u65e5    ' '     '
# -> '\xe9<5' 'abc\xe9\xe9' '\u65e5\xe9\xe9\xe9\xe9' '\xe9\xe9\xe9\xe9\xe9'
# -> '\u65e5^5.1s' '\u65e5\u65e5a\u65e5\u65e5' '\u65e5\u65e5\u65e5\u65e5\u65e5' '\u65e5\u65e5\u65e5\u65e5\u65e5'
# -> '05' 'abc00' '\u65e50000' '00000'
# -> '0<5' 'abc00' '\u65e50000' '00000'
# -> '<05' 'abc00' '\u65e50000' '00000'
# -> '.0' '' '' ''
# -> '.10' 'abc' '\u65e5' ''
# -> '<<5' 'abc<<' '\u65e5<<<<' '<<<<<'
# -> '^^6' '^abc^^' '^^\u65e5^^^' '^^^^^^'
# -> 's<5' 'abcss' '\u65e5ssss' 'sssss'
# -> '{>4' '{abc' '{{{\u65e5' '{{{{'
# -> '\t<3' 'abc' '\u65e5\t\t' '\t\t\t'
for spec in ("d", "=5", "=", "+", "-", " ", "#", ",", "_", "z", "x", ".2f", ".", "5.", "ss", "+s", "=5s", ",s", "5,", "#s", "05d", "c", "n", "%", "<5<", "5 5", "99999999999999999999"):
    show(lambda: "|" + format("abc", spec) + "|")
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> ValueError '=' alignment not allowed in string format specifier
# -> ValueError '=' alignment not allowed in string format specifier
# -> ValueError Sign not allowed in string format specifier
# -> ValueError Sign not allowed in string format specifier
# -> ValueError Space not allowed in string format specifier
# -> ValueError Alternate form (#) not allowed in string format specifier
# -> ValueError Cannot specify ',' with 's'.
# -> ValueError Cannot specify '_' with 's'.
# -> ValueError Negative zero coercion (z) not allowed in string format specifier
# -> ValueError Unknown format code 'x' for object of type 'str'
# -> ValueError Unknown format code 'f' for object of type 'str'
# -> ValueError Format specifier missing precision
# -> ValueError Format specifier missing precision
# -> ValueError Invalid format specifier 'ss' for object of type 'str'
# -> ValueError Sign not allowed in string format specifier
# -> ValueError '=' alignment not allowed in string format specifier
# -> ValueError Cannot specify ',' with 's'.
# -> ValueError Cannot specify ',' with 's'.
# -> ValueError Alternate form (#) not allowed in string format specifier
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> ValueError Unknown format code 'c' for object of type 'str'
# -> ValueError Unknown format code 'n' for object of type 'str'
# -> ValueError Unknown format code '%' for object of type 'str'
# -> ValueError Unknown format code '<' for object of type 'str'
# -> ValueError Invalid format specifier '5 5' for object of type 'str'
# -> ValueError Too many decimal digits in format string


class S(str):
    def __format__(self, spec):
        return f"S:{spec}"

    def __str__(self):
        return "str"


print(f"{S('x')}", f"{S('x'):5}", f"{S('x')!s:5}|", "{:>3}".format(S("x")), "%s" % S("x"), format(S("x")), "{!r:>5}".format(S("x")), str.__format__(S("x"), ">3"))
# -> S: S:5 str  | S:>3 str S:   'x'   x


# The class of the value is named, also where a builtin one does the work.
class Text(str):
    pass


class Whole(int):
    pass


class Real(float):
    pass


class Plane(complex):
    pass


for value, spec in [(Text("a"), "d"), (Whole(1), "s"), (Real(1), "d"), (Plane(1), "s"), (Whole(1), ".3"), (True, "s")]:
    try:
        print(format(value, spec))
    except ValueError as error:
        print(error)
# -> Unknown format code 'd' for object of type 'Text'
# -> Unknown format code 's' for object of type 'Whole'
# -> Unknown format code 'd' for object of type 'Real'
# -> Unknown format code 's' for object of type 'Plane'
# -> Precision not allowed in integer format specifier
# -> Unknown format code 's' for object of type 'bool'
try:
    "{:()}".format(Text("a"))
except ValueError as error:
    print(error)  # -> Invalid format specifier '()' for object of type 'Text'
