# str.format: the grammar of fields, and every way to get it wrong.
print("{:>{w}}|{:{f}>{w}}|{a!r:^7}|{!s:>5}|{[0]}{.real}".format("a", "b", 5, [1], 5, w=5, f="*", a="x"))
# ->     a|****b|  'x'  |    5|15
print("{0[0][1]} {x[a b]} {0:{1}}|".format([[1, 2]], "", x={"a b": 5}), "é{}é".format("日"), "{}}}{{".format(1), "{:}".format("é"))
# -> 2 5 [[1, 2]]| é日é 1}{ é
print("{a}{b}".format_map({"a": 1, "b": 2}), "{0!a}".format("é"), "{٣}".format(0, 1, 2, 3), "{0:s}{0:5}|".format("x"))
# -> 12 '\xe9' 3 xx    |


class D(dict):
    def __missing__(self, key):
        return "<" + key + ">"


class F:
    def __format__(self, spec):
        return "F(" + spec + ")"


print("{a} {b}".format_map(D(a=1)), "{} {:x y} {:{}}".format(F(), F(), F(), "nested"), format(F()), format(F(), "q"))
# -> 1 <b> F() F(x y) F(nested) F() F(q)
bad = [
    lambda: "{:{:{}}}".format(1, 2, 3),
    lambda: "{0[}".format(1),
    lambda: "{0[a}".format(1),
    lambda: "{0.}".format(1),
    lambda: "{0[]}".format(1),
    lambda: "{!}".format(1),
    lambda: "{!r".format(1),
    lambda: "{!rx}".format(1),
    lambda: "{:".format(1),
    lambda: "{0".format(1),
    lambda: "{a.b}".format(a=1),
    lambda: "{-1}".format(1),
    lambda: "{ 0}".format(1),
    lambda: "{0[-1]}".format([1]),
    lambda: "{99999999999999999999}".format(1),
    lambda: "{0[99999999999999999999]}".format([1]),
    lambda: "}".format(),
    lambda: "a{".format(),
    lambda: "{0!r}}".format(1),
    lambda: "{0[a]b}".format({"a": 1}),
    lambda: "{0:{}}".format(1, 2),
    lambda: "{:{0}}".format(1, 2),
    lambda: "{0!é}".format(1),
    lambda: "{0{}".format(1),
    lambda: "{a:{b}".format(a=1, b=2),
    lambda: "{0]}".format(1),
    lambda: "{0[0].}".format([1]),
    lambda: "{0..a}".format(1),
    lambda: "{1}".format(1),
    lambda: "{}".format_map({}),
    lambda: "{0}".format_map({0: 1}),
    lambda: "{a}".format_map({}),
    lambda: "{0[5]}".format([1]),
    lambda: "{0.x.y}".format(3),
    lambda: "{:{{}}}".format(1),
    lambda: "{0:s!r}".format("a"),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError Max string recursion exceeded
# -> ValueError expected '}' before end of string
# -> ValueError expected '}' before end of string
# -> ValueError Empty attribute in format string
# -> ValueError Empty attribute in format string
# -> ValueError unmatched '{' in format spec
# -> ValueError unmatched '{' in format spec
# -> ValueError expected ':' after conversion specifier
# -> ValueError unmatched '{' in format spec
# -> ValueError expected '}' before end of string
# -> AttributeError 'int' object has no attribute 'b'
# -> KeyError '-1'
# -> KeyError ' 0'
# -> TypeError list indices must be integers or slices, not str
# -> ValueError Too many decimal digits in format string
# -> ValueError Too many decimal digits in format string
# -> ValueError Single '}' encountered in format string
# -> ValueError Single '{' encountered in format string
# -> ValueError Single '}' encountered in format string
# -> ValueError Only '.' or '[' may follow ']' in format field specifier
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError cannot switch from automatic field numbering to manual field specification
# -> ValueError Unknown conversion specifier \xe9
# -> ValueError unexpected '{' in field name
# -> ValueError unmatched '{' in format spec
# -> KeyError '0]'
# -> ValueError Empty attribute in format string
# -> ValueError Empty attribute in format string
# -> IndexError Replacement index 1 out of range for positional args tuple
# -> ValueError Format string contains positional fields
# -> ValueError Format string contains positional fields
# -> KeyError 'a'
# -> IndexError list index out of range
# -> AttributeError 'int' object has no attribute 'x'
# -> ValueError Invalid format specifier '{}' for object of type 'int'
# -> ValueError Invalid format specifier 's!r' for object of type 'str'
for value, spec in [("a", "d"), ("a", "=5"), ("a", "+5"), ("a", ","), ("a", "#"), ("a", "5ss"), ("a", " 5"), ("a", "z"), ([1], "5")]:
    try:
        print(format(value, spec))
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> ValueError '=' alignment not allowed in string format specifier
# -> ValueError Sign not allowed in string format specifier
# -> ValueError Cannot specify ',' with 's'.
# -> ValueError Alternate form (#) not allowed in string format specifier
# -> ValueError Invalid format specifier '5ss' for object of type 'str'
# -> ValueError Space not allowed in string format specifier
# -> ValueError Negative zero coercion (z) not allowed in string format specifier
# -> TypeError unsupported format string passed to list.__format__
print(format("a", "05") + "|", format("a", "<05") + "|", format("abc", ".2"), format("abc", "*^10.2s"), format("日本", "é>5"), format("", "3") + "|")
# -> a0000| a0000| ab ****ab**** ééé日本    |
