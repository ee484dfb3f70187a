# Indentation: what may follow what, tabs against spaces, comments and blank lines that do not count, errors with their lines.
tests = ["if 1:\n    a=1\n  b=2", "if 1:\n a=1\n  b=2", " a=1", "a=1\n b=2", "if 1:\na=1", "if 1:\n\ta=1\n        b=1", "if 1:\n        a=1\n\tb=1", "if 1:\n\ta=1\n\tb=2", "if 1:\n  a=1\n# comment\n  b=2\n\n\n  c=3", "if 1:\n  # only comment\na=1",
         "if 1:\n  # comment\n  a=1\n    # odd comment\n  b=2", "def f():\n  a\n b", "class A:\n  x=1\n\n  def f(self):\n    pass\n   y=2", "if 1:\n    if 2:\n        a=1\n  b=1", "for i in []:\nelse:\n pass", "try:\n a=1\n b=2\nexcept:\n pass\n  finally:\n pass",
         "if 1: a=1\n  b=2", "if 1:\n  a=(1,\n2)\n  b=3", "if 1:\n  a='''\ntext\n'''\n  b=1", "x = [\n  1,\n    2,\n]", "if 1:\n  pass\n\n   \n\t\n", "\n\n  \n# c\na=1", "while 1:\n  break\n else:\n  pass", "if 1:\n pass\nelif 2:\npass", "with a:\n", "def f():\n", "class C:", "if 1:\n  a=1\\\n+1\n  b=2",
         "\ta=1", "if 1:\n\t\ta=1\n\t b=1", "@d\n def f(): pass", "if 1:\n a=1\n\x0c b=2", "def f():\n  return\n  \n\n  x=1\ny=2", "match x:\n case 1:\n pass", "match x:\n  case 1:\n    pass\n   case 2:\n    pass", "try:\n pass\n", "if a:\n  pass\nelse:", "lambda:\n 1"]
for text in tests:
    try:
        compile(text, "<t>", "exec")
        print("fine", repr(text))
    except SyntaxError as error:
        print(type(error).__name__, error.msg, error.lineno)
# -> IndentationError unindent does not match any outer indentation level 3
# -> IndentationError unexpected indent 3
# -> IndentationError unexpected indent 1
# -> IndentationError unexpected indent 2
# -> IndentationError expected an indented block after 'if' statement on line 1 2
# -> TabError inconsistent use of tabs and spaces in indentation 3
# -> TabError inconsistent use of tabs and spaces in indentation 3
# -> fine 'if 1:\n\ta=1\n\tb=2'
# -> fine 'if 1:\n  a=1\n# comment\n  b=2\n\n\n  c=3'
# -> IndentationError expected an indented block after 'if' statement on line 1 3
# -> fine 'if 1:\n  # comment\n  a=1\n    # odd comment\n  b=2'
# -> IndentationError unindent does not match any outer indentation level 3
# -> IndentationError unindent does not match any outer indentation level 6
# -> IndentationError unindent does not match any outer indentation level 4
# -> IndentationError expected an indented block after 'for' statement on line 1 2
# -> IndentationError unexpected indent 6
# -> IndentationError unexpected indent 2
# -> fine 'if 1:\n  a=(1,\n2)\n  b=3'
# -> fine "if 1:\n  a='''\ntext\n'''\n  b=1"
# -> fine 'x = [\n  1,\n    2,\n]'
# -> fine 'if 1:\n  pass\n\n   \n\t\n'
# -> fine '\n\n  \n# c\na=1'
# -> IndentationError unindent does not match any outer indentation level 3
# -> IndentationError expected an indented block after 'elif' statement on line 3 4
# -> IndentationError expected an indented block after 'with' statement on line 1 1
# -> IndentationError expected an indented block after function definition on line 1 1
# -> IndentationError expected an indented block after class definition on line 1 1
# -> fine 'if 1:\n  a=1\\\n+1\n  b=2'
# -> IndentationError unexpected indent 1
# -> IndentationError unindent does not match any outer indentation level 3
# -> IndentationError unexpected indent 2
# -> fine 'if 1:\n a=1\n\x0c b=2'
# -> fine 'def f():\n  return\n  \n\n  x=1\ny=2'
# -> IndentationError expected an indented block after 'case' statement on line 2 3
# -> IndentationError unindent does not match any outer indentation level 4
# -> SyntaxError expected 'except' or 'finally' block 2
# -> IndentationError expected an indented block after 'else' statement on line 3 3
# -> SyntaxError invalid syntax 1
