"""A tokeniser and a small calculator that walk over text by index."""

SYMBOLS = "+-*/()=;,"


def tokenize(text):
    tokens = []
    i, n = 0, len(text)
    while i < n:
        c = text[i]
        if c == " " or c == "\n":
            i += 1
        elif c.isdigit():
            start = i
            while i < n and (text[i].isdigit() or text[i] == "."):
                i += 1
            tokens.append(("number", text[start:i]))
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (text[i].isalnum() or text[i] == "_"):
                i += 1
            tokens.append(("name", text[start:i]))
        elif c == "#":
            while i < n and text[i] != "\n":
                i += 1
        elif c in SYMBOLS:
            tokens.append(("symbol", c))
            i += 1
        else:
            raise SyntaxError(f"unexpected {c!r} at {i}")
    tokens.append(("end", ""))
    return tokens


class Calculator:
    def __init__(self, tokens):
        self.tokens = tokens
        self.position = 0
        self.names = {}

    def peek(self):
        return self.tokens[self.position][1]

    def take(self):
        token = self.tokens[self.position]
        self.position += 1
        return token

    def program(self):
        total = 0
        while self.tokens[self.position][0] != "end":
            name = self.take()[1]
            self.take()
            self.names[name] = value = self.sum()
            self.take()
            total = (total + value) % 1000003
        return total

    def sum(self):
        value = self.product()
        while self.peek() in ("+", "-"):
            value = value + self.product() if self.take()[1] == "+" else value - self.product()
        return value

    def product(self):
        value = self.atom()
        while self.peek() == "*":
            self.take()
            value = value * self.atom() % 1000003
        return value

    def atom(self):
        kind, text = self.take()
        if kind == "number":
            return int(text)
        if kind == "name":
            return self.names[text]
        value = self.sum()
        self.take()
        return value


def source(lines):
    parts = ["speed_0 = 1;"]
    for i in range(1, lines):
        parts.append(f"speed_{i % 40} = ({i} + speed_{(i - 1) % 40}) * 3 - {i * 7 % 100};  # line {i}")
    return "\n".join(parts)


def main():
    totals = [0] * 5
    for lines in range(3000, 3700, 100):
        text = source(lines)
        tokens = tokenize(text)
        calculator = Calculator(tokens)
        total = calculator.program()
        vowels = 0
        for c in text:
            if c in "aeiou":
                vowels += 1
        results = len(text), len(tokens), total, calculator.names["speed_7"], vowels
        totals = [a + b for a, b in zip(totals, results)]
    print("str_scan", *totals)


main()
