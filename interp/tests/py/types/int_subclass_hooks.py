# Subclasses of int and bool-like flags: overridden conversions, which functions ask them, enumerations by hand.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class N(int):
    def __int__(self):
        return 100

    def __float__(self):
        return 2.5

    def __bool__(self):
        return False

    def __str__(self):
        return "its str"

    def __hash__(self):
        return 7

    def __eq__(self, other):
        return other == "me"

    def __abs__(self):
        return "abs"

    def __round__(self, n=None):
        return "round", n

    def __mul__(self, other):
        return "mul"

    def __lt__(self, other):
        return True


n = N(5)
print(int(n), float(n), bool(n), str(n), repr(n), f"{n}", f"{n:d}", f"{n:5}|", "%d" % n, "%s" % n, "%f" % n, hash(n), n == 5, n == "me", 5 == n, n != 5, abs(n), round(n), round(n, 1), n * 2, 2 * n, n + 1, -n, n < 0, 0 > n, n > 9, max(n, 3), sorted([n, 1]), [0, 1, 2, 3, 4, 5][n], range(n), "a" * n, n or "falsy", sum([n, n]), complex(n), divmod(n, 2), n.bit_length(), pow(n, 2), {n: "a"}.get(n), n in [5], n in [n], type(n + 0).__name__, int.__add__(n, 1), n.real, type(n.real).__name__, type(n.numerator).__name__, chr(n + 60), bytes(n), [1] * n == [1] * 5)
# -> 100 2.5 False its str 5 its str 5     5| 5 its str 2.500000 7 False True False False abs ('round', None) ('round', 1) mul 10 6 -5 True True False 3 [1, 5] 5 range(0, 5) aaaaa falsy 10 (2.5+0j) (2, 1) 3 25 a False True int 6 5 int int A b'\x00\x00\x00\x00\x00' True


class Bits(int):
    def __or__(self, other):
        return Bits(int(self) | int(other))

    def __repr__(self):
        return f"Bits({int(self):#b})"


print(Bits(1) | Bits(4), Bits(1) | 2, 2 | Bits(1), Bits(5) & 4, Bits("11", 2), Bits.from_bytes(b"\x03", "big"), Bits(3).to_bytes(1, "big"), Bits(2.9), Bits(True), Bits() == 0, {Bits(1): "x"}[1])
# -> Bits(0b101) Bits(0b11) 3 4 Bits(0b11) Bits(0b11) b'\x03' Bits(0b10) Bits(0b1) True x
show(lambda: N("x"), lambda: N(None), lambda: int.__new__(N, "7") + 0, lambda: int.__new__(float), lambda: N(5).nothing, lambda: N(2**70) + 1, lambda: hash(N(2**70)), lambda: setattr(n, "x", 1) or n.x, lambda: n.__dict__)
# -> ValueError invalid literal for int() with base 10: 'x'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> 7
# -> TypeError int.__new__(float): float is not a subtype of int
# -> AttributeError 'N' object has no attribute 'nothing'
# -> 1180591620717411303425
# -> 7
# -> 1
# -> {'x': 1}
