# string.Formatter below: own get_value, get_field, convert_field, format_field, parse and the check of unused arguments; Template with other delimiters.
import string


class Defaults(string.Formatter):
    def __init__(self, **defaults):
        self.defaults, self.log = defaults, []

    def get_value(self, key, args, keywords):
        if isinstance(key, str):
            return keywords.get(key, self.defaults.get(key, f"<{key}>"))
        return super().get_value(key, args, keywords)

    def convert_field(self, value, conversion):
        if conversion == "u":
            return str(value).upper()
        return super().convert_field(value, conversion)

    def format_field(self, value, spec):
        if spec.startswith("~"):
            return f"{value!s:{spec[1:]}}~"
        return super().format_field(value, spec)

    def check_unused_args(self, used, args, keywords):
        self.log.append((sorted(map(str, used)), len(args), sorted(keywords)))


f = Defaults(name="nobody", w=6)
print(f.format("{0} {name!u} {x} {1:>4}|{name:~8}|{a:{w}}|{a:{0}}", 7, "b", a=1))
# -> 7 NOBODY <x>    b|nobody  ~|     1|      1
print(f.format("{0[k][1]} {o.real:.2f} {o.__class__.__name__!r:>9}", {"k": [1, 2]}, o=2), f.vformat("{0}{0}{z}", ("q",), {"z": 1}), f.log)
# -> 2 2.00     'int' qq1 [(['0', '1', 'a', 'name', 'w', 'x'], 2, ['a']), (['0', 'o'], 1, ['o']), (['0', 'z'], 1, ['z'])]
print(list(string.Formatter().parse("a{b!r:c{d}}e{{}}{}{0.x[y]:}")), list(string.Formatter().parse("")), list(string.Formatter().parse("}}")), string.Formatter().get_field("0.real", (5,), {}))
# -> [('a', 'b', 'c{d}', 'r'), ('e{', None, None, None), ('}', None, None, None), ('', '', '', None), ('', '0.x[y]', '', None)] [] [('}', None, None, None)] (5, 0)
for form, *args in (("{", 1), ("}", 1), ("{!x}", 1), ("{} {0}", 1), ("{0} {}", 1), ("{1}", 1), ("{a}",), ("{0!}", 1), ("{0.missing}", 1), ("{0[x]}", [1]), ("{:{:{}}}", 1, 2, 3), ("{!r:}", "x"), ("{0!rx}", 1)):
    try:
        print(repr(string.Formatter().format(form, *args)))
    except (ValueError, LookupError, AttributeError, TypeError) as error:
        print(form, type(error).__name__, error)
# -> { ValueError Single '{' encountered in format string
# -> } ValueError Single '}' encountered in format string
# -> {!x} ValueError Unknown conversion specifier x
# -> {} {0} ValueError cannot switch from manual field specification to automatic field numbering
# -> {0} {} ValueError cannot switch from manual field specification to automatic field numbering
# -> {1} IndexError tuple index out of range
# -> {a} KeyError 'a'
# -> {0!} ValueError unmatched '{' in format spec
# -> {0.missing} AttributeError 'int' object has no attribute 'missing'
# -> {0[x]} TypeError list indices must be integers or slices, not str
# -> {:{:{}}} ValueError Max string recursion exceeded
# -> "'x'"
# -> {0!rx} ValueError expected ':' after conversion specifier


class Percent(string.Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


class Braces(string.Template):
    braceidpattern = "[0-9]+"


print(string.Template("$who owes ${what}s $$5 ${who}").substitute({"who": "I"}, what="coin"), string.Template("$a $b ${c} $ $1").safe_substitute(a=1), Percent("%a_b %ab %% %{c_d}").safe_substitute(a_b=1, c_d=2))
# -> I owes coins $5 I 1 $b ${c} $ $1 1 %ab % 2
for template, mapping in (("$", {}), ("$a", {}), ("${a", {"a": 1}), ("x\n $1", {}), ("${1}", {}), ("$a_b$a-b", {"a": 1, "a_b": 2})):
    try:
        print(string.Template(template).substitute(mapping))
    except (ValueError, KeyError) as error:
        print(type(error).__name__, error, string.Template(template).is_valid())
# -> ValueError Invalid placeholder in string: line 1, col 1 False
# -> KeyError 'a' True
# -> ValueError Invalid placeholder in string: line 1, col 1 False
# -> ValueError Invalid placeholder in string: line 2, col 2 False
# -> ValueError Invalid placeholder in string: line 1, col 1 False
# -> 21-b
print(string.Template("$a ${b} $$ $a $A").get_identifiers(), string.capwords("  hello   wORLD "), string.capwords("a-b-c", "-"))
# -> ['a', 'b', 'A'] Hello World A-B-C
