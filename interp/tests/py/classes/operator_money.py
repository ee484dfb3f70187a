# A value class with all arithmetic: mixed operands, errors, sum(), sorting, formatting, hashing, in-place, immutability.
class Money:
    __slots__ = ("cents", "unit")

    def __init__(self, amount=0, unit="EUR"):
        object.__setattr__(self, "cents", round(amount * 100))
        object.__setattr__(self, "unit", unit)

    def __setattr__(self, name, value):
        raise AttributeError(f"{type(self).__name__} is immutable")

    @classmethod
    def of_cents(cls, cents, unit="EUR"):
        made = cls(0, unit)
        object.__setattr__(made, "cents", cents)
        return made

    def _same(self, other):
        if isinstance(other, Money) and other.unit != self.unit:
            raise ValueError(f"{self.unit} and {other.unit}")
        return isinstance(other, Money)

    def __add__(self, other):
        if other == 0 and isinstance(other, int):
            return self
        return Money.of_cents(self.cents + other.cents, self.unit) if self._same(other) else NotImplemented

    __radd__ = __add__

    def __sub__(self, other):
        return self + -other if self._same(other) else NotImplemented

    def __mul__(self, factor):
        return Money.of_cents(round(self.cents * factor), self.unit) if isinstance(factor, (int, float)) else NotImplemented

    __rmul__ = __mul__

    def __truediv__(self, other):
        if isinstance(other, Money):
            return self._same(other) and self.cents / other.cents
        return self * (1 / other)

    def __divmod__(self, n):
        q, r = divmod(self.cents, n)
        return Money.of_cents(q, self.unit), Money.of_cents(r, self.unit)

    def __neg__(self):
        return Money.of_cents(-self.cents, self.unit)

    def __abs__(self):
        return self if self.cents >= 0 else -self

    def __bool__(self):
        return self.cents != 0

    def __eq__(self, other):
        return isinstance(other, Money) and (self.cents, self.unit) == (other.cents, other.unit)

    def __lt__(self, other):
        return self.cents < other.cents if self._same(other) else NotImplemented

    def __hash__(self):
        return hash((self.cents, self.unit))

    def __format__(self, spec):
        return format(f"{self.cents / 100:{spec.rstrip('u') or '.2f'}}" + (f" {self.unit}" if spec.endswith("u") else ""))

    def __repr__(self):
        return f"Money({self:u})"

    __int__ = lambda self: self.cents // 100
    __float__ = lambda self: self.cents / 100
    __round__ = lambda self, n=0: Money(round(self.cents / 100, n), self.unit)


a, b, d = Money(10.5), Money(3), Money(1, "USD")
print(a + b, a - b, a * 2, 0.5 * a, a / 4, a / b, divmod(a, 4), -a, abs(-b), bool(Money()), sum([a, b, b]), sum([]), max(a, b), sorted([a, b, -a]))
# -> Money(13.50 EUR) Money(7.50 EUR) Money(21.00 EUR) Money(5.25 EUR) Money(2.62 EUR) 3.5 (Money(2.62 EUR), Money(0.02 EUR)) Money(-10.50 EUR) Money(3.00 EUR) False Money(16.50 EUR) 0 Money(10.50 EUR) [Money(-10.50 EUR), Money(3.00 EUR), Money(10.50 EUR)]
print(f"{a}|{a:u}|{a:>10.1f}|{a:08.3f}u", int(a), float(b), round(a), round(Money(1.255), 1), {a: 1}[Money(10.5)], a == 10.5, a != b, a < b, a > b)
# -> 10.50|10.50 EUR|      10.5|0010.500u 10 3.0 Money(10.00 EUR) Money(1.20 EUR) 1 False True False True
c = a
c += b
print(c, a, c is a)  # -> Money(13.50 EUR) Money(10.50 EUR) False
for bad in (lambda: a + 1, lambda: 1 + a, lambda: a + d, lambda: a < d, lambda: a < 5, lambda: a * b, lambda: "x" * a, lambda: a - 1, lambda: setattr(a, "cents", 5), lambda: setattr(a, "other", 5), lambda: sum([a, d]), lambda: a ** 2, lambda: a @ b, lambda: a[0], lambda: a / 0):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError unsupported operand type(s) for +: 'Money' and 'int'
# -> TypeError unsupported operand type(s) for +: 'int' and 'Money'
# -> ValueError EUR and USD
# -> ValueError EUR and USD
# -> TypeError '<' not supported between instances of 'Money' and 'int'
# -> TypeError unsupported operand type(s) for *: 'Money' and 'Money'
# -> TypeError can't multiply sequence by non-int of type 'Money'
# -> TypeError unsupported operand type(s) for -: 'Money' and 'int'
# -> AttributeError Money is immutable
# -> AttributeError Money is immutable
# -> ValueError EUR and USD
# -> TypeError unsupported operand type(s) for ** or pow(): 'Money' and 'int'
# -> TypeError unsupported operand type(s) for @: 'Money' and 'Money'
# -> TypeError 'Money' object is not subscriptable
# -> ZeroDivisionError division by zero
