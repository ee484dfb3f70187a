# A JSON writer and reader by hand, against each other and with places in its error messages.
class Reader:
    ESCAPES = {"n": "\n", "t": "\t", '"': '"', "\\": "\\", "/": "/", "b": "\b"}

    def __init__(self, text):
        self.text, self.at = text, 0

    def fail(self, what):
        line = self.text.count("\n", 0, self.at) + 1
        raise ValueError(f"{what} at line {line}, column {self.at - (self.text.rfind(chr(10), 0, self.at) + 1) + 1}")

    def peek(self):
        while self.at < len(self.text) and self.text[self.at] in " \n\t":
            self.at += 1
        return self.text[self.at] if self.at < len(self.text) else self.fail("end of text")

    def take(self, what):
        if self.peek() != what:
            self.fail(f"expected {what!r} and not {self.peek()!r}")
        self.at += 1

    def items(self, end, read):
        self.at += 1
        if self.peek() == end:
            self.at += 1
            return
        while True:
            yield read()
            if self.peek() == end:
                self.at += 1
                return
            self.take(",")

    def pair(self):
        key = self.string()
        self.take(":")
        return key, self.value()

    def string(self):
        self.take('"')
        made = []
        while (c := self.text[self.at : self.at + 1]) != '"':
            self.at += 1
            if not c:
                self.fail("open string")
            if c == "\\":
                c = self.text[self.at]
                self.at += 1
                if c == "u":
                    made.append(chr(int(self.text[self.at : self.at + 4], 16)))
                    self.at += 4
                    continue
                c = self.ESCAPES[c] if c in self.ESCAPES else self.fail(f"escape {c}")
            made.append(c)
        self.at += 1
        return "".join(made)

    def value(self):
        match self.peek():
            case "{":
                return dict(self.items("}", self.pair))
            case "[":
                return list(self.items("]", self.value))
            case '"':
                return self.string()
            case c if c in "-0123456789":
                start = self.at
                while self.text[self.at : self.at + 1] and self.text[self.at] in "+-.eE0123456789":
                    self.at += 1
                part = self.text[start : self.at]
                return float(part) if set(part) & set(".eE") else int(part)
        for word, meant in (("true", True), ("false", False), ("null", None)):
            if self.text.startswith(word, self.at):
                self.at += len(word)
                return meant
        self.fail(f"unexpected {self.peek()!r}")


def write(value, deep=0):
    pad = "\n" + "  " * (deep + 1)
    if isinstance(value, dict) and value:
        return "{" + pad + ("," + pad).join(f"{write(k)}: {write(v, deep + 1)}" for k, v in value.items()) + pad[:-2] + "}"
    if isinstance(value, list) and any(isinstance(v, (list, dict)) for v in value):
        return "[" + pad + ("," + pad).join(write(v, deep + 1) for v in value) + pad[:-2] + "]"
    names = {None: "null"} | {True: "true", False: "false"}
    return names[value] if value is None or isinstance(value, bool) else str(value).replace("'", '"') if not isinstance(value, str) else '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


text = '{"name": "r\\u00e9\\n\\"q\\"", "on": true, "pid": [1, -2.5e-3, 0], "deep": [{"a": [[], {}]}, null, false], "": {}}'
value = Reader(text).value()
print(value)
# -> {'name': 'ré\n"q"', 'on': True, 'pid': [1, -0.0025, 0], 'deep': [{'a': [[], {}]}, None, False], '': {}}
print(write(value))
# -> {
# ->   "name": "ré\n\"q\"",
# ->   "on": true,
# ->   "pid": [1, -0.0025, 0],
# ->   "deep": [
# ->     {
# ->       "a": [
# ->         [],
# ->         {}
# ->       ]
# ->     },
# ->     null,
# ->     false
# ->   ],
# ->   "": {}
# -> }
print(Reader(write(value)).value() == value)  # -> True
for bad in ('{"a" 1}', "[1,\n 2 3]", '"abc', "[1, nope]", '{"a": [}', "", '["\\q"]', "{1: 2}"):
    try:
        print(Reader(bad).value())
    except ValueError as error:
        print(error)
# -> expected ':' and not '1' at line 1, column 6
# -> expected ',' and not '3' at line 2, column 4
# -> open string at line 1, column 6
# -> unexpected 'n' at line 1, column 5
# -> unexpected '}' at line 1, column 8
# -> end of text at line 1, column 1
# -> escape q at line 1, column 5
# -> expected '"' and not '1' at line 1, column 2
