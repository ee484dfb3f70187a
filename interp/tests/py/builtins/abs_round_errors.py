# abs, round, divmod, pow and sum: special methods asked for, refused kinds, third arguments, rounding of huge numbers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


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
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(1e16 + 1), round(12345, -2), round(12350, -2), round(12450, -2), round(-15, -1), round(5, 10), round(0.5, 0), round(-0.4), round(1e300, -299), round(123.456, -1), round(5e-324, 400), round(1.5, -400), round(10**30 + 5, -1), round(True), round(2.5, None), round(number=1.25, ndigits=1))
print(divmod(7, -3), divmod(-7, 3), divmod(7.5, -2), divmod(-0.0, 1), divmod(True, 2), divmod(10**20, -7), abs(-True), abs(-0.0), abs(3 - 4j), sum([1, 2], start=10), sum([[1], [2]], [5]), sum((), 3), sum(range(0)), sum([0.1] * 10), sum([1, 2.5, 1j]), sum({1: "a", 2: "b"}))
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
