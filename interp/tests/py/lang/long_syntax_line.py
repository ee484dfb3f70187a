# The line that a syntax error shows is a whole one, however long it is.
line = "total = " + "first + " * 60 + "]"
try:
    compile(line, "text", "exec")
except SyntaxError as error:
    print(error.msg, error.offset == len(line), line.startswith(error.text), len(line), len(error.text))
    # -> unmatched ']' True True 489 489
