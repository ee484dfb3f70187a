# Special methods of the arithmetic operators.
class Op:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def binary(symbol):
    def method(self, other):
        return f"{self}{symbol}{other}"

    return method


names = {
    "add": "+",
    "sub": "-",
    "mul": "*",
    "truediv": "/",
    "floordiv": "//",
    "mod": "%",
    "pow": "**",
    "lshift": "<<",
    "rshift": ">>",
    "and": "&",
    "or": "|",
    "xor": "^",
    "matmul": "@",
}
for name, symbol in names.items():
    setattr(Op, f"__{name}__", binary(symbol))
    setattr(Op, f"__r{name}__", binary(f"(r{symbol})"))
for name, symbol in (("neg", "-"), ("pos", "+"), ("invert", "~")):
    setattr(Op, f"__{name}__", lambda self, symbol=symbol: f"{symbol}{self}")
a, b = Op("a"), Op("b")
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b)  # -> a+b a-b a*b a/b a//b a%b a**b
print(a << b, a >> b, a & b, a | b, a ^ b, a @ b, -a, +a, ~a)  # -> a<<b a>>b a&b a|b a^b a@b -a +a ~a
print(1 + a, 1 - a, 2 * a, 2 / a, 2 // a, 2 % a, 2**a)  # -> a(r+)1 a(r-)1 a(r*)2 a(r/)2 a(r//)2 a(r%)2 a(r**)2
print(1 << a, 1 >> a, 1 & a, 1 | a, 1 ^ a, 1 @ a)  # -> a(r<<)1 a(r>>)1 a(r&)1 a(r|)1 a(r^)1 a(r@)1
print(a + 1, a * "s", [1] @ a, None | a, 1.5 + a, "s" + a, [1] + a, (1,) * a)
# -> a+1 a*s a(r@)[1] a(r|)None a(r+)1.5 a(r+)s a(r+)[1] a(r*)(1,)
a += b
print(a, type(a).__name__)  # -> a+b str
