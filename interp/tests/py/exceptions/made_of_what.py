"""What `SyntaxError` and `ImportError` make of their arguments."""


def show(*args):
    try:
        error = SyntaxError(*args)
    except TypeError as wrong:
        print(wrong)
    else:
        print([str(error), error.filename, error.lineno, error.text, error.end_lineno])


show()  # -> ['None', None, None, None, None]
show("text")  # -> ['text', None, None, None, None]
show("text", 1)  # -> 'int' object is not iterable
show("text", (1,))  # -> function takes at least 4 arguments (1 given)
show("text", ("file", 1, 2, "line"))  # -> ['text (file, line 1)', 'file', 1, 'line', None]
show("text", ("file", 1, 2, "line", 3))  # -> end_offset must be provided when end_lineno is provided
show("text", ("file", 1, 2, "line", 3, 4))  # -> ['text (file, line 1)', 'file', 1, 'line', 3]
show("text", ("file", 1, 2, "line", 3, 4, 5))  # -> function takes at most 6 arguments (7 given)
show("text", 1, 2)  # -> ['text', None, None, None, None]
show("a" * 120, ("file", 1, 2, "line"))
# -> ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa (file, line 1)', 'file', 1, 'line', None]

error = ImportError("text", name="n", path="p")
print(error.name, error.path, error.msg)  # -> n p text
error.__init__("other")
print(error.name, error.path, error.msg)  # -> None None other
for name in ("malformed \\N{", "\\N{no such name of a character}"):
    try:
        eval(f"'{name}'")
    except SyntaxError as error:
        print(error)
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 10-12: malformed \N character escape (<string>, line 1)
# -> (unicode error) 'unicodeescape' codec can't decode bytes in position 0-30: unknown Unicode character name (<string>, line 1)
