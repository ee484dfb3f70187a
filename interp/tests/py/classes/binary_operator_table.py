# Every binary operator, its reflected and in-place method, its function in operator, and what is said when there is none.
import operator

symbols = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>",
           "and": "&", "or": "|", "xor": "^", "matmul": "@"}


class Left:
    pass


class Right:
    pass


class InPlace:
    pass


def method(name):
    return lambda self, *other: (name, type(other[0]).__name__, *other[1:])


for name in symbols:
    setattr(Left, f"__{name}__", method(name))
    setattr(Right, f"__r{name}__", method("r" + name))
    setattr(InPlace, f"__i{name}__", method("i" + name))
for name, symbol in symbols.items():
    names = {"l": Left(), "r": Right(), "i": InPlace(), "o": object()}
    exec(f"i {symbol}= 2", names)
    print(symbol, eval(f"l {symbol} 1", names)[0], eval(f"1 {symbol} r", names)[0], names["i"][0], eval(f"l {symbol} r", names)[0])
    for text in (f"r {symbol} 1", f"1 {symbol} l", f"o {symbol} o", f"i {symbol}= r", f"o {symbol}= 1"):
        try:
            print(text, (exec if "=" in text else eval)(text, {"l": Left(), "r": Right(), "i": object(), "o": object()}))
        except TypeError as error:
            print(text, "|", error)
# -> + add radd iadd add
# -> r + 1 | unsupported operand type(s) for +: 'Right' and 'int'
# -> 1 + l | unsupported operand type(s) for +: 'int' and 'Left'
# -> o + o | unsupported operand type(s) for +: 'object' and 'object'
# -> i += r None
# -> o += 1 | unsupported operand type(s) for +=: 'object' and 'int'
# -> - sub rsub isub sub
# -> r - 1 | unsupported operand type(s) for -: 'Right' and 'int'
# -> 1 - l | unsupported operand type(s) for -: 'int' and 'Left'
# -> o - o | unsupported operand type(s) for -: 'object' and 'object'
# -> i -= r None
# -> o -= 1 | unsupported operand type(s) for -=: 'object' and 'int'
# -> * mul rmul imul mul
# -> r * 1 | unsupported operand type(s) for *: 'Right' and 'int'
# -> 1 * l | unsupported operand type(s) for *: 'int' and 'Left'
# -> o * o | unsupported operand type(s) for *: 'object' and 'object'
# -> i *= r None
# -> o *= 1 | unsupported operand type(s) for *=: 'object' and 'int'
# -> / truediv rtruediv itruediv truediv
# -> r / 1 | unsupported operand type(s) for /: 'Right' and 'int'
# -> 1 / l | unsupported operand type(s) for /: 'int' and 'Left'
# -> o / o | unsupported operand type(s) for /: 'object' and 'object'
# -> i /= r None
# -> o /= 1 | unsupported operand type(s) for /=: 'object' and 'int'
# -> // floordiv rfloordiv ifloordiv floordiv
# -> r // 1 | unsupported operand type(s) for //: 'Right' and 'int'
# -> 1 // l | unsupported operand type(s) for //: 'int' and 'Left'
# -> o // o | unsupported operand type(s) for //: 'object' and 'object'
# -> i //= r None
# -> o //= 1 | unsupported operand type(s) for //=: 'object' and 'int'
# -> % mod rmod imod mod
# -> r % 1 | unsupported operand type(s) for %: 'Right' and 'int'
# -> 1 % l | unsupported operand type(s) for %: 'int' and 'Left'
# -> o % o | unsupported operand type(s) for %: 'object' and 'object'
# -> i %= r None
# -> o %= 1 | unsupported operand type(s) for %=: 'object' and 'int'
# -> ** pow rpow ipow pow
# -> r ** 1 | unsupported operand type(s) for ** or pow(): 'Right' and 'int'
# -> 1 ** l | unsupported operand type(s) for ** or pow(): 'int' and 'Left'
# -> o ** o | unsupported operand type(s) for ** or pow(): 'object' and 'object'
# -> i **= r None
# -> o **= 1 | unsupported operand type(s) for **=: 'object' and 'int'
# -> << lshift rlshift ilshift lshift
# -> r << 1 | unsupported operand type(s) for <<: 'Right' and 'int'
# -> 1 << l | unsupported operand type(s) for <<: 'int' and 'Left'
# -> o << o | unsupported operand type(s) for <<: 'object' and 'object'
# -> i <<= r None
# -> o <<= 1 | unsupported operand type(s) for <<=: 'object' and 'int'
# -> >> rshift rrshift irshift rshift
# -> r >> 1 | unsupported operand type(s) for >>: 'Right' and 'int'
# -> 1 >> l | unsupported operand type(s) for >>: 'int' and 'Left'
# -> o >> o | unsupported operand type(s) for >>: 'object' and 'object'
# -> i >>= r None
# -> o >>= 1 | unsupported operand type(s) for >>=: 'object' and 'int'
# -> & and rand iand and
# -> r & 1 | unsupported operand type(s) for &: 'Right' and 'int'
# -> 1 & l | unsupported operand type(s) for &: 'int' and 'Left'
# -> o & o | unsupported operand type(s) for &: 'object' and 'object'
# -> i &= r None
# -> o &= 1 | unsupported operand type(s) for &=: 'object' and 'int'
# -> | or ror ior or
# -> r | 1 | unsupported operand type(s) for |: 'Right' and 'int'
# -> 1 | l | unsupported operand type(s) for |: 'int' and 'Left'
# -> o | o | unsupported operand type(s) for |: 'object' and 'object'
# -> i |= r None
# -> o |= 1 | unsupported operand type(s) for |=: 'object' and 'int'
# -> ^ xor rxor ixor xor
# -> r ^ 1 | unsupported operand type(s) for ^: 'Right' and 'int'
# -> 1 ^ l | unsupported operand type(s) for ^: 'int' and 'Left'
# -> o ^ o | unsupported operand type(s) for ^: 'object' and 'object'
# -> i ^= r None
# -> o ^= 1 | unsupported operand type(s) for ^=: 'object' and 'int'
# -> @ matmul rmatmul imatmul matmul
# -> r @ 1 | unsupported operand type(s) for @: 'Right' and 'int'
# -> 1 @ l | unsupported operand type(s) for @: 'int' and 'Left'
# -> o @ o | unsupported operand type(s) for @: 'object' and 'object'
# -> i @= r None
# -> o @= 1 | unsupported operand type(s) for @=: 'object' and 'int'
print(divmod(type("D", (), {"__divmod__": lambda s, o: ("divmod", o)})(), 3), divmod(3, type("D", (), {"__rdivmod__": lambda s, o: ("rdivmod", o)})()))
# -> ('divmod', 3) ('rdivmod', 3)
print(pow(Left(), 2), pow(2, Right()), pow(Left(), 2, 3))  # -> ('pow', 'int') ('rpow', 'int') ('pow', 'int', 3)
for bad in (lambda: pow(2, Right(), 3), lambda: divmod(Left(), 1), lambda: pow(object(), 1, 2), lambda: operator.iadd(object(), 1)):
    try:
        print(bad())
    except TypeError as error:
        print(error)
# -> unsupported operand type(s) for ** or pow(): 'int', 'Right', 'int'
# -> unsupported operand type(s) for divmod(): 'Left' and 'int'
# -> unsupported operand type(s) for ** or pow(): 'object', 'int', 'int'
# -> unsupported operand type(s) for +=: 'object' and 'int'
