# In-place operators on numbers: new objects, the fallback to the plain operator, refused kinds.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Acc:
    def __init__(self, n):
        self.n = n

    def __iadd__(self, other):
        self.n += other
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return Acc(self.n - other)

    def __imul__(self, other):
        return "replaced"

    def __rtruediv__(self, other):
        return "rdiv"

    __itruediv__ = None


a = b = Acc(1)
a += 5
print(a is b, b.n)  # -> True 6
a -= 2
print(a is b, a.n, b.n)  # -> False 4 6
a *= 2
print(a)  # -> replaced
x = 7
x /= Acc(1)
print(x)  # -> rdiv


def inplace(text, **names):
    try:
        exec(text, {}, names)
        print(names)
    except TypeError as e:
        print(e)


for text in ("x += 's'", "x -= None", "x *= {}", "x //= 's'", "x %= []", "x **= 's'", "x <<= 1.0", "x >>= 's'", "x &= 1.5", "x |= None", "x ^= 's'", "x @= 2"):
    inplace(text, x=7)
# -> unsupported operand type(s) for +=: 'int' and 'str'
# -> unsupported operand type(s) for -=: 'int' and 'NoneType'
# -> unsupported operand type(s) for *=: 'int' and 'dict'
# -> unsupported operand type(s) for //=: 'int' and 'str'
# -> unsupported operand type(s) for %=: 'int' and 'list'
# -> unsupported operand type(s) for **=: 'int' and 'str'
# -> unsupported operand type(s) for <<=: 'int' and 'float'
# -> unsupported operand type(s) for >>=: 'int' and 'str'
# -> unsupported operand type(s) for &=: 'int' and 'float'
# -> unsupported operand type(s) for |=: 'int' and 'NoneType'
# -> unsupported operand type(s) for ^=: 'int' and 'str'
# -> unsupported operand type(s) for @=: 'int' and 'int'
inplace("x /= 2", x=Acc(1))  # -> 'NoneType' object is not callable
inplace("x += 1; x -= 0.5; x *= 4; x /= 3; x //= 1; x %= 5; x **= 2", x=1)  # -> {'x': 4.0}
inplace("x <<= 3; x |= 1; x ^= 2; x &= 0xf; x >>= 1", x=1)  # -> {'x': 5}
inplace("x += 1j; x *= 1j; x /= 2", x=True)  # -> {'x': (-0.5+0.5j)}
