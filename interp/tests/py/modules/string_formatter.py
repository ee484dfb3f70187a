# string.Formatter: the steps of str.format, replaced.
import string

formatter = string.Formatter()
print(formatter.format("{0} {1!r:>5} {name.real} {list[1]:{width}} {{}}", 1, "x", name=5, list=[1, 2], width=4))
# -> 1   'x' 5    2 {}
print(formatter.format("{} {}", 1, 2), formatter.vformat("{a}", (), {"a": 1}))  # -> 1 2 1
print(list(formatter.parse("a{b!r:c}d{{e}}{f[x].y:{g}}")))
# -> [('a', 'b', 'c', 'r'), ('d{', None, None, None), ('e}', None, None, None), ('', 'f[x].y', '{g}', None)]


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        if isinstance(key, str):
            return kwargs.get(key, f"<{key}>")
        return super().get_value(key, args, kwargs)

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        print("unused", sorted(set(kwargs) - used_args))


print(Default().format("{a} {b} {c!u}", a=1, c="loud", d=0))
# -> unused ['d']
# -> 1 <b> LOUD
for wrong in ("{", "}", "{a", "{0} {}", "{} {0}", "{0!x}", "{a!}", "{a!rb}"):
    try:
        print(formatter.format(wrong, 1, a=2))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error)
# -> ValueError Single '{' encountered in format string
# -> ValueError Single '}' encountered in format string
# -> ValueError expected '}' before end of string
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError Unknown conversion specifier x
# -> ValueError unmatched '{' in format spec
# -> ValueError expected ':' after conversion specifier
