# Where lines may be joined and broken: brackets, backslashes, comments inside, blank lines, semicolons, form feeds, tabs.
x = 1 + \
    2 \
    + 3
print(x); print(x, \
# -> 6
# -> 6 6
x)
y = [
    1,  # one

    2,
  # another
        3
]; z = {
    "a":
    1}
print(y, z, (
), [
][:], ("a"
"b"))  # -> [1, 2, 3] {'a': 1} () [] ab
if x == 6 \
        and y:
    print("joined condition"); print("same line")
    # -> joined condition
    # -> same line
def f(
        a,
        b=2,
): return (a,
           b)
print(f(1
        ), f
      (3))  # -> (1, 2) (3, 2)
assert x, \
    "message"
for i in (0,
          1): print(i); continue
# -> 0
# -> 1
class A: a = 1; b = 2; c = [
    3]
print(A.a, A.b, A.c)  # -> 1 2 [3]
while x: x -= 6; break
else: print("no")
if 1: pass
elif 2: pass
else: pass
try: 1 / 0
except (ZeroDivisionError,
        ValueError): print("caught")  # -> caught
finally: print("end")  # -> end
class CM:
    __enter__ = lambda self: self
    __exit__ = lambda self, *a: None
with CM() as \
        s: print(type(s).__name__)  # -> CM
	
lam = lambda \
    a: a
print(lam(4), """a
\
b""")
# -> 4 a
# -> b
if True:
	print("tab")  # -> tab
	if True:
	        print("tab and spaces")  # -> tab and spaces
print("é" ) ;  # -> é
for text in ("x = 1 \\ \ny", "x = \\", "x = (1,", "x = [1, 2", "f(1))", "(]", "if 1:\n  x\n y", "if 1:\n\tx\n        y", "if 1:\nx", " x", "x\n  y", "x ; ; y", ";", "if 1: if 2: x", "for x in y: for z in w: 0", "{\n", "a = 1\n\\\nb = 2", "\\\n", "x = 5\\\n"):
    try:
        compile(text, "<text>", "exec")
        print("fine:", repr(text))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, error.offset)
# -> SyntaxError unexpected character after line continuation character 1 8
# -> SyntaxError unexpected EOF while parsing 1 6
# -> SyntaxError '(' was never closed 1 5
# -> SyntaxError '[' was never closed 1 5
# -> SyntaxError unmatched ')' 1 5
# -> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 2
# -> IndentationError unindent does not match any outer indentation level 3 3
# -> TabError inconsistent use of tabs and spaces in indentation 3 1
# -> IndentationError expected an indented block after 'if' statement on line 1 2 1
# -> IndentationError unexpected indent 1 1
# -> IndentationError unexpected indent 2 2
# -> SyntaxError invalid syntax 1 5
# -> SyntaxError invalid syntax 1 1
# -> SyntaxError invalid syntax 1 7
# -> SyntaxError invalid syntax 1 13
# -> SyntaxError '{' was never closed 1 1
# -> fine: 'a = 1\n\\\nb = 2'
# -> SyntaxError unexpected EOF while parsing 1 2
# -> SyntaxError unexpected EOF while parsing 1 7
