# An interpreter of a small stack machine, with labels and calls.
def assemble(text):
    code, labels = [], {}
    for line in text.splitlines():
        line = line.split("#")[0].strip()
        if not line:
            continue
        if line.endswith(":"):
            labels[line[:-1]] = len(code)
        else:
            op, *args = line.split()
            code.append((op, *args))
    return [(op, *[labels.get(a, a) for a in args]) for op, *args in code]


def run(code, *inputs):
    stack, calls, pc, output, steps = list(inputs), [], 0, [], 0
    binary = {
        "add": lambda a, b: a + b,
        "sub": lambda a, b: a - b,
        "mul": lambda a, b: a * b,
        "less": lambda a, b: int(a < b),
    }
    while True:
        op, *args = code[pc]
        pc += 1
        steps += 1
        if op in binary:
            b, a = stack.pop(), stack.pop()
            stack.append(binary[op](a, b))
        elif op == "push":
            stack.append(int(args[0]))
        elif op == "dup":
            stack.append(stack[-1 - int(args[0])] if args else stack[-1])
        elif op == "swap":
            stack[-1], stack[-2] = stack[-2], stack[-1]
        elif op == "jump":
            pc = args[0]
        elif op == "jumpz":
            if not stack.pop():
                pc = args[0]
        elif op == "call":
            calls.append(pc)
            pc = args[0]
        elif op == "ret":
            pc = calls.pop()
        elif op == "print":
            output.append(stack.pop())
        elif op == "halt":
            return output, steps
        else:
            raise ValueError(f"unknown operation {op!r} at {pc - 1}")


factorial = assemble("""
    call fact
    print
    halt
fact:            # n -> n!
    dup
    push 2
    less
    jumpz more
    ret
more:
    dup
    push 1
    sub
    call fact
    mul
    ret
""")
print(run(factorial, 5), run(factorial, 30), run(factorial, 1))
# -> ([120], 48) ([265252859812191058636308480000000], 298) ([1], 8)
for bad in ("nop", "push x\nhalt", "add\nhalt", "push 1"):
    try:
        print(run(assemble(bad)))
    except (ValueError, IndexError) as e:
        print(type(e).__name__, e)
# -> ValueError unknown operation 'nop' at 0
# -> ValueError invalid literal for int() with base 10: 'x'
# -> IndexError pop from empty list
# -> IndexError list index out of range
