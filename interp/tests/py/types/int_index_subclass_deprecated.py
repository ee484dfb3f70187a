# __index__ and __int__ that give bools or subclasses of int; what constructors make of them.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
# -> 2 2 c [0, 0] 0x2 0b10 b'\x02' 2 <class 'int'>
print(n + 1, n, [n], str(n), f"{n}", f"{n!r}", f"{n:d}", "%d %s %r" % (n, n, n), N("12"), N(b"12"), N("ff", 16), N(), N(2.9))
# -> 3 N(2) [N(2)] N(2) N(2) N(2) 2 2 N(2) N(2) N(12) N(12) N(255) N(0) N(2)
print(type(n + 0), type(-n), type(+n), type(n & n), type(n.real), type(n.__index__()), type(abs(n)), type(round(n)), n.numerator is n)
# -> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'> False
print(int(Gives(5)), int(Trunc()), float(n), complex(n), bool(n), bool(N(0)), hash(n) == hash(2), {2: "two"}[n], n == 2.0)
# -> 5 8 2.0 (2+0j) True False True two True
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
# -> TypeError __int__ returned non-int (type NoneType)
# -> TypeError __int__ returned non-int (type float)
# -> TypeError __int__ returned non-int (type str)
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'object'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'NoneType'
# -> TypeError int() can't convert non-string with explicit base
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'list'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
