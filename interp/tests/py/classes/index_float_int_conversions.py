# __index__, __int__, __float__, __complex__, __trunc__, __floor__, __ceil__, __bool__ and where each is asked, with wrong results.
import math


class Index:
    def __init__(self, n):
        self.n = n

    def __index__(self):
        return self.n


class Float:
    def __float__(self):
        return 2.5


class Complex:
    def __complex__(self):
        return 1 + 2j


class Int:
    def __int__(self):
        return 9


class All(Index, Float, Complex, Int):
    def __trunc__(self):
        return "trunc"

    def __floor__(self):
        return "floor"

    def __ceil__(self):
        return "ceil"

    def __round__(self, digits=0):
        return f"round {digits}"

    def __abs__(self):
        return "abs"

    def __divmod__(self, other):
        return "divmod"

    def __rdivmod__(self, other):
        return "rdivmod"

    def __pow__(self, other, modulus=None):
        return f"pow {other} {modulus}"


class MyInt(int):
    pass


class MyFloat(float):
    pass


i, f, c, n, a = Index(3), Float(), Complex(), Int(), All(3)
print([10, 20, 30, 40][i], "abcdef"[i:], (1, 2) * i, range(i), bytes(i), hex(i), bin(i), oct(i), chr(Index(97)), round(1.23456, i), "ab".center(Index(6), "-"), int("12", i), math.factorial(i))
# -> 40 def (1, 2, 1, 2, 1, 2) range(0, 3) b'\x00\x00\x00' 0x3 0b11 0o3 a 1.235 --ab-- 5 6
print(float(i), complex(i), int(i), float(f), complex(f), complex(c), int(n), math.sqrt(f), math.floor(f), math.ceil(f), math.trunc(a), math.floor(a), math.ceil(a), round(a), round(a, 2), abs(a), divmod(a, 1), divmod(1, a), pow(a, 2), pow(a, 2, 3), a**4)
# -> 3.0 (3+0j) 3 2.5 (2.5+0j) (1+2j) 9 1.5811388300841898 2 3 trunc floor ceil round 0 round 2 abs divmod rdivmod pow 2 None pow 2 3 pow 4 None
print("%d %f" % (n, f), "%x" % i, f"{MyInt(5)} {MyFloat(2.5)}", sum([MyInt(1), MyFloat(2)]), slice(i, i).indices(Index(10)), divmod(MyInt(7), MyFloat(2)), enumerate("a", i).__next__(), math.gcd(Index(12), 18), math.isqrt(Index(17)), [0] * i, bytearray(b"abc").pop(Index(1)))
# -> 9 2.500000 3 5 2.5 3.0 (3, 3, 1) (3.0, 1.0) (3, 'a') 6 4 [0, 0, 0] 98


def wrong(cls, method, value):
    return type("W", (), {method: lambda self: value})()


trials = [
    lambda: int(wrong(object, "__int__", 2.5)), lambda: int(wrong(object, "__int__", "5")), lambda: float(wrong(object, "__float__", 1)), lambda: complex(wrong(object, "__complex__", 1.5)), lambda: [1][wrong(object, "__index__", 0.0)], lambda: float(wrong(object, "__index__", "x")), lambda: int(wrong(object, "__trunc__", 7)), lambda: int(wrong(object, "__trunc__", "q")),
    lambda: math.floor(wrong(object, "__floor__", "any")), lambda: math.trunc(5.9), lambda: math.trunc("x"), lambda: math.floor("x"), lambda: range(f), lambda: [1, 2][f], lambda: "a" * n, lambda: float(c), lambda: int(f), lambda: int(c), lambda: float(n), lambda: complex(n), lambda: chr(n), lambda: hex(n), lambda: "%d" % f, lambda: "%x" % n, lambda: "%f" % n, lambda: "%d" % c, lambda: "%c" % n, lambda: round(1.5, f), lambda: math.sqrt(n), lambda: math.gcd(1.0, 2),
    lambda: abs(i), lambda: bytes(n), lambda: bytes(f), lambda: [1] * 2.0, lambda: divmod(i, 2), lambda: i + 1, lambda: -i, lambda: range(10)[n], lambda: "abc"[n:], lambda: pow(2, i), lambda: 2**i, lambda: int(wrong(object, "__int__", MyInt(4))) + 1, lambda: int(wrong(object, "__int__", True)), lambda: float(wrong(object, "__float__", MyFloat(4))),
]
import warnings
warnings.simplefilter("ignore")
for trial in trials:
    try:
        print(trial())
    except Exception as error:
        print(type(error).__name__, error)
# -> TypeError __int__ returned non-int (type float)
# -> TypeError __int__ returned non-int (type str)
# -> TypeError W.__float__ returned non-float (type int)
# -> TypeError __complex__ returned non-complex (type float)
# -> TypeError __index__ returned non-int (type float)
# -> TypeError __index__ returned non-int (type str)
# -> 7
# -> TypeError __trunc__ returned non-Integral (type str)
# -> any
# -> 5
# -> TypeError type str doesn't define __trunc__ method
# -> TypeError must be real number, not str
# -> TypeError 'Float' object cannot be interpreted as an integer
# -> TypeError list indices must be integers or slices, not Float
# -> TypeError can't multiply sequence by non-int of type 'Int'
# -> TypeError float() argument must be a string or a real number, not 'Complex'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'Float'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'Complex'
# -> TypeError float() argument must be a string or a real number, not 'Int'
# -> TypeError complex() first argument must be a string or a number, not 'Int'
# -> TypeError 'Int' object cannot be interpreted as an integer
# -> TypeError 'Int' object cannot be interpreted as an integer
# -> TypeError %d format: a real number is required, not Float
# -> TypeError %x format: an integer is required, not Int
# -> TypeError must be real number, not Int
# -> TypeError %d format: a real number is required, not Complex
# -> TypeError %c requires int or char
# -> TypeError 'Float' object cannot be interpreted as an integer
# -> TypeError must be real number, not Int
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError bad operand type for abs(): 'Index'
# -> TypeError cannot convert 'Int' object to bytes
# -> TypeError cannot convert 'Float' object to bytes
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError unsupported operand type(s) for divmod(): 'Index' and 'int'
# -> TypeError unsupported operand type(s) for +: 'Index' and 'int'
# -> TypeError bad operand type for unary -: 'Index'
# -> TypeError range indices must be integers or slices, not Int
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Index'
# -> TypeError unsupported operand type(s) for ** or pow(): 'int' and 'Index'
# -> 5
# -> 1
# -> 4.0
