# abs, round, divmod, pow and sum: special methods asked for, refused kinds, third arguments, rounding of huge numbers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class N:
    def __abs__(self):
        return "abs"

    def __round__(self, *digits):
        return "round", digits

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __pow__(self, other, modulus="none"):
        return "pow", other, modulus

    def __rpow__(self, other):
        return "rpow", other

    def __trunc__(self):
        return 7


n = N()
print(abs(n), round(n), round(n, 2), round(n, None), divmod(n, 1), divmod(1, n), pow(n, 2), pow(n, 2, 5), pow(2, n), n**3, int(n))
# -> abs ('round', ()) ('round', (2,)) ('round', ()) divmod rdivmod ('pow', 2, 'none') ('pow', 2, 5) ('rpow', 2) ('pow', 3, 'none') 7
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e16 + 1), round(12345, -2), round(12350, -2), round(12450, -2), round(-15, -1), round(5, 10), round(0.5, 0), round(-0.4), round(1e300, -299), round(123.456, -1), round(5e-324, 400), round(1.5, -400), round(10**30 + 5, -1), round(True), round(2.5, None), round(number=1.25, ndigits=1))
# -> 2 4 -2 2.67 10000000000000000 12300 12400 12400 -20 5 0.0 0 1e+300 120.0 5e-324 0.0 1000000000000000000000000000000 1 2 1.2
print(divmod(7, -3), divmod(-7, 3), divmod(7.5, -2), divmod(-0.0, 1), divmod(True, 2), divmod(10**20, -7), abs(-True), abs(-0.0), abs(3 - 4j), sum([1, 2], start=10), sum([[1], [2]], [5]), sum((), 3), sum(range(0)), sum([0.1] * 10), sum([1, 2.5, 1j]), sum({1: "a", 2: "b"}))
# -> (-3, -2) (-3, 2) (-4.0, -0.5) (-0.0, 0.0) (0, 1) (-14285714285714285715, -5) 1 0.0 5.0 13 [5, 1, 2] 3 0 0.9999999999999999 (3.5+1j) 3
show(
    lambda: abs("a"),
    lambda: abs(),
    lambda: round("a"),
    lambda: round(1.5, "a"),
    lambda: round(1.5, 1.0),
    lambda: round(1, 2, 3),
    lambda: round(),
    lambda: round(1j),
    lambda: round(float("nan")),
    lambda: round(float("inf"), 2),
    lambda: round(float("inf")),
    lambda: divmod(1),
    lambda: divmod(1, 0),
    lambda: divmod(1.0, 0),
    lambda: divmod("a", 1),
    lambda: divmod(1j, 1),
    lambda: pow(1),
    lambda: pow("a", 1),
    lambda: pow(2, 3, "a"),
    lambda: pow(2, n, 3),
    lambda: sum(1),
    lambda: sum([1, "a"]),
    lambda: sum("ab"),
    lambda: sum(["a"], ""),
    lambda: sum([b"a"], b""),
    lambda: sum([bytearray()], bytearray()),
    lambda: sum([[1]]),
    lambda: sum([1], start="a"),
    lambda: sum(),
    lambda: sum([1], 2, 3),
    lambda: sum(x for x in [1, None]),
)
# -> TypeError bad operand type for abs(): 'str'
# -> TypeError abs() takes exactly one argument (0 given)
# -> TypeError type str doesn't define __round__ method
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError round() takes at most 2 arguments (3 given)
# -> TypeError round() missing required argument 'number' (pos 1)
# -> TypeError type complex doesn't define __round__ method
# -> ValueError cannot convert float NaN to integer
# -> inf
# -> OverflowError cannot convert float infinity to integer
# -> TypeError divmod expected 2 arguments, got 1
# -> ZeroDivisionError integer division or modulo by zero
# -> ZeroDivisionError float divmod()
# -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# -> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
# -> TypeError pow() missing required argument 'exp' (pos 2)
# -> TypeError unsupported operand type(s) for ** or pow(): 'str' and 'int'
# -> TypeError unsupported operand type(s) for ** or pow(): 'int', 'int', 'str'
# -> TypeError unsupported operand type(s) for ** or pow(): 'int', 'N', 'int'
# -> TypeError 'int' object is not iterable
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError unsupported operand type(s) for +: 'int' and 'str'
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> TypeError sum() can't sum bytes [use b''.join(seq) instead]
# -> TypeError sum() can't sum bytearray [use b''.join(seq) instead]
# -> TypeError unsupported operand type(s) for +: 'int' and 'list'
# -> TypeError sum() can't sum strings [use ''.join(seq) instead]
# -> TypeError sum() takes at least 1 positional argument (0 given)
# -> TypeError sum() takes at most 2 arguments (3 given)
# -> TypeError unsupported operand type(s) for +: 'int' and 'NoneType'
