# abs, divmod and pow with every kind of number.
print(abs(-5), abs(5), abs(-2.5), abs(-0.0), abs(True), abs(-(10**30)))
# -> 5 5 2.5 0.0 1 1000000000000000000000000000000
print(divmod(7, 3), divmod(-7, 3), divmod(7.5, 2), divmod(10**20, 3), divmod(True, 2))
# -> (2, 1) (-3, 2) (3.0, 1.5) (33333333333333333333, 1) (0, 1)
print(pow(2, 3), pow(2.0, 3), pow(2, -1), pow(2, 10, 1000), pow(base=3, exp=2), pow(2, 3, None))  # -> 8 8.0 0.5 24 9 8


class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __abs__(self):
        return (self.x**2 + self.y**2) ** 0.5

    def __divmod__(self, n):
        return "divmod", n

    def __rdivmod__(self, n):
        return "rdivmod", n

    def __pow__(self, n, mod=None):
        return "pow", n, mod


v = Vector(3, 4)
print(abs(v), divmod(v, 2), divmod(2, v), pow(v, 2), pow(v, 2, 3), v**5)
# -> 5.0 ('divmod', 2) ('rdivmod', 2) ('pow', 2, None) ('pow', 2, 3) ('pow', 5, None)
for f in (
    lambda: abs("a"),
    lambda: abs(None),
    lambda: divmod("a", 1),
    lambda: divmod(1),
    lambda: pow("a", 2),
    lambda: pow(2),
    lambda: 2**v,
):
    try:
        f()
    except TypeError as e:
        print(e)
# -> bad operand type for abs(): 'str'
# -> bad operand type for abs(): 'NoneType'
# -> unsupported operand type(s) for divmod(): 'str' and 'int'
# -> divmod expected 2 arguments, got 1
# -> unsupported operand type(s) for ** or pow(): 'str' and 'int'
# -> pow() missing required argument 'exp' (pos 2)
# -> unsupported operand type(s) for ** or pow(): 'int' and 'Vector'
