# Messages of common mistakes, with line and column.
tests = [
    "if x = 1: pass", "while x = 1: pass", "x + 1 = 2", "f() = 1", "None = 1", "(a, 1) = x", "[a, f()] = x", "a.b() = 1", "'s' = x", "f'{x}' = 1", "{} = x", "-x = 1", "a < b = 1",
    "x if y else z = 1", "lambda: 0 = 1", "(yield) = 1", "x += y += 1", "f() += 1", "(a, b) += 1", "[a] += 1", "del f()", "del 1", "del a + b", "del (a, 1)", "del", "for 1 in x: pass",
    "for f() in x: pass", "for x y: pass", "with f() as 1: pass", "import a.b as c.d", "from x import", "from . import *, a", "import a as", "from a import (b, c", "from a import b,", "from import a",
    "def f: pass", "def f(): ", "def (): pass", "class: pass", "class A(: pass", "return", "yield", "break", "continue", "def f():\n class A: return", "def f():\n for x in y: pass\n else: break", "await x",
    "async x", "async with a: pass", "def f():\n await x", "async def f():\n yield from x", "else: pass", "try: pass", "try: pass\nelse: pass", "except: pass", "try: pass\nexcept: pass\nexcept A: pass",
    "x = = 1", "x ==", "1 +", "a b", "a b c", "print x", "print 'hello'", "exec 'x'", "x++", "++x", "x--", "!x", "x ? y : z", "a && b", "a || b", "x <> y", "$x", "x = 5 5", "f(a b)",
    "[1 2]", "{1: 2 3: 4}", "{1:}", "{1: *a}", "{**a: 1}", "(1, 2", "f(a, b", "[1, 2", "{1: 2", "x)", "x]", "x}", "(x]", "lambda x: return 1", "x = if y: 1", "if x pass", "if x\n pass", "for x in y pass",
    "while True print(x)", "class A pass", "def f() pass", "else if x: pass", "elif x: pass", "assert", "raise x from", "global 1", "nonlocal", "@", "not", "x not y", "is x", "a is not", "x.1", "x.", ".x", "x..y", "x[1:2:3:4]", "x[", "x[]",
    "a, b", "True = 1", "f(True=1)", "def f(True): pass", "class None: pass", "x.None", "import None", "lambda None: 1", "for None in x: pass", "__debug__ = 1", "with x as None: pass", "a := 1", "(a := 1, b := 2) = 3",
    "x: int: str", "def f(x: int = ): pass", "'unterminated", "'''never ends", "\"", "f'{'", "f'{}'", "f'{x!z}'", "f'}'", "f'{!r}'", "f'{x!}'", "f'{a b}'", "f'{lambda: 1}'", "b'\u00e9'", "\\x", "x = \\y", "\u201cquote\u201d", "x = 1\u20ac",
    "match x:\n pass", "match x:\ncase 1: pass", "match x:\n case 1 pass", "case 1: pass", "if x:\npass", "  x", "if x:\n  a\n b", "def f():\nx", "class A:\nx", "for x in y:\nz", "try:\nx", "with a:\nb", "while 1:\n", "if 1:\n pass\nelse:\nx",
]
for text in tests:
    try:
        compile(text, "<t>", "exec")
        print("fine:", text)
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno, "|", repr(text)[1:30])
# -> SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 | if x = 1: pass'
# -> SyntaxError invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 | while x = 1: pass'
# -> SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 | x + 1 = 2'
# -> SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 | f() = 1'
# -> SyntaxError cannot assign to None 1 | None = 1'
# -> SyntaxError cannot assign to literal 1 | (a, 1) = x'
# -> SyntaxError cannot assign to function call 1 | [a, f()] = x'
# -> SyntaxError cannot assign to function call here. Maybe you meant '==' instead of '='? 1 | a.b() = 1'
# -> SyntaxError cannot assign to literal here. Maybe you meant '==' instead of '='? 1 | 's' = x"
# -> SyntaxError cannot assign to f-string expression here. Maybe you meant '==' instead of '='? 1 | f'{x}' = 1"
# -> SyntaxError cannot assign to dict literal here. Maybe you meant '==' instead of '='? 1 | {} = x'
# -> SyntaxError cannot assign to expression here. Maybe you meant '==' instead of '='? 1 | -x = 1'
# -> SyntaxError cannot assign to comparison 1 | a < b = 1'
# -> SyntaxError cannot assign to conditional expression 1 | x if y else z = 1'
# -> SyntaxError cannot assign to lambda 1 | lambda: 0 = 1'
# -> SyntaxError cannot assign to yield expression here. Maybe you meant '==' instead of '='? 1 | (yield) = 1'
# -> SyntaxError invalid syntax 1 | x += y += 1'
# -> SyntaxError 'function call' is an illegal expression for augmented assignment 1 | f() += 1'
# -> SyntaxError 'tuple' is an illegal expression for augmented assignment 1 | (a, b) += 1'
# -> SyntaxError 'list' is an illegal expression for augmented assignment 1 | [a] += 1'
# -> SyntaxError cannot delete function call 1 | del f()'
# -> SyntaxError cannot delete literal 1 | del 1'
# -> SyntaxError cannot delete expression 1 | del a + b'
# -> SyntaxError cannot delete literal 1 | del (a, 1)'
# -> SyntaxError invalid syntax 1 | del'
# -> SyntaxError cannot assign to literal 1 | for 1 in x: pass'
# -> SyntaxError cannot assign to function call 1 | for f() in x: pass'
# -> SyntaxError invalid syntax 1 | for x y: pass'
# -> SyntaxError cannot assign to literal 1 | with f() as 1: pass'
# -> SyntaxError invalid syntax 1 | import a.b as c.d'
# -> SyntaxError invalid syntax 1 | from x import'
# -> SyntaxError invalid syntax 1 | from . import *, a'
# -> SyntaxError invalid syntax 1 | import a as'
# -> SyntaxError '(' was never closed 1 | from a import (b, c'
# -> SyntaxError trailing comma not allowed without surrounding parentheses 1 | from a import b,'
# -> SyntaxError invalid syntax 1 | from import a'
# -> SyntaxError expected '(' 1 | def f: pass'
# -> IndentationError expected an indented block after function definition on line 1 1 | def f(): '
# -> SyntaxError invalid syntax 1 | def (): pass'
# -> SyntaxError invalid syntax 1 | class: pass'
# -> SyntaxError invalid syntax 1 | class A(: pass'
# -> SyntaxError 'return' outside function 1 | return'
# -> SyntaxError 'yield' outside function 1 | yield'
# -> SyntaxError 'break' outside loop 1 | break'
# -> SyntaxError 'continue' not properly in loop 1 | continue'
# -> SyntaxError 'return' outside function 2 | def f():\n class A: return'
# -> SyntaxError 'break' outside loop 3 | def f():\n for x in y: pass\n
# -> SyntaxError 'await' outside function 1 | await x'
# -> SyntaxError invalid syntax 1 | async x'
# -> SyntaxError 'async with' outside async function 1 | async with a: pass'
# -> SyntaxError 'await' outside async function 2 | def f():\n await x'
# -> SyntaxError 'yield from' inside async function 2 | async def f():\n yield from x
# -> SyntaxError invalid syntax 1 | else: pass'
# -> SyntaxError expected 'except' or 'finally' block 1 | try: pass'
# -> SyntaxError expected 'except' or 'finally' block 2 | try: pass\nelse: pass'
# -> SyntaxError invalid syntax 1 | except: pass'
# -> SyntaxError default 'except:' must be last 2 | try: pass\nexcept: pass\nexce
# -> SyntaxError invalid syntax 1 | x = = 1'
# -> SyntaxError invalid syntax 1 | x =='
# -> SyntaxError invalid syntax 1 | 1 +'
# -> SyntaxError invalid syntax 1 | a b'
# -> SyntaxError invalid syntax 1 | a b c'
# -> SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 | print x'
# -> SyntaxError Missing parentheses in call to 'print'. Did you mean print(...)? 1 | print 'hello'"
# -> SyntaxError Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 | exec 'x'"
# -> SyntaxError invalid syntax 1 | x++'
# -> fine: ++x
# -> SyntaxError invalid syntax 1 | x--'
# -> SyntaxError invalid syntax 1 | !x'
# -> SyntaxError invalid syntax 1 | x ? y : z'
# -> SyntaxError invalid syntax 1 | a && b'
# -> SyntaxError invalid syntax 1 | a || b'
# -> SyntaxError invalid syntax 1 | x <> y'
# -> SyntaxError invalid syntax 1 | $x'
# -> SyntaxError invalid syntax 1 | x = 5 5'
# -> SyntaxError invalid syntax. Perhaps you forgot a comma? 1 | f(a b)'
# -> SyntaxError invalid syntax. Perhaps you forgot a comma? 1 | [1 2]'
# -> SyntaxError invalid syntax. Perhaps you forgot a comma? 1 | {1: 2 3: 4}'
# -> SyntaxError expression expected after dictionary key and ':' 1 | {1:}'
# -> SyntaxError cannot use a starred expression in a dictionary value 1 | {1: *a}'
# -> SyntaxError invalid syntax 1 | {**a: 1}'
# -> SyntaxError '(' was never closed 1 | (1, 2'
# -> SyntaxError '(' was never closed 1 | f(a, b'
# -> SyntaxError '[' was never closed 1 | [1, 2'
# -> SyntaxError '{' was never closed 1 | {1: 2'
# -> SyntaxError unmatched ')' 1 | x)'
# -> SyntaxError unmatched ']' 1 | x]'
# -> SyntaxError unmatched '}' 1 | x}'
# -> SyntaxError closing parenthesis ']' does not match opening parenthesis '(' 1 | (x]'
# -> SyntaxError invalid syntax 1 | lambda x: return 1'
# -> SyntaxError invalid syntax 1 | x = if y: 1'
# -> SyntaxError invalid syntax 1 | if x pass'
# -> SyntaxError expected ':' 1 | if x\n pass'
# -> SyntaxError invalid syntax 1 | for x in y pass'
# -> SyntaxError invalid syntax 1 | while True print(x)'
# -> SyntaxError invalid syntax 1 | class A pass'
# -> SyntaxError expected ':' 1 | def f() pass'
# -> SyntaxError invalid syntax 1 | else if x: pass'
# -> SyntaxError invalid syntax 1 | elif x: pass'
# -> SyntaxError invalid syntax 1 | assert'
# -> SyntaxError invalid syntax 1 | raise x from'
# -> SyntaxError invalid syntax 1 | global 1'
# -> SyntaxError invalid syntax 1 | nonlocal'
# -> SyntaxError invalid syntax 1 | @'
# -> SyntaxError invalid syntax 1 | not'
# -> SyntaxError invalid syntax 1 | x not y'
# -> SyntaxError invalid syntax 1 | is x'
# -> SyntaxError invalid syntax 1 | a is not'
# -> SyntaxError invalid syntax 1 | x.1'
# -> SyntaxError invalid syntax 1 | x.'
# -> SyntaxError invalid syntax 1 | .x'
# -> SyntaxError invalid syntax 1 | x..y'
# -> SyntaxError invalid syntax 1 | x[1:2:3:4]'
# -> SyntaxError '[' was never closed 1 | x['
# -> SyntaxError invalid syntax 1 | x[]'
# -> fine: a, b
# -> SyntaxError cannot assign to True 1 | True = 1'
# -> SyntaxError cannot assign to True 1 | f(True=1)'
# -> SyntaxError invalid syntax 1 | def f(True): pass'
# -> SyntaxError invalid syntax 1 | class None: pass'
# -> SyntaxError invalid syntax 1 | x.None'
# -> SyntaxError invalid syntax 1 | import None'
# -> SyntaxError invalid syntax 1 | lambda None: 1'
# -> SyntaxError cannot assign to None 1 | for None in x: pass'
# -> SyntaxError cannot assign to __debug__ 1 | __debug__ = 1'
# -> SyntaxError cannot assign to None 1 | with x as None: pass'
# -> SyntaxError invalid syntax 1 | a := 1'
# -> SyntaxError cannot assign to named expression 1 | (a := 1, b := 2) = 3'
# -> SyntaxError invalid syntax 1 | x: int: str'
# -> SyntaxError expected default value expression 1 | def f(x: int = ): pass'
# -> SyntaxError unterminated string literal (detected at line 1) 1 | 'unterminated"
# -> SyntaxError unterminated triple-quoted string literal (detected at line 1) 1 | '''never ends"
# -> SyntaxError unterminated string literal (detected at line 1) 1 | "'
# -> SyntaxError f-string: expecting '}' 1 | f'{'"
# -> SyntaxError f-string: empty expression not allowed 1 | f'{}'"
# -> SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a' 1 | f'{x!z}'"
# -> SyntaxError f-string: single '}' is not allowed 1 | f'}'"
# -> SyntaxError f-string: expression required before '!' 1 | f'{!r}'"
# -> SyntaxError f-string: invalid conversion character: expected 's', 'r', or 'a' 1 | f'{x!}'"
# -> SyntaxError f-string: invalid syntax. Perhaps you forgot a comma? 1 | f'{a b}'"
# -> SyntaxError f-string: invalid syntax 1 | f'{lambda: 1}'"
# -> SyntaxError bytes can only contain ASCII literal characters 1 | b'é'"
# -> SyntaxError unexpected character after line continuation character 1 | \\x'
# -> SyntaxError unexpected character after line continuation character 1 | x = \\y'
# -> SyntaxError invalid character '“' (U+201C) 1 | “quote”'
# -> SyntaxError invalid character '€' (U+20AC) 1 | x = 1€'
# -> SyntaxError invalid syntax 2 | match x:\n pass'
# -> IndentationError expected an indented block after 'match' statement on line 1 2 | match x:\ncase 1: pass'
# -> SyntaxError invalid syntax 2 | match x:\n case 1 pass'
# -> SyntaxError invalid syntax 1 | case 1: pass'
# -> IndentationError expected an indented block after 'if' statement on line 1 2 | if x:\npass'
# -> IndentationError unexpected indent 1 |   x'
# -> IndentationError unindent does not match any outer indentation level 3 | if x:\n  a\n b'
# -> IndentationError expected an indented block after function definition on line 1 2 | def f():\nx'
# -> IndentationError expected an indented block after class definition on line 1 2 | class A:\nx'
# -> IndentationError expected an indented block after 'for' statement on line 1 2 | for x in y:\nz'
# -> IndentationError expected an indented block after 'try' statement on line 1 2 | try:\nx'
# -> IndentationError expected an indented block after 'with' statement on line 1 2 | with a:\nb'
# -> IndentationError expected an indented block after 'while' statement on line 1 1 | while 1:\n'
# -> IndentationError expected an indented block after 'else' statement on line 3 4 | if 1:\n pass\nelse:\nx'
