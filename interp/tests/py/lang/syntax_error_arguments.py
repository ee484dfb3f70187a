# What is wrong with a text and where, as the exception's arguments say it: of a module, and of an expression without a newline.
TEXTS = r"""
'\x1'|'\x1'   |'\x1'  # c|('\x1')|x = '\x1' + 1|+|1 +|(+|if x:|for x in|class A|x = $|x = ?a|'abc|(|x = (|0x|1_|1a|0b12|01
def f(:|\|x\|x \ y|{**0, f. }|{1:2, 3}|{1:}|{1:2, 3:}|{1: *a}|f(a for b in c, d)|print 1|print[]|exec 1|a, b: int|[a]: int
f() = 1|a + 1 = 2|None = 1|x := 1|(x.a := 1)|for 1 in x: pass|with a as 1: pass|del f()|import a.|from a import b,|lambda x
await|a if b|[a if b]|(a b)|f(a b)|{a b}|(x[])|x[]|x[a b]|f(a=)|f(a=1, b)|f(**a, *b)|f(True=2)|f(a, b for c in d)
[a, b for c in d]|(*a)|(**a)|(a=1)|if x = 1: pass|with (a as b, c as d)|try: pass|class A(1 for x in y): pass|x f'a'|@x
b'a' 'b'|b'é'|(b'é'|x 'a'|all(a for b in 1, |f(yield |(f[] |[0 []|0: one {|s, ''int'' if isinstancexand|a, b~c: d
(m True)|(cas b)|(b m)|  real|for f()[in |for a b in c: pass|[0 for a bc |1 {2: 3, 4}|t ''r\|f'}|not|x is|x in|[i := 1 for i in p]|}|é €|''|x.
""".strip().split("\n")
for text in [text for line in TEXTS for text in line.split("|")]:
    for mode in ("exec", "eval"):
        try:
            compile(text, "f", mode)
        except SyntaxError as error:
            first, last, line = error.offset, error.end_offset, error.text
            print(mode, ascii(text), error.msg, error.lineno, first, last, ascii(line) if mode == "exec" else "-")
# -> exec "'\\x1'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 6 6 "'\\x1'\n"
# -> eval "'\\x1'" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 5 -1 -
# -> exec "'\\x1'   " (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 9 9 "'\\x1'   \n"
# -> eval "'\\x1'   " (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 8 -1 -
# -> exec "'\\x1'  # c" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 8 11 "'\\x1'  # c\n"
# -> eval "'\\x1'  # c" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 10 -1 -
# -> exec "('\\x1')" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 7 8 "('\\x1')\n"
# -> eval "('\\x1')" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 7 8 -
# -> exec "x = '\\x1' + 1" (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape 1 11 12 "x = '\\x1' + 1\n"
# -> eval "x = '\\x1' + 1" invalid syntax 1 3 4 -
# -> exec '+' invalid syntax 1 2 2 '+\n'
# -> eval '+' invalid syntax 1 0 0 -
# -> exec '1 +' invalid syntax 1 4 4 '1 +\n'
# -> eval '1 +' invalid syntax 1 0 0 -
# -> exec '(+' '(' was never closed 1 1 0 '(+\n'
# -> eval '(+' '(' was never closed 1 1 0 -
# -> exec 'if x:' expected an indented block after 'if' statement on line 1 1 6 -1 'if x:\n'
# -> eval 'if x:' invalid syntax 1 1 3 -
# -> exec 'for x in' invalid syntax 1 9 9 'for x in\n'
# -> eval 'for x in' invalid syntax 1 1 4 -
# -> exec 'class A' expected ':' 1 8 8 'class A\n'
# -> eval 'class A' invalid syntax 1 1 6 -
# -> exec 'x = $' invalid syntax 1 5 6 'x = $\n'
# -> eval 'x = $' invalid syntax 1 3 4 -
# -> exec 'x = ?a' invalid syntax 1 5 6 'x = ?a\n'
# -> eval 'x = ?a' invalid syntax 1 3 4 -
# -> exec "'abc" unterminated string literal (detected at line 1) 1 1 1 "'abc"
# -> eval "'abc" unterminated string literal (detected at line 1) 1 1 1 -
# -> exec '(' '(' was never closed 1 1 0 '(\n'
# -> eval '(' '(' was never closed 1 1 0 -
# -> exec 'x = (' '(' was never closed 1 5 0 'x = (\n'
# -> eval 'x = (' invalid syntax 1 3 4 -
# -> exec '0x' invalid hexadecimal literal 1 2 2 '0x'
# -> eval '0x' invalid hexadecimal literal 1 2 2 -
# -> exec '1_' invalid decimal literal 1 2 2 '1_'
# -> eval '1_' invalid decimal literal 1 2 2 -
# -> exec '1a' invalid decimal literal 1 1 1 '1a'
# -> eval '1a' invalid decimal literal 1 1 1 -
# -> exec '0b12' invalid digit '2' in binary literal 1 4 4 '0b12'
# -> eval '0b12' invalid digit '2' in binary literal 1 4 4 -
# -> exec '01' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 2 '01'
# -> eval '01' leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers 1 1 2 -
# -> exec 'def f(:' invalid syntax 1 7 8 'def f(:\n'
# -> eval 'def f(:' invalid syntax 1 1 4 -
# -> exec '\\' unexpected EOF while parsing 1 2 -1 '\\\n'
# -> eval '\\' unexpected character after line continuation character 1 1 0 -
# -> exec 'x\\' unexpected EOF while parsing 1 3 -1 'x\\\n'
# -> eval 'x\\' unexpected character after line continuation character 1 2 0 -
# -> exec 'x \\ y' unexpected character after line continuation character 1 4 0 'x \\ y\n'
# -> eval 'x \\ y' unexpected character after line continuation character 1 4 0 -
# -> exec '{**0, f. }' ':' expected after dictionary key 1 7 0 '{**0, f. }\n'
# -> eval '{**0, f. }' ':' expected after dictionary key 1 7 0 -
# -> exec '{1:2, 3}' ':' expected after dictionary key 1 7 0 '{1:2, 3}\n'
# -> eval '{1:2, 3}' ':' expected after dictionary key 1 7 0 -
# -> exec '{1:}' expression expected after dictionary key and ':' 1 3 4 '{1:}\n'
# -> eval '{1:}' expression expected after dictionary key and ':' 1 3 4 -
# -> exec '{1:2, 3:}' expression expected after dictionary key and ':' 1 8 9 '{1:2, 3:}\n'
# -> eval '{1:2, 3:}' expression expected after dictionary key and ':' 1 8 9 -
# -> exec '{1: *a}' cannot use a starred expression in a dictionary value 1 5 7 '{1: *a}\n'
# -> eval '{1: *a}' cannot use a starred expression in a dictionary value 1 5 7 -
# -> exec 'f(a for b in c, d)' Generator expression must be parenthesized 1 3 15 'f(a for b in c, d)\n'
# -> eval 'f(a for b in c, d)' Generator expression must be parenthesized 1 3 15 -
# -> exec 'print 1' Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 8 'print 1\n'
# -> eval 'print 1' Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 8 -
# -> exec 'print[]' Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 8 'print[]\n'
# -> eval 'print[]' Missing parentheses in call to 'print'. Did you mean print(...)? 1 1 8 -
# -> exec 'exec 1' Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 7 'exec 1\n'
# -> eval 'exec 1' Missing parentheses in call to 'exec'. Did you mean exec(...)? 1 1 7 -
# -> exec 'a, b: int' only single target (not tuple) can be annotated 1 1 2 'a, b: int\n'
# -> eval 'a, b: int' invalid syntax 1 5 6 -
# -> exec '[a]: int' only single target (not list) can be annotated 1 1 4 '[a]: int\n'
# -> eval '[a]: int' invalid syntax 1 4 5 -
# -> exec 'f() = 1' cannot assign to function call here. Maybe you meant '==' instead of '='? 1 1 4 'f() = 1\n'
# -> eval 'f() = 1' invalid syntax 1 5 6 -
# -> exec 'a + 1 = 2' cannot assign to expression here. Maybe you meant '==' instead of '='? 1 1 6 'a + 1 = 2\n'
# -> eval 'a + 1 = 2' invalid syntax 1 7 8 -
# -> exec 'None = 1' cannot assign to None 1 1 5 'None = 1\n'
# -> eval 'None = 1' invalid syntax 1 6 7 -
# -> exec 'x := 1' invalid syntax 1 3 5 'x := 1\n'
# -> eval 'x := 1' invalid syntax 1 3 5 -
# -> exec '(x.a := 1)' cannot use assignment expressions with attribute 1 2 5 '(x.a := 1)\n'
# -> eval '(x.a := 1)' cannot use assignment expressions with attribute 1 2 5 -
# -> exec 'for 1 in x: pass' cannot assign to literal 1 5 6 'for 1 in x: pass\n'
# -> eval 'for 1 in x: pass' invalid syntax 1 1 4 -
# -> exec 'with a as 1: pass' cannot assign to literal 1 11 12 'with a as 1: pass\n'
# -> eval 'with a as 1: pass' invalid syntax 1 1 5 -
# -> exec 'del f()' cannot delete function call 1 5 8 'del f()\n'
# -> eval 'del f()' invalid syntax 1 1 4 -
# -> exec 'import a.' invalid syntax 1 10 10 'import a.\n'
# -> eval 'import a.' invalid syntax 1 1 7 -
# -> exec 'from a import b,' trailing comma not allowed without surrounding parentheses 1 17 17 'from a import b,\n'
# -> eval 'from a import b,' invalid syntax 1 1 5 -
# -> exec 'lambda x' invalid syntax 1 9 9 'lambda x\n'
# -> eval 'lambda x' invalid syntax 1 0 0 -
# -> exec 'await' invalid syntax 1 6 6 'await\n'
# -> eval 'await' invalid syntax 1 0 0 -
# -> exec 'a if b' expected 'else' after 'if' expression 1 1 7 'a if b\n'
# -> eval 'a if b' expected 'else' after 'if' expression 1 1 7 -
# -> exec '[a if b]' expected 'else' after 'if' expression 1 2 8 '[a if b]\n'
# -> eval '[a if b]' expected 'else' after 'if' expression 1 2 8 -
# -> exec '(a b)' invalid syntax. Perhaps you forgot a comma? 1 2 5 '(a b)\n'
# -> eval '(a b)' invalid syntax. Perhaps you forgot a comma? 1 2 5 -
# -> exec 'f(a b)' invalid syntax. Perhaps you forgot a comma? 1 3 6 'f(a b)\n'
# -> eval 'f(a b)' invalid syntax. Perhaps you forgot a comma? 1 3 6 -
# -> exec '{a b}' invalid syntax. Perhaps you forgot a comma? 1 2 5 '{a b}\n'
# -> eval '{a b}' invalid syntax. Perhaps you forgot a comma? 1 2 5 -
# -> exec '(x[])' invalid syntax. Perhaps you forgot a comma? 1 2 5 '(x[])\n'
# -> eval '(x[])' invalid syntax. Perhaps you forgot a comma? 1 2 5 -
# -> exec 'x[]' invalid syntax 1 3 4 'x[]\n'
# -> eval 'x[]' invalid syntax 1 3 4 -
# -> exec 'x[a b]' invalid syntax. Perhaps you forgot a comma? 1 3 6 'x[a b]\n'
# -> eval 'x[a b]' invalid syntax. Perhaps you forgot a comma? 1 3 6 -
# -> exec 'f(a=)' invalid syntax 1 5 6 'f(a=)\n'
# -> eval 'f(a=)' invalid syntax 1 5 6 -
# -> exec 'f(a=1, b)' positional argument follows keyword argument 1 9 10 'f(a=1, b)\n'
# -> eval 'f(a=1, b)' positional argument follows keyword argument 1 9 10 -
# -> exec 'f(**a, *b)' iterable argument unpacking follows keyword argument unpacking 1 8 9 'f(**a, *b)\n'
# -> eval 'f(**a, *b)' iterable argument unpacking follows keyword argument unpacking 1 8 9 -
# -> exec 'f(True=2)' cannot assign to True 1 3 8 'f(True=2)\n'
# -> eval 'f(True=2)' cannot assign to True 1 3 8 -
# -> exec 'f(a, b for c in d)' Generator expression must be parenthesized 1 6 18 'f(a, b for c in d)\n'
# -> eval 'f(a, b for c in d)' Generator expression must be parenthesized 1 6 18 -
# -> exec '[a, b for c in d]' did you forget parentheses around the comprehension target? 1 2 6 '[a, b for c in d]\n'
# -> eval '[a, b for c in d]' did you forget parentheses around the comprehension target? 1 2 6 -
# -> exec '(*a)' cannot use starred expression here 1 2 4 '(*a)\n'
# -> eval '(*a)' cannot use starred expression here 1 2 4 -
# -> exec '(**a)' cannot use double starred expression here 1 2 4 '(**a)\n'
# -> eval '(**a)' cannot use double starred expression here 1 2 4 -
# -> exec '(a=1)' invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 2 5 '(a=1)\n'
# -> eval '(a=1)' invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 2 5 -
# -> exec 'if x = 1: pass' invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 4 9 'if x = 1: pass\n'
# -> eval 'if x = 1: pass' invalid syntax 1 1 3 -
# -> exec 'with (a as b, c as d)' expected ':' 1 22 22 'with (a as b, c as d)\n'
# -> eval 'with (a as b, c as d)' invalid syntax 1 1 5 -
# -> exec 'try: pass' expected 'except' or 'finally' block 1 10 -1 'try: pass\n'
# -> eval 'try: pass' invalid syntax 1 1 4 -
# -> exec 'class A(1 for x in y): pass' invalid syntax 1 11 14 'class A(1 for x in y): pass\n'
# -> eval 'class A(1 for x in y): pass' invalid syntax 1 1 6 -
# -> exec "x f'a'" invalid syntax 1 3 7 "x f'a'\n"
# -> eval "x f'a'" invalid syntax 1 3 7 -
# -> exec '@x' invalid syntax 1 0 0 '@x\n'
# -> eval '@x' invalid syntax 1 1 2 -
# -> exec "b'a' 'b'" cannot mix bytes and nonbytes literals 1 9 9 "b'a' 'b'\n"
# -> eval "b'a' 'b'" cannot mix bytes and nonbytes literals 1 8 -1 -
# -> exec "b'\xe9'" bytes can only contain ASCII literal characters 1 1 5 "b'\xe9'\n"
# -> eval "b'\xe9'" bytes can only contain ASCII literal characters 1 1 5 -
# -> exec "(b'\xe9'" '(' was never closed 1 1 0 "(b'\xe9'\n"
# -> eval "(b'\xe9'" '(' was never closed 1 1 0 -
# -> exec "x 'a'" invalid syntax 1 3 6 "x 'a'\n"
# -> eval "x 'a'" invalid syntax 1 3 6 -
# -> exec 'all(a for b in 1, ' '(' was never closed 1 4 0 'all(a for b in 1, \n'
# -> eval 'all(a for b in 1, ' '(' was never closed 1 4 0 -
# -> exec 'f(yield ' '(' was never closed 1 2 0 'f(yield \n'
# -> eval 'f(yield ' '(' was never closed 1 2 0 -
# -> exec '(f[] ' '(' was never closed 1 1 0 '(f[] \n'
# -> eval '(f[] ' '(' was never closed 1 1 0 -
# -> exec '[0 []' '[' was never closed 1 1 0 '[0 []\n'
# -> eval '[0 []' '[' was never closed 1 1 0 -
# -> exec '0: one {' '{' was never closed 1 8 0 '0: one {\n'
# -> eval '0: one {' invalid syntax 1 2 3 -
# -> exec "s, ''int'' if isinstancexand" expected 'else' after 'if' expression 1 9 29 "s, ''int'' if isinstancexand\n"
# -> eval "s, ''int'' if isinstancexand" invalid syntax 1 6 9 -
# -> exec 'a, b~c: d' only single target (not tuple) can be annotated 1 1 2 'a, b~c: d\n'
# -> eval 'a, b~c: d' invalid syntax 1 5 6 -
# -> exec '(m True)' invalid syntax 1 4 8 '(m True)\n'
# -> eval '(m True)' invalid syntax 1 4 8 -
# -> exec '(cas b)' invalid syntax 1 6 7 '(cas b)\n'
# -> eval '(cas b)' invalid syntax 1 6 7 -
# -> exec '(b m)' invalid syntax. Perhaps you forgot a comma? 1 2 5 '(b m)\n'
# -> eval '(b m)' invalid syntax. Perhaps you forgot a comma? 1 2 5 -
# -> exec '  real' unexpected indent 1 2 -1 '  real\n'
# -> eval '  real' unexpected indent 1 2 -1 -
# -> exec 'for f()[in ' cannot assign to function call 1 5 8 'for f()[in \n'
# -> eval 'for f()[in ' invalid syntax 1 1 4 -
# -> exec 'for a b in c: pass' invalid syntax 1 7 8 'for a b in c: pass\n'
# -> eval 'for a b in c: pass' invalid syntax 1 1 4 -
# -> exec '[0 for a bc ' '[' was never closed 1 1 0 '[0 for a bc \n'
# -> eval '[0 for a bc ' '[' was never closed 1 1 0 -
# -> exec '1 {2: 3, 4}' ':' expected after dictionary key 1 10 0 '1 {2: 3, 4}\n'
# -> eval '1 {2: 3, 4}' ':' expected after dictionary key 1 10 0 -
# -> exec "t ''r\\" unexpected EOF while parsing 1 7 -1 "t ''r\\\n"
# -> eval "t ''r\\" unexpected character after line continuation character 1 6 0 -
# -> exec "f'}" unterminated string literal (detected at line 1) 1 1 1 "f'}"
# -> eval "f'}" unterminated string literal (detected at line 1) 1 1 1 -
# -> exec 'not' invalid syntax 1 4 4 'not\n'
# -> eval 'not' invalid syntax 1 0 0 -
# -> exec 'x is' invalid syntax 1 5 5 'x is\n'
# -> eval 'x is' invalid syntax 1 0 0 -
# -> exec 'x in' invalid syntax 1 5 5 'x in\n'
# -> eval 'x in' invalid syntax 1 0 0 -
# -> exec '[i := 1 for i in p]' assignment expression cannot rebind comprehension iteration variable 'i' 1 2 3 None
# -> eval '[i := 1 for i in p]' assignment expression cannot rebind comprehension iteration variable 'i' 1 2 3 -
# -> exec '}' unmatched '}' 1 1 1 '}'
# -> eval '}' unmatched '}' 1 1 1 -
# -> exec '\xe9 \u20ac' invalid character '€' (U+20AC) 1 3 3 '\xe9 \u20ac'
# -> eval '\xe9 \u20ac' invalid character '€' (U+20AC) 1 3 3 -
# -> exec 'x.' invalid syntax 1 3 3 'x.\n'
# -> eval 'x.' invalid syntax 1 0 0 -
