# A command interpreter that survives bad input.
def execute(line, env):
    words = line.split()
    if not words:
        raise ValueError("empty command")
    op, *args = words
    if op == "set":
        name, value = args
        env[name] = float(value)
        return env[name]
    if op == "div":
        a, b = (env[x] for x in args)
        return a / b
    if op == "sqrt":
        value = env[args[0]]
        if value < 0:
            raise ArithmeticError(f"sqrt of {value}")
        return value**0.5
    raise NotImplementedError(op)


env = {}
for line in (
    "set a 2",
    "set b 0",
    "div a b",
    "div b a",
    "div a c",
    "set a",
    "set x y",
    "",
    "jump",
    "sqrt a",
    "set n -4",
    "sqrt n",
    "sqrt",
):
    try:
        result = execute(line, env)
    except ZeroDivisionError as e:
        print(f"{line!r}: math problem: {e}")
    except (KeyError, IndexError) as e:
        print(f"{line!r}: lookup problem: {type(e).__name__} {e}")
    except (ValueError, NotImplementedError, ArithmeticError) as e:
        print(f"{line!r}: {type(e).__name__}: {e}")
    else:
        print(f"{line!r} = {result:g}")
# -> 'set a 2' = 2
# -> 'set b 0' = 0
# -> 'div a b': math problem: float division by zero
# -> 'div b a' = 0
# -> 'div a c': lookup problem: KeyError 'c'
# -> 'set a': ValueError: not enough values to unpack (expected 2, got 1)
# -> 'set x y': ValueError: could not convert string to float: 'y'
# -> '': ValueError: empty command
# -> 'jump': NotImplementedError: jump
# -> 'sqrt a' = 1.41421
# -> 'set n -4' = -4
# -> 'sqrt n': ArithmeticError: sqrt of -4.0
# -> 'sqrt': lookup problem: IndexError list index out of range
print(env)  # -> {'a': 2.0, 'b': 0.0, 'n': -4.0}
