# The docstring of a builtin function is its parameters; sentences would fill the flash of a board.
print(str.join.__doc__)
print(len.__doc__)
# -> (iterable, /)
# -> (obj, /)
