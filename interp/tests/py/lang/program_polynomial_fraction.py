# A fraction class and a polynomial class that work together.
import math


class Fraction:
    def __init__(self, top, bottom=1):
        if bottom == 0:
            raise ZeroDivisionError(f"Fraction({top}, 0)")
        g = math.gcd(top, bottom) * (1 if bottom > 0 else -1)
        self.top, self.bottom = top // g, bottom // g

    def __add__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.top * o.bottom + o.top * self.bottom, self.bottom * o.bottom)

    def __mul__(self, o):
        o = o if isinstance(o, Fraction) else Fraction(o)
        return Fraction(self.top * o.top, self.bottom * o.bottom)

    __radd__, __rmul__ = __add__, __mul__

    def __eq__(self, o):
        return (self.top, self.bottom) == ((o.top, o.bottom) if isinstance(o, Fraction) else (o, 1))

    def __lt__(self, o):
        return self.top * o.bottom < o.top * self.bottom

    def __float__(self):
        return self.top / self.bottom

    def __repr__(self):
        return f"{self.top}/{self.bottom}" if self.bottom != 1 else str(self.top)


class Polynomial:
    def __init__(self, *coefficients):
        self.c = list(coefficients)
        while len(self.c) > 1 and self.c[-1] == 0:
            self.c.pop()

    def __call__(self, x):
        total = 0
        for c in reversed(self.c):
            total = total * x + c
        return total

    def __mul__(self, o):
        out = [0] * (len(self.c) + len(o.c) - 1)
        for i, a in enumerate(self.c):
            for j, b in enumerate(o.c):
                out[i + j] = out[i + j] + a * b
        return Polynomial(*out)

    def __pow__(self, n):
        return Polynomial(1) if n == 0 else self * self ** (n - 1)

    def derivative(self):
        return Polynomial(*[i * c for i, c in enumerate(self.c)][1:] or [0])

    def __repr__(self):
        return " + ".join(f"{c}x^{i}" if i else f"{c}" for i, c in enumerate(self.c) if c != 0) or "0"


half, third = Fraction(1, 2), Fraction(-2, -6)
print(
    half + third,
    half * 4,
    3 + half,
    sum([half, third, Fraction(1, 6)]),
    float(third) == 1 / 3,
    sorted([half, third, Fraction(-1, 7)]),
    half == Fraction(2, 4),
    Fraction(4, 2) == 2,
)  # -> 5/6 2 7/2 1 True [-1/7, 1/3, 1/2] True True
p = Polynomial(1, 2, 3)
print(
    p,
    p(2),
    p(half),
    p * p,
    Polynomial(1, 1) ** 5,
    p.derivative(),
    p.derivative().derivative().derivative(),
    Polynomial(half, third)(Fraction(3)),
)  # -> 1 + 2x^1 + 3x^2 17 11/4 1 + 4x^1 + 10x^2 + 12x^3 + 9x^4 1 + 5x^1 + 10x^2 + 10x^3 + 5x^4 + 1x^5 2 + 6x^1 0 3/2
try:
    Fraction(1, 0)
except ZeroDivisionError as e:
    print(e)  # -> Fraction(1, 0)
print(sum((Fraction(1, n) for n in range(1, 21)), Fraction(0)))  # -> 55835135/15519504
