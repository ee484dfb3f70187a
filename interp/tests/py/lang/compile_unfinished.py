# A text that ends too early is a SyntaxError like others, with its place.
for source in "\\\n\\\n", "(1,\n", "'''a":
    for mode in "exec", "single", "eval":
        try:
            compile(source, "text", mode)
        except SyntaxError as error:
            print(repr(source), mode, error.msg, error.filename, error.lineno, error.offset)
# -> '\\\n\\\n' exec unexpected EOF while parsing text 2 2
# -> '\\\n\\\n' single unexpected EOF while parsing text 2 2
# -> '\\\n\\\n' eval unexpected EOF while parsing text 2 2
# -> '(1,\n' exec '(' was never closed text 1 1
# -> '(1,\n' single '(' was never closed text 1 1
# -> '(1,\n' eval '(' was never closed text 1 1
# -> "'''a" exec unterminated triple-quoted string literal (detected at line 1) text 1 1
# -> "'''a" single unterminated triple-quoted string literal (detected at line 1) text 1 1
# -> "'''a" eval unterminated triple-quoted string literal (detected at line 1) text 1 1
