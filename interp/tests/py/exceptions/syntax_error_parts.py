# SyntaxError as an exception like others: its arguments, its parts, its text.
e = SyntaxError("message", ("file.py", 3, 5, "the text\n"))
print(e, e.msg, e.filename, e.lineno, e.offset, e.text, e.end_lineno, e.end_offset)
# -> message (file.py, line 3) message file.py 3 5 the text
# ->  None None
e = SyntaxError("message", ("dir/file.py", 3, 5, "text", 4, 9))
print(e, e.end_lineno, e.end_offset, e.args)
# -> message (file.py, line 3) 4 9 ('message', ('dir/file.py', 3, 5, 'text', 4, 9))
print(SyntaxError("m"), repr(SyntaxError("m", ("f", 1, 2, "t"))))  # -> m SyntaxError('m', ('f', 1, 2, 't'))
e = SyntaxError("changed")
e.lineno, e.filename, e.msg = 7, "other.py", "new"
print(e, e.args)  # -> new (other.py, line 7) ('changed',)
print(IndentationError("i", ("f", 1, 2, "t")), TabError("t").__class__.__mro__[1:3])
# -> i (f, line 1) (<class 'IndentationError'>, <class 'SyntaxError'>)
try:
    compile("x = (1,\n     2 3)\n", "<here>", "exec")
except SyntaxError as error:
    print(error.msg, error.filename, error.lineno, error.offset, error.text.rstrip(), error.end_lineno, error.end_offset)
    # -> invalid syntax. Perhaps you forgot a comma? <here> 2 6      2 3) 2 9
    print(error.args[0], str(error))
    # -> invalid syntax. Perhaps you forgot a comma? invalid syntax. Perhaps you forgot a comma? (<here>, line 2)
try:
    compile("if 1:\nx", "dir/mod.py", "exec")
except IndentationError as error:
    print(error, error.lineno, error.offset, error.text.rstrip())
    # -> expected an indented block after 'if' statement on line 1 (mod.py, line 2) 2 1 x
