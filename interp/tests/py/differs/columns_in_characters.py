# The columns of a syntax error are those of characters, whoever finds it; CPython's compiler counts bytes.
for text in ("'é' + (yield)", "x = 'éé'; return 1", "'é'[i := 1 for i in p]", "'日本'; break"):
    try:
        compile(text, "f", "exec")
    except SyntaxError as error:
        print(error.msg, error.offset, error.end_offset)
