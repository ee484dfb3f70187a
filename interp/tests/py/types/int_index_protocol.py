# Where __index__ is taken, and where only a true integer is.
import math
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class I:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


three = I(3)
print([0, 1, 2, 3][three], "abcd"[three], (0, 1, 2, 3)[:three], b"abcd"[three:], range(10)[three], bytearray(b"abcd")[three])
# -> 3 d (0, 1, 2) b'd' 3 100
print([1] * three, three * "ab", b"x" * three, (1,) * three, bytes(three), bytearray(three), list(range(three)))
# -> [1, 1, 1] ababab b'xxx' (1, 1, 1) b'\x00\x00\x00' bytearray(b'\x00\x00\x00') [0, 1, 2]
print(hex(three), oct(three), bin(three), chr(I(97)), round(3.14159, three), round(31415, I(-3)))
# -> 0x3 0o3 0b11 a 3.142 31000
print("%d|%x|%o|%c" % (three, three, three, I(65)), "a,b,c,d,e".split(",", three), "aaaa".replace("a", "b", three), "a".center(three, "-"), "abcabc".find("c", three))
# -> 3|3|3|A ['a', 'b', 'c', 'd,e'] bbba -a- 5
print(math.factorial(three), math.gcd(three, 9), math.comb(5, three), math.isqrt(I(16)), [1, 2, 3, 4].index(4, three), slice(three).indices(I(2)))
# -> 6 3 10 4 3 (0, 2, 1)
print((5).to_bytes(three, "big"), int("11", I(2)), list(enumerate("a", three)), divmod is divmod, complex(three), float(three), int(three))
# -> b'\x00\x00\x05' 3 [(3, 'a')] True (3+0j) 3.0 3
items = [5, 6, 7]
items.insert(I(1), 0)
print(items.pop(I(2)), items)  # -> 6 [5, 0, 7]
items[I(0) : I(2)] = [9]
del items[I(-1)]
print(items, {3: "a"}.get(three), three == 3, sum([1, 2], start=0))  # -> [9] None False 3
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
# -> TypeError unsupported operand type(s) for +: 'I' and 'int'
# -> TypeError unsupported operand type(s) for divmod(): 'int' and 'I'
# -> TypeError unsupported format string passed to I.__format__
# -> TypeError unsupported format string passed to I.__format__
# -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'I'
# -> TypeError unsupported operand type(s) for <<: 'int' and 'I'
# -> TypeError __index__ returned non-int (type str)
# -> TypeError __index__ returned non-int (type NoneType)
# -> TypeError __index__ returned non-int (type float)
# -> IndexError cannot fit 'I' into an index-sized integer
# -> [1, 2]
# -> ValueError negative count
# -> ValueError chr() arg not in range(0x110000)
# -> ValueError factorial() not defined for negative values
# -> TypeError bad operand type for abs(): 'I'
