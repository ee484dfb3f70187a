# Of two errors the first is told; an operator in place looks at the right operand only where the left one could be repeated.
def show(text):
    try:
        compile(text, "f", "exec")
        print("compiled")
    except SyntaxError as e:
        print(e.msg, e.lineno, e.offset)


show("x = (yield 1) if True else (yield 2)")  # -> 'yield' outside function 1 6
show("x = (yield 1) if 0 else (yield 2)")  # -> 'yield' outside function 1 6
show("x = (yield 1) if y else (yield 2)")  # -> 'yield' outside function 1 6


class Plain:
    pass


for left in ({1}, frozenset(), {1: 2}, {}.keys(), Plain(), 1.5, None, len):
    for right in ([1], "a", (1,), 2.5):
        try:
            left *= right
        except TypeError as e:
            print(e)
        try:
            left * right
        except TypeError as e:
            print(e)
# -> unsupported operand type(s) for *=: 'set' and 'list'
# -> can't multiply sequence by non-int of type 'set'
# -> unsupported operand type(s) for *=: 'set' and 'str'
# -> can't multiply sequence by non-int of type 'set'
# -> unsupported operand type(s) for *=: 'set' and 'tuple'
# -> can't multiply sequence by non-int of type 'set'
# -> unsupported operand type(s) for *=: 'set' and 'float'
# -> unsupported operand type(s) for *: 'set' and 'float'
# -> unsupported operand type(s) for *=: 'frozenset' and 'list'
# -> can't multiply sequence by non-int of type 'frozenset'
# -> unsupported operand type(s) for *=: 'frozenset' and 'str'
# -> can't multiply sequence by non-int of type 'frozenset'
# -> unsupported operand type(s) for *=: 'frozenset' and 'tuple'
# -> can't multiply sequence by non-int of type 'frozenset'
# -> unsupported operand type(s) for *=: 'frozenset' and 'float'
# -> unsupported operand type(s) for *: 'frozenset' and 'float'
# -> unsupported operand type(s) for *=: 'dict' and 'list'
# -> can't multiply sequence by non-int of type 'dict'
# -> unsupported operand type(s) for *=: 'dict' and 'str'
# -> can't multiply sequence by non-int of type 'dict'
# -> unsupported operand type(s) for *=: 'dict' and 'tuple'
# -> can't multiply sequence by non-int of type 'dict'
# -> unsupported operand type(s) for *=: 'dict' and 'float'
# -> unsupported operand type(s) for *: 'dict' and 'float'
# -> unsupported operand type(s) for *=: 'dict_keys' and 'list'
# -> can't multiply sequence by non-int of type 'dict_keys'
# -> unsupported operand type(s) for *=: 'dict_keys' and 'str'
# -> can't multiply sequence by non-int of type 'dict_keys'
# -> unsupported operand type(s) for *=: 'dict_keys' and 'tuple'
# -> can't multiply sequence by non-int of type 'dict_keys'
# -> unsupported operand type(s) for *=: 'dict_keys' and 'float'
# -> unsupported operand type(s) for *: 'dict_keys' and 'float'
# -> unsupported operand type(s) for *=: 'Plain' and 'list'
# -> can't multiply sequence by non-int of type 'Plain'
# -> unsupported operand type(s) for *=: 'Plain' and 'str'
# -> can't multiply sequence by non-int of type 'Plain'
# -> unsupported operand type(s) for *=: 'Plain' and 'tuple'
# -> can't multiply sequence by non-int of type 'Plain'
# -> unsupported operand type(s) for *=: 'Plain' and 'float'
# -> unsupported operand type(s) for *: 'Plain' and 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'float'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> can't multiply sequence by non-int of type 'NoneType'
# -> unsupported operand type(s) for *=: 'NoneType' and 'float'
# -> unsupported operand type(s) for *: 'NoneType' and 'float'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> can't multiply sequence by non-int of type 'builtin_function_or_method'
# -> unsupported operand type(s) for *=: 'builtin_function_or_method' and 'float'
# -> unsupported operand type(s) for *: 'builtin_function_or_method' and 'float'
