# f-strings: conversions, nested specs, = forms with spaces, braces, lambdas, quotes, dicts, walrus, format specs with fields, errors at run time.
x, name, d = 3.14159, "é", {"k": "v", 1: 2}
print(f"{x}{name}{x!r}{name!a}{name!s:>3}|{x:.2f}|{x:{8}.{3}}|{x:>{len(name) + 7}}|")
# -> 3.14159é3.14159'\xe9'  é|3.14|    3.14| 3.14159|
print(f"{x=} {x = } {x=:.1f} {x = !s} {name=!a:>8} {d['k']=} {1 + 1 = } {(lambda a: a)(5)=}")
# -> x=3.14159 x = 3.14159 x=3.1 x = 3.14159 name=  '\xe9' d['k']='v' 1 + 1 = 2 (lambda a: a)(5)=5
print(f"{{}} {{{x}}} }}{{ {'{}'} {'}'}" "{not a field}" f"{'a' 'b'}", f'{"quotes"}', f"""{'''triple'''}""")
# -> {} {3.14159} }{ {} }{not a field}ab quotes triple
print(f"{d['k']}{d[1]}{[i for i in range(2)]}{ {1: 2} }{ {3} }{(y := 5)}{y}{x:=^10}{not x}{1 if x else 2}{x!=3}{x==3}{1,2}{*(1, 2), 3}")
# -> v2[0, 1]{1: 2}{3}55=3.14159==False1TrueFalse(1, 2)(1, 2, 3)
print(f"{'nested ' + f'{x:.{1 + 1}f}'}")  # -> nested 3.14
print(f"{x:{'>'}{10}}{10:#{'x'}}{'a':{'*^' + '7'}}{255:{'#'}{'06'}x}{'%'}{5:%}{'q':}")
# ->    3.141590xa***a***0x00ff%500.000000%q
print(f"a{''}b{None}{...}{True:>5}{True:d}{1e3:n}{b'x'}{'x'!r:>5}{print!r:.9}")
# -> abNoneEllipsis    111000b'x'  'x'<built-in


class F:
    def __format__(self, spec):
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


o = F()
print(f"{o}{o:a b}{o!s}{o!r}{o!s:>5}{o:{o}}{o=}{o=!s}{o=:z}")  # -> <><a b>strrepr  str<<>>o=repro=stro=<z>
print(f"""line
{
x:.1f}
end""", rf"\{x:.0f}\n", f"\x41|{'a'}\u00e9")
# -> line
# -> 3.1
# -> end \3\n A|aé
for text in ("{x:q}", "{name:d}", "{d:>3}", "{None:>3}", "{missing}", "{1/0}", "{x:{y}{'bad'}}", "{[]:x}"):
    try:
        print(eval(f"f{text!r}"))
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError Unknown format code 'q' for object of type 'float'
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> TypeError unsupported format string passed to dict.__format__
# -> TypeError unsupported format string passed to NoneType.__format__
# -> NameError name 'missing' is not defined
# -> ZeroDivisionError division by zero
# -> ValueError Invalid format specifier '5bad' for object of type 'float'
# -> TypeError unsupported format string passed to list.__format__
