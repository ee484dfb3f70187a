# Where __index__ is taken, and where only a true integer is.
import math
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


three = I(3)
print([0, 1, 2, 3][three], "abcd"[three], (0, 1, 2, 3)[:three], b"abcd"[three:], range(10)[three], bytearray(b"abcd")[three])
print([1] * three, three * "ab", b"x" * three, (1,) * three, bytes(three), bytearray(three), list(range(three)))
print(hex(three), oct(three), bin(three), chr(three + 94 if hasattr(three, "__add__") else 97), round(3.14159, three), round(31415, I(-3)))
print("%d|%x|%o|%c" % (three, three, three, I(65)), "a,b,c,d,e".split(",", three), "aaaa".replace("a", "b", three), "a".center(three, "-"), "abcabc".find("c", three))
print(math.factorial(three), math.gcd(three, 9), math.comb(5, three), math.isqrt(I(16)), [1, 2, 3, 4].index(4, three), slice(three).indices(I(2)))
print((5).to_bytes(three, "big"), int("11", I(2)), list(enumerate("a", three)), divmod is divmod, complex(three), float(three), int(three))
items = [5, 6, 7]
items.insert(I(1), 0)
print(items.pop(I(2)), items)
items[I(0) : I(2)] = [9]
del items[I(-1)]
print(items, {3: "a"}.get(three), three == 3, sum([1, 2], start=0))
show(
    lambda: three + 1,
    lambda: divmod(7, three),
    lambda: f"{three:d}",
    lambda: format(three, "x"),
    lambda: pow(2, three),
    lambda: 1 << three,
    lambda: [1][I("x")],
    lambda: range(I(None)),
    lambda: hex(I(1.0)),
    lambda: [1][I(2**70)],
    lambda: [1, 2][: I(2**70)],
    lambda: bytes(I(-1)),
    lambda: chr(I(-1)),
    lambda: math.factorial(I(-3)),
    lambda: abs(three),
)
