# What is said of a text that is no program.
def say(text):
    try:
        compile(text, "text", "exec")
        print("fine")
    except SyntaxError as error:
        print(error.msg, error.lineno, error.offset)


say("1 if 0 in  ")  # -> expected 'else' after 'if' expression 1 1
say("a if call(, ")  # -> expected 'else' after 'if' expression 1 1
say("(1 if 2 or)")  # -> expected 'else' after 'if' expression 1 2
say("x if y else")  # -> invalid syntax 1 12
say("name '' if ''")  # -> expected 'else' after 'if' expression 1 6
say("name ''\\")  # -> unexpected EOF while parsing 1 9
say("a = (b '' ")  # -> '(' was never closed 1 5
say("1orx")  # -> invalid decimal literal 1 1
say("k, n = 2, = 3")  # -> invalid syntax. Maybe you meant '==' or ':=' instead of '='? 1 4
say("'', = 0")  # -> cannot assign to literal 1 1
say("x, '' = 0")  # -> cannot assign to literal here. Maybe you meant '==' instead of '='? 1 4
say("0, = [")  # -> cannot assign to literal 1 1
try:
    eval("")
except SyntaxError as error:
    print(error.args)  # -> ('invalid syntax', ('<string>', 0, 0, '', 0, 0))
