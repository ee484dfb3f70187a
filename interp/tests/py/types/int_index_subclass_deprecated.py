# __index__ and __int__ that give bools or subclasses of int; what constructors make of them.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class N(int):
    def __repr__(self):
        return f"N({int(self)})"

    def __index__(self):
        return 99


class Gives:
    def __init__(self, value):
        self.value = value

    def __int__(self):
        return self.value


class Trunc:
    def __trunc__(self):
        return 8


n = N(2)
print([0, 1, 2, 3][n], range(5)[n], "abc"[n], [0] * n, hex(n), bin(n), chr(n).encode(), int(n), type(int(n)))
print(n + 1, n, [n], str(n), f"{n}", f"{n!r}", f"{n:d}", "%d %s %r" % (n, n, n), N("12"), N(b"12"), N("ff", 16), N(), N(2.9))
print(type(n + 0), type(-n), type(+n), type(n & n), type(n.real), type(n.__index__()), type(abs(n)), type(round(n)), n.numerator is n)
print(int(Gives(5)), int(Trunc()), float(n), complex(n), bool(n), bool(N(0)), hash(n) == hash(2), {2: "two"}[n], n == 2.0)
show(
    lambda: int(Gives(None)),
    lambda: int(Gives(1.5)),
    lambda: int(Gives("5")),
    lambda: int(object()),
    lambda: int(None),
    lambda: int(Gives(5), 10),
    lambda: int([]),
    lambda: int(1j),
)
