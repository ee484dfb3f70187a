# str.format: automatic and manual numbers, attributes and items, nested specs, conversions, braces.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class P:
    x = {"k": [10, 20], "1": "text one", 1: "int one"}
    y = "é"

    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "P()"


p = P()
print("{}{}{}".format(1, 2, 3), "{2}{0}{2}".format(1, 2, 3), "{a}{b}".format(a=1, b=2), "{0.x[k][1]} {0.y} {0}".format(p), "{0.x[1]}".format(p), "{x[k]}".format(x={"k": 5}), "{0[a b]}".format({"a b": 1}))
# -> 123 313 12 20 é <> int one 5 1
print("{:>{}}|{:{}{}}".format("a", 5, "b", "*^", 6), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{0:{1}}".format(5, "03d"), "{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>8}".format("a"), "{{}} {{{}}} }}{{".format(1), "{:a:b}".format(p), "{0:x}{0!r}{0!r:>5}".format(p))
# ->     a|**b***     3.14 005 'é' é '\xe9'      'a' {} {1} }{ <a:b> <x>P()  P()
print("{0[0]}{0[1]}".format([1, 2]), "{a.real}".format(a=5), "{a[0].imag}".format(a=[5]), "{:}".format(5), "{!s:}".format(5), "{0:}{0:}".format("z"), "".format(), "{}".format("{}"), "{0}{name}".format(1, name=2), "{self}".format(self=1), "{0.__class__.__name__}".format(1))
# -> 12 5 0 5 5 zz  {} 12 1 int
bad = ["{", "}", "{}{}", "{0}{}", "{}{0}", "{a}", "{0", "{0!}", "{0!x}", "{0!rx}", "{0.}", "{0[}", "{0[0}", "{0[]}", "{0.x.nope}", "{0[5]}", "{1}", "{!r", "{0:{}", "{:{}}", "{0:{1:{2}}}", "}}{", "{0]}", "{-1}", "{0[0]x}", "{:d}", "{0!r:d}"]
for f in bad:
    try:
        print(f, f.format([1, "s"]))
    except Exception as e:
        print(f, type(e).__name__, e)
# -> { ValueError Single '{' encountered in format string
# -> } ValueError Single '}' encountered in format string
# -> {}{} IndexError Replacement index 1 out of range for positional args tuple
# -> {0}{} ValueError cannot switch from manual field specification to automatic field numbering
# -> {}{0} ValueError cannot switch from automatic field numbering to manual field specification
# -> {a} KeyError 'a'
# -> {0 ValueError expected '}' before end of string
# -> {0!} ValueError unmatched '{' in format spec
# -> {0!x} ValueError Unknown conversion specifier x
# -> {0!rx} ValueError expected ':' after conversion specifier
# -> {0.} ValueError Empty attribute in format string
# -> {0[} ValueError expected '}' before end of string
# -> {0[0} ValueError expected '}' before end of string
# -> {0[]} ValueError Empty attribute in format string
# -> {0.x.nope} AttributeError 'list' object has no attribute 'x'
# -> {0[5]} IndexError list index out of range
# -> {1} IndexError Replacement index 1 out of range for positional args tuple
# -> {!r ValueError unmatched '{' in format spec
# -> {0:{} ValueError unmatched '{' in format spec
# -> {:{}} IndexError Replacement index 1 out of range for positional args tuple
# -> {0:{1:{2}}} IndexError Replacement index 1 out of range for positional args tuple
# -> }}{ ValueError Single '{' encountered in format string
# -> {0]} KeyError '0]'
# -> {-1} KeyError '-1'
# -> {0[0]x} ValueError Only '.' or '[' may follow ']' in format field specifier
# -> {:d} TypeError unsupported format string passed to list.__format__
# -> {0!r:d} ValueError Unknown format code 'd' for object of type 'str'
