# Derivatives three ways: dual numbers, reverse mode over a recorded graph, and symbols that simplify; against each other and numbers.
import math


class Dual:
    def __init__(self, value, grad=0.0):
        self.value, self.grad = value, grad

    @staticmethod
    def of(x):
        return x if isinstance(x, Dual) else Dual(x)

    def __add__(self, o):
        o = self.of(o)
        return Dual(self.value + o.value, self.grad + o.grad)

    def __mul__(self, o):
        o = self.of(o)
        return Dual(self.value * o.value, self.grad * o.value + self.value * o.grad)

    def __pow__(self, n):
        return Dual(self.value**n, n * self.value ** (n - 1) * self.grad)

    def __neg__(self):
        return self * -1

    def __sub__(self, o):
        return self + -self.of(o)

    def __truediv__(self, o):
        return self * self.of(o) ** -1

    def __rsub__(self, o):
        return self.of(o) - self

    def __rtruediv__(self, o):
        return self.of(o) / self

    __radd__, __rmul__ = __add__, __mul__

    def apply(self, f, df):
        return Dual(f(self.value), df(self.value) * self.grad)


class Node(Dual):
    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, 0.0

    @staticmethod
    def of(x):
        return x if isinstance(x, Node) else Node(x)

    def __add__(self, o):
        o = self.of(o)
        return Node(self.value + o.value, [(self, 1), (o, 1)])

    def __mul__(self, o):
        o = self.of(o)
        return Node(self.value * o.value, [(self, o.value), (o, self.value)])

    def __pow__(self, n):
        return Node(self.value**n, [(self, n * self.value ** (n - 1))])

    __radd__, __rmul__ = __add__, __mul__

    def apply(self, f, df):
        return Node(f(self.value), [(self, df(self.value))])

    def backward(self):
        order, seen = [], set()

        def visit(node):
            if id(node) not in seen:
                seen.add(id(node))
                for parent, _ in node.parents:
                    visit(parent)
                order.append(node)
        visit(self)
        self.grad = 1.0
        for node in reversed(order):
            for parent, weight in node.parents:
                parent.grad += weight * node.grad


def symbolic(e, x):
    match e:
        case int() | float():
            return 0
        case str(name):
            return int(name == x)
        case ("+", a, b):
            return simple("+", symbolic(a, x), symbolic(b, x))
        case ("*", a, b):
            return simple("+", simple("*", symbolic(a, x), b), simple("*", a, symbolic(b, x)))
        case ("^", a, int(n)):
            return simple("*", simple("*", n, simple("^", a, n - 1)), symbolic(a, x))
        case ("sin", a):
            return simple("*", ("cos", a), symbolic(a, x))


def simple(name, a, b):
    match name, a, b:
        case ("+", 0, other) | ("+", other, 0) | ("*", 1, other) | ("*", other, 1) | ("^", other, 1):
            return other
        case ("*", 0, _) | ("*", _, 0):
            return 0
        case (_, int(), int()):
            return {"+": a + b, "*": a * b}.get(name) if name != "^" else a**b
    return name, a, b


def sin(x):
    return x.apply(math.sin, math.cos)


def f(x, y):
    return sin(x * y) + x**3 / (1 + y) - 2 / x + (3 - y) * x


x, y = 1.25, 0.5
dx, dy = f(Dual(x, 1), Dual(y)).grad, f(Dual(x), Dual(y, 1)).grad
nx, ny = Node(x), Node(y)
out = f(nx, ny)
out.backward()
h = 1e-6
numeric = (f(Dual(x + h), Dual(y)).value - f(Dual(x - h), Dual(y)).value) / (2 * h)
print(f"{out.value:.9f} {dx:.9f} {dy:.9f} {nx.grad:.9f} {ny.grad:.9f}", abs(numeric - dx) < 1e-6)
# -> 3.412180606 7.310481560 -1.104351656 7.310481560 -1.104351656 True
for e in (("^", "x", 3), ("+", ("*", 2, "x"), ("^", ("+", "x", 1), 2)), ("sin", ("*", "x", "y")), ("*", "x", ("*", "x", "x")), ("^", ("sin", "x"), 1), 7, "y"):
    print(e, "->", symbolic(e, "x"))
# -> ('^', 'x', 3) -> ('*', 3, ('^', 'x', 2))
# -> ('+', ('*', 2, 'x'), ('^', ('+', 'x', 1), 2)) -> ('+', 2, ('*', 2, ('+', 'x', 1)))
# -> ('sin', ('*', 'x', 'y')) -> ('*', ('cos', ('*', 'x', 'y')), 'y')
# -> ('*', 'x', ('*', 'x', 'x')) -> ('+', ('*', 'x', 'x'), ('*', 'x', ('+', 'x', 'x')))
# -> ('^', ('sin', 'x'), 1) -> ('*', ('^', ('sin', 'x'), 0), ('cos', 'x'))
# -> 7 -> 0
# -> y -> 0
w = Node(0.5)
for step in range(40):
    loss = sum((w * p - q) ** 2 for p, q in ((1, 2), (2, 4.1), (3, 5.9)))
    w.grad = 0.0
    loss.backward()
    w = Node(w.value - 0.02 * w.grad)
print(f"{w.value:.6f} {loss.value:.6f}")  # -> 1.992857 0.019286
