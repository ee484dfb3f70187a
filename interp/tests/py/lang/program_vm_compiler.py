# A compiler and a stack machine: expressions to code by match, jumps patched, calls with frames, a peephole pass, and a trace of the run.
from collections import namedtuple
from enum import Enum, auto


class Op(Enum):
    PUSH = auto()
    LOAD = auto()
    STORE = auto()
    BIN = auto()
    JUMP = auto()
    UNLESS = auto()
    CALL = auto()
    RETURN = auto()
    PRINT = auto()


class Code(namedtuple("Code", "op arg", defaults=(None,))):
    def __str__(self):
        return self.op.name.lower() + ("" if self.arg is None else f" {self.arg}")


class Compiler:
    def __init__(self):
        self.code, self.functions = [], {}

    def emit(self, op, arg=None):
        self.code.append(Code(op, arg))
        return len(self.code) - 1

    def patch(self, at):
        self.code[at] = self.code[at]._replace(arg=len(self.code))

    def expression(self, e):
        match e:
            case int() | bool():
                self.emit(Op.PUSH, e)
            case str():
                self.emit(Op.LOAD, e)
            case (("+" | "-" | "*" | "//" | "%" | "<" | "==") as name, a, b):
                self.expression(a)
                self.expression(b)
                self.emit(Op.BIN, name)
            case ("call", name, *args):
                for arg in args:
                    self.expression(arg)
                self.emit(Op.CALL, (name, len(args)))
            case _:
                raise SyntaxError(f"no expression: {e!r}")

    def statement(self, s):
        match s:
            case ("set", str(name), value):
                self.expression(value)
                self.emit(Op.STORE, name)
            case ("print", value):
                self.expression(value)
                self.emit(Op.PRINT)
            case ("if", test, yes, *no):
                self.expression(test)
                skip = self.emit(Op.UNLESS)
                self.block(yes)
                if no:
                    end = self.emit(Op.JUMP)
                    self.patch(skip)
                    self.block(no[0])
                    skip = end
                self.patch(skip)
            case ("while", test, body):
                start = len(self.code)
                self.expression(test)
                leave = self.emit(Op.UNLESS)
                self.block(body)
                self.emit(Op.JUMP, start)
                self.patch(leave)
            case ("def", name, params, body):
                over = self.emit(Op.JUMP)
                self.functions[name] = len(self.code), params
                self.block(body)
                self.emit(Op.PUSH, 0)
                self.emit(Op.RETURN)
                self.patch(over)
            case ("return", value):
                self.expression(value)
                self.emit(Op.RETURN)
            case _:
                raise SyntaxError(f"no statement: {s!r}")

    def block(self, statements):
        for s in statements:
            self.statement(s)


def folded(code):
    out = []
    for c in code:
        match [*out[-2:], c]:
            case [Code(Op.PUSH, a), Code(Op.PUSH, b), Code(Op.BIN, name)] if not any(k.op in (Op.JUMP, Op.UNLESS) for k in code):
                out[-2:] = [Code(Op.PUSH, BIN[name](a, b))]
            case _:
                out.append(c)
    return out


BIN = {"+": int.__add__, "-": int.__sub__, "*": int.__mul__, "//": int.__floordiv__, "%": int.__mod__, "<": int.__lt__, "==": int.__eq__}


def run(compiler, limit=5000):
    stack, frames, at, names, printed = [], [], 0, {}, []
    for steps in range(limit):
        if at >= len(compiler.code):
            return printed, steps
        op, arg = compiler.code[at]
        at += 1
        if op is Op.PUSH:
            stack.append(arg)
        elif op is Op.LOAD:
            stack.append(names[arg])
        elif op is Op.STORE:
            names[arg] = stack.pop()
        elif op is Op.BIN:
            b, a = stack.pop(), stack.pop()
            stack.append(BIN[arg](a, b))
        elif op is Op.PRINT:
            printed.append(stack.pop())
        elif op is Op.CALL:
            name, n = arg
            start, params = compiler.functions[name]
            frames.append((at, names))
            stack, args = stack[: len(stack) - n], stack[len(stack) - n :]
            at, names = start, dict(zip(params, args, strict=True))
        elif op is Op.RETURN:
            at, names = frames.pop()
        elif op is Op.JUMP or not stack.pop():
            at = arg
    raise TimeoutError(f"after {limit} steps at {at}")


program = [
    ("def", "fib", ["n"], [("if", ("<", "n", 2), [("return", "n")]), ("return", ("+", ("call", "fib", ("-", "n", 1)), ("call", "fib", ("-", "n", 2))))]),
    ("set", "i", 0), ("while", ("<", "i", 8), [("if", ("==", ("%", "i", 2), 0), [("print", ("call", "fib", "i"))], [("print", ("-", 0, "i"))]), ("set", "i", ("+", "i", 1))]),
]
c = Compiler()
c.block(program)
print(run(c), len(c.code), *map(str, c.code[:8]), sep="; ")
# -> ([0, -1, 1, -3, 3, -5, 8, -7], 523); 44; jump 19; load n; push 2; bin <; unless 7; load n; return; load n
for source in ([("print", ("+", 1, ("*", 2, 3)))], [("while", 1, [])], [("print", "x")], [("call",)], [("print", ("/", 1, 2))], [("print", ("//", 1, 0))], [("def", "f", ["a"], []), ("print", ("call", "f"))], [("return", 1)]):
    try:
        c = Compiler()
        c.block(source)
        print([str(k) for k in folded(c.code)], run(c, 50))
    except Exception as error:
        print(type(error).__name__, error)
# -> ['push 7', 'print'] ([7], 6)
# -> TimeoutError after 50 steps at 2
# -> KeyError 'x'
# -> SyntaxError no statement: ('call',)
# -> SyntaxError no expression: ('/', 1, 2)
# -> ZeroDivisionError integer division or modulo by zero
# -> ValueError zip() argument 2 is shorter than argument 1
# -> IndexError pop from empty list
