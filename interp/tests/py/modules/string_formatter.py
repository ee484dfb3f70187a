# `str.format` in pieces.
from string import Formatter


class Marked(Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, f"<{key}>") if isinstance(key, str) else args[key]

    def check_unused_args(self, used, args, kwargs):
        print(sorted(map(str, used)), args, kwargs)

    def format_field(self, value, spec):
        return super().format_field(value, spec) + "!"


plain, marked = Formatter().format, Marked().format
trials = [
    lambda: marked("{} {a} {0}", 1), lambda: marked("{a} {b!r:>5} {c}", 1, b="x"),
    lambda: plain("{0.real} {1[k]} {2[0]} {{}}", 3, {"k": 4}, [5]), lambda: plain("{:{}} {}", "a", 5, 3),
    lambda: plain("{0} {}", 1, 2), lambda: plain("{} {0}", 1, 2), lambda: plain("{"), lambda: plain("}"),
    lambda: plain("{a", a=1), lambda: plain("{a!x}", a=1), lambda: plain("{a!}", a=1), lambda: plain("{a!rx}", a=1),
    lambda: plain("{x.}", x=1), lambda: plain("{x[}", x=1), lambda: plain("{x[0]y}", x=[1]), lambda: plain("{0}"),
    lambda: plain("{k}"), lambda: plain("{x:{y}}", x=3.14159, y=".2f"), lambda: plain("{:{:{}}}", 1, 2, 3),
    lambda: list(Formatter().parse("a{b!r:{c}}d{}e{{f}}")), lambda: Formatter().vformat("{}{}", (1, 2), {}),
]
for trial in trials:
    try:
        print(repr(trial()))
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ['a', 'b', 'c'] (1,) {'b': 'x'}
# -> "<a>!   'x'! <c>!"
# -> '3 4 5 {}'
# -> 'a     3'
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError Single '{' encountered in format string
# -> ValueError Single '}' encountered in format string
# -> ValueError expected '}' before end of string
# -> ValueError Unknown conversion specifier x
# -> ValueError unmatched '{' in format spec
# -> ValueError expected ':' after conversion specifier
# -> ValueError Empty attribute in format string
# -> ValueError expected '}' before end of string
# -> ValueError Only '.' or '[' may follow ']' in format field specifier
# -> IndexError tuple index out of range
# -> KeyError 'k'
# -> '3.14'
# -> ValueError Max string recursion exceeded
# -> [('a', 'b', '{c}', 'r'), ('d', '', '', None), ('e{', None, None, None), ('f}', None, None, None)]
# -> '12'
