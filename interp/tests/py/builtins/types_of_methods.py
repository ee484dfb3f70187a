# Messages name the types that CPython has for methods of builtin types.
def say(call):
    try:
        print(call())
    except (TypeError, AttributeError) as error:
        print(error)


say(lambda: str.replace * 2)  # -> unsupported operand type(s) for *: 'method_descriptor' and 'int'
say(lambda: "".replace * 2)  # -> unsupported operand type(s) for *: 'builtin_function_or_method' and 'int'
say(lambda: (5).__add__ + 1)  # -> unsupported operand type(s) for +: 'method-wrapper' and 'int'
say(lambda: int.__add__ + 1)  # -> unsupported operand type(s) for +: 'wrapper_descriptor' and 'int'
say(lambda: len + 1)  # -> unsupported operand type(s) for +: 'builtin_function_or_method' and 'int'
say(lambda: (5).__add__.other)  # -> 'method-wrapper' object has no attribute 'other'
say(lambda: abs(bytes.hex))  # -> bad operand type for abs(): 'method_descriptor'
say(lambda: int.__add__())  # -> descriptor '__add__' of 'int' object needs an argument
print(int.__add__, str.replace, repr("".__len__)[:31])
# -> <slot wrapper '__add__' of 'int' objects> <method 'replace' of 'str' objects> <method-wrapper '__len__' of st
