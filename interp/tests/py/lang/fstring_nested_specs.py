# Fields inside the specs of f-strings and str.format, conversions with widths, "=" in all its forms, and an own __format__ that sees its spec.
class Spec:
    def __init__(self, name):
        self.name = name

    def __format__(self, spec):
        return f"<{self.name}:{spec}>"

    def __str__(self):
        return "str " + self.name

    def __repr__(self):
        return "repr " + self.name


s, width, places, fill, table = Spec("s"), 12, 3, "*", {"k": [1.5, 2.25], "a b": "ab"}
print(f"{s:{width}.{places}}|{s!r:>{width}}|{s!s:{fill}^{width}}|{s:{s}}|{s:{'x'}{'y'!r}{3:02}}|{s!a:{places + 7}}|{s:}|{s!s:}")
# -> <s:12.3>|      repr s|***str s****|<s:<s:>>|<s:x'y'03>|repr s    |<s:>|str s
print(f"{3.14159:{width}.{places}f}|{42:{fill}>+{width - 4},}|{255:#{width}x}|{'txt':{'<'}{6}}|{True:{places}}|{None!s:>{6}}|{table['k'][0]:.{places}e}")
# ->        3.142|*****+42|        0xff|txt   |  1|  None|1.500e+00
print(f"{s=}|{s = }|{s=!s}|{s=:spec}|{s = !s:>{width}}|{1 + 1=}|{ width * 2 = :>6}|{table['a b']=}|{(lambda x: x * 2)(4)=}|{[n for n in 'ab']=}")
# -> s=repr s|s = repr s|s=str s|s=<s:spec>|s =        str s|1 + 1=2| width * 2 =     24|table['a b']='ab'|(lambda x: x * 2)(4)=8|[n for n in 'ab']=['a', 'b']
print(f"{{{width}}}|{{}}|{{{{{width}}}}}|{ {1: 2}[1] }|{ {'x'} }|{'}'}|{'{'}|{'a' 'b'}|{width!r:{'>'}{'5'}}|{ (1, 2) }|{1,2}|{*'ab', 3}")
# -> {12}|{}|{{12}}|2|{'x'}|}|{|ab|   12|(1, 2)|(1, 2)|('a', 'b', 3)
print(f"{width if places > 2 else fill:>4}|{(y := 5)}{y}|{width:=5}|{lambda_ if (lambda_ := 'q') else 0}|{not width}|{-width:=+6}|{width != 3}|{width == 12 and 'yes'}|{width >= 3!s:>6}")
# ->   12|55|   12|q|False|-   12|True|yes|  True
print("{:{}.{}}".format(s, 8, 2), "{0:{w}{1}}|{2[k][1]:{0.name}>8}".format(s, "d", table, w=3), "{0[a b]}|{1.name!r:>5}|{1!s:>8}".format(table, s))
# -> <s:8.2> <s:3d>|ssss2.25 ab|  's'|   str s
print(f"{'nested ' + f'{width + 1:>{places}}' + ' done'}")  # -> nested  13 done
print(rf"\d{width}\n", f"\x41{width}\u2022", f"a{width}" "b{width}" f"c{width}", F"{width}" + fr"{width}\t", f"{'two'}{width!r}", f"""{
    width
    + 1
}""")  # -> \d12\n A12• a12b{width}c12 1212\t two12 13
for code in (
    "f'{}'", "f'{ }'", "f'{1'", "f'}'", "f'{1!}'", "f'{1!x}'", "f'{1!r'", "f'{1:{2}'", "f'{a b}'", "f'{1=!}'", "f'{*a}'", "f'{yield}'", "f'{lambda x: 1}'", "f'{1!r:{2!x}}'", "f'{a = b}'", "f'{=}'", "f'{!r}'", "f'{:x}'", "f'{1:{}}'", "f'{;}'", "f'{a[}'", "f'{a)}'", "f'{(}'", "f'{1;2}'", "f'{a.}'", "f'{for}'",
):
    try:
        compile(code, "f", "eval")
        print(code, "ok")
    except SyntaxError as error:
        print(code, "|", error.msg)
# -> f'{}' | f-string: empty expression not allowed
# -> f'{ }' | f-string: empty expression not allowed
# -> f'{1' | f-string: expecting '}'
# -> f'}' | f-string: single '}' is not allowed
# -> f'{1!}' | f-string: invalid conversion character: expected 's', 'r', or 'a'
# -> f'{1!x}' | f-string: invalid conversion character: expected 's', 'r', or 'a'
# -> f'{1!r' | f-string: expecting '}'
# -> f'{1:{2}' | f-string: expecting '}'
# -> f'{a b}' | f-string: invalid syntax. Perhaps you forgot a comma?
# -> f'{1=!}' | f-string: invalid conversion character: expected 's', 'r', or 'a'
# -> f'{*a}' | f-string: cannot use starred expression here
# -> f'{yield}' | 'yield' outside function
# -> f'{lambda x: 1}' | f-string: invalid syntax
# -> f'{1!r:{2!x}}' | f-string: invalid conversion character: expected 's', 'r', or 'a'
# -> f'{a = b}' | f-string: expecting '}'
# -> f'{=}' | f-string: expression required before '='
# -> f'{!r}' | f-string: expression required before '!'
# -> f'{:x}' | f-string: expression required before ':'
# -> f'{1:{}}' | f-string: empty expression not allowed
# -> f'{;}' | f-string: invalid syntax
# -> f'{a[}' | f-string: closing parenthesis '}' does not match opening parenthesis '['
# -> f'{a)}' | f-string: unmatched ')'
# -> f'{(}' | f-string: closing parenthesis '}' does not match opening parenthesis '('
# -> f'{1;2}' | f-string: invalid syntax
# -> f'{a.}' | f-string: invalid syntax
# -> f'{for}' | f-string: invalid syntax
