# A recursive-descent parser and evaluator of arithmetic.
class ParseError(Exception):
    pass


class Parser:
    def __init__(self, text):
        self.text, self.at = text, 0

    def peek(self):
        while self.at < len(self.text) and self.text[self.at] == " ":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else ""

    def accept(self, symbols):
        if (c := self.peek()) and c in symbols:
            self.at += 1
            return c
        return ""

    def expression(self):
        value = self.term()
        while op := self.accept("+-"):
            right = self.term()
            value = value + right if op == "+" else value - right
        return value

    def term(self):
        value = self.factor()
        while op := self.accept("*/%"):
            right = self.factor()
            value = value * right if op == "*" else value / right if op == "/" else value % right
        return value

    def factor(self):
        if self.accept("-"):
            return -self.factor()
        base = self.atom()
        return base ** self.factor() if self.accept("^") else base

    def atom(self):
        if self.accept("("):
            value = self.expression()
            if not self.accept(")"):
                raise ParseError(f"expected ) at {self.at}")
            return value
        start = self.at
        self.peek()
        start = self.at
        while self.at < len(self.text) and (self.text[self.at].isdigit() or self.text[self.at] == "."):
            self.at += 1
        if start == self.at:
            raise ParseError(f"expected a number at {self.at}, found {self.peek() or 'the end'!r}")
        text = self.text[start : self.at]
        return float(text) if "." in text else int(text)

    def parse(self):
        value = self.expression()
        if self.peek():
            raise ParseError(f"unexpected {self.peek()!r} at {self.at}")
        return value


for text in (
    "1 + 2 * 3",
    "(1 + 2) * 3",
    "-2 ^ 2",
    "2 ^ 3 ^ 2",
    "10 / 4 - 1",
    "7 % 4 * 2.5",
    "((((5))))",
    "1 +",
    "(1",
    "1 2",
    "",
    "a",
    "1 / 0",
    "--3",
):
    try:
        print(text, "=", Parser(text).parse())
    except (ParseError, ZeroDivisionError) as e:
        print(repr(text), type(e).__name__, e)
# -> 1 + 2 * 3 = 7
# -> (1 + 2) * 3 = 9
# -> -2 ^ 2 = -4
# -> 2 ^ 3 ^ 2 = 512
# -> 10 / 4 - 1 = 1.5
# -> 7 % 4 * 2.5 = 7.5
# -> ((((5)))) = 5
# -> '1 +' ParseError expected a number at 3, found 'the end'
# -> '(1' ParseError expected ) at 2
# -> '1 2' ParseError unexpected '2' at 2
# -> '' ParseError expected a number at 0, found 'the end'
# -> 'a' ParseError expected a number at 0, found 'a'
# -> '1 / 0' ZeroDivisionError division by zero
# -> --3 = 3
