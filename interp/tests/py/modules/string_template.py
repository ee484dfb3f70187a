# Texts with places to fill.
from string import Template

text = Template("$who likes ${what}, costs $$5 and $")


class Percent(Template):
    delimiter = "%%"


trials = [
    lambda: text.substitute(who="x", what="y"), lambda: text.safe_substitute(who="x"), text.is_valid, text.get_identifiers,
    lambda: Template("$a $b").substitute({"a": 1}, b=2), lambda: Template("$a").substitute({}),
    lambda: Template("a\nb $").substitute(), lambda: Template("${a").safe_substitute(a=1),
    lambda: Template("$1 ${b}c $_x1").safe_substitute(b=3, _x1=4), lambda: Template("").substitute(),
    lambda: Template("$é$a").safe_substitute(a=1), lambda: Percent("%%a %%%% %a").substitute(a=1),
    lambda: Template("${a}${b}${a}").get_identifiers(), lambda: Template("$a").substitute({"a": 1}, a=2),
]
for trial in trials:
    try:
        print(repr(trial()))
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError Invalid placeholder in string: line 1, col 35
# -> 'x likes ${what}, costs $5 and $'
# -> False
# -> ['who', 'what']
# -> '1 2'
# -> KeyError 'a'
# -> ValueError Invalid placeholder in string: line 2, col 3
# -> '${a'
# -> '$1 3c 4'
# -> ''
# -> '$é1'
# -> '1 %% %a'
# -> ['a', 'b']
# -> '2'
