# A tokenizer and calculator of generators: lookahead by send, errors with places, variables, functions, right associativity.
def tokens(text):
    at = 0
    while at < len(text):
        c = text[at]
        if c.isspace():
            at += 1
        elif c.isdigit() or c == ".":
            start = at
            while at < len(text) and (text[at].isdigit() or text[at] == "."):
                at += 1
            yield "number", float(text[start:at]) if "." in text[start:at] else int(text[start:at]), start
        elif c.isidentifier():
            start = at
            while at < len(text) and (text[start : at + 1]).isidentifier():
                at += 1
            yield "name", text[start:at], start
        elif c in "+-*/^(),=":
            at += 1
            yield "sign", c, at - 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {at}")
    yield "end", None, at


def peekable(source):
    current = next(source)
    while True:
        if (yield current):
            current = next(source, current)


class Calculator:
    POWER = {"+": 1, "-": 1, "*": 2, "/": 2, "^": 4}
    FUNCTIONS = {"max": max, "min": min, "abs": abs, "sum": lambda *a: sum(a)}

    def __init__(self):
        self.names = {}

    def run(self, text):
        self.stream = peekable(tokens(text))
        kind, value, place = next(self.stream)
        result = self.expression(0)
        if self.peek()[0] != "end":
            raise SyntaxError(f"left over: {self.peek()[1]!r} at {self.peek()[2]}")
        return result

    def peek(self):
        return self.stream.send(False)

    def take(self):
        token = self.peek()
        self.stream.send(True)
        return token

    def expect(self, sign):
        kind, value, place = self.take()
        if value != sign:
            raise SyntaxError(f"{sign!r} wanted at {place}")

    def expression(self, least):
        left = self.atom()
        while (sign := self.peek()[1]) in self.POWER and self.POWER[sign] > least:
            self.take()
            right = self.expression(self.POWER[sign] - (sign == "^"))
            match sign:
                case "+": left += right
                case "-": left -= right
                case "*": left *= right
                case "/": left /= right
                case "^": left **= right
        return left

    def atom(self):
        match self.take():
            case "number", value, _:
                return value
            case "sign", "-", _:
                return -self.expression(3)
            case "sign", "(", _:
                value = self.expression(0)
                self.expect(")")
                return value
            case "name", name, _ if self.peek()[1] == "(":
                self.take()
                args = [self.expression(0)]
                while self.peek()[1] == ",":
                    self.take()
                    args.append(self.expression(0))
                self.expect(")")
                return self.FUNCTIONS[name](*args)
            case "name", name, _ if self.peek()[1] == "=":
                self.take()
                self.names[name] = self.expression(0)
                return self.names[name]
            case "name", name, place:
                try:
                    return self.names[name]
                except KeyError:
                    raise NameError(f"{name} at {place}") from None
            case kind, value, place:
                raise SyntaxError(f"unexpected {value or kind!r} at {place}")


calculator = Calculator()
for text in ("1 + 2 * 3", "2 ^ 3 ^ 2", "-2 ^ 2", "(1 + 2) * -3", "x = 5", "x * x - 1", "max(1, x, min(9, 7))", "1.5 / 3", "sum(1, 2, abs(-3)) - (y = 4) - y", "1 +", "(1", "1 2", "z + 1", "3 $ 4", "1 / 0", "max(", "foo(1)"):
    try:
        print(text, "=", calculator.run(text))
    except Exception as error:
        print(text, "|", type(error).__name__, error)
# -> 1 + 2 * 3 = 7
# -> 2 ^ 3 ^ 2 = 512
# -> -2 ^ 2 = -4
# -> (1 + 2) * -3 = -9
# -> x = 5 = 5
# -> x * x - 1 = 24
# -> max(1, x, min(9, 7)) = 7
# -> 1.5 / 3 = 0.5
# -> sum(1, 2, abs(-3)) - (y = 4) - y = -2
# -> 1 + | SyntaxError unexpected 'end' at 3
# -> (1 | SyntaxError ')' wanted at 2
# -> 1 2 | SyntaxError left over: 2 at 2
# -> z + 1 | NameError z at 0
# -> 3 $ 4 | SyntaxError unexpected '$' at 2
# -> 1 / 0 | ZeroDivisionError division by zero
# -> max( | SyntaxError unexpected 'end' at 4
# -> foo(1) | KeyError 'foo'
