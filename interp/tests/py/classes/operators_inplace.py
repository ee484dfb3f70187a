# __iadd__ and its relatives; what they return is bound.
class Acc:
    def __init__(self):
        self.log = []

    def __iadd__(self, x):
        self.log.append(("+", x))
        return self

    def __isub__(self, x):
        return ("replaced", x)

    def __imul__(self, x):
        return NotImplemented

    def __mul__(self, x):
        return ("mul", x)

    def __or__(self, x):
        return ("or", x)


a = b = Acc()
a += 1
a += "two"
print(a is b, a.log)  # -> True [('+', 1), ('+', 'two')]
a -= 5
print(a, b.log)  # -> ('replaced', 5) [('+', 1), ('+', 'two')]
a = b
a *= 3
print(a)  # -> ('mul', 3)
a = b
a |= 4
print(a)  # -> ('or', 4)
a = b
try:
    a /= 2
except TypeError as e:
    print(e)  # -> unsupported operand type(s) for /=: 'Acc' and 'int'


class Holder:
    pass


h = Holder()
h.acc = Acc()
h.acc += 9
items = [Acc()]
items[0] += 7
print(h.acc.log, items[0].log)  # -> [('+', 9)] [('+', 7)]
t = (Acc(),)
try:
    t[0] += 1
except TypeError as e:
    print(e, t[0].log)  # -> 'tuple' object does not support item assignment [('+', 1)]
for name in ("itruediv", "ifloordiv", "imod", "ipow", "ilshift", "irshift", "iand", "ixor", "imatmul"):
    setattr(Acc, f"__{name}__", lambda self, x, name=name: (name, x))
c = Acc()
d = c; d //= 1; print(d)  # -> ('ifloordiv', 1)
d = c; d %= 1; print(d)  # -> ('imod', 1)
d = c; d **= 1; print(d)  # -> ('ipow', 1)
d = c; d <<= 1; print(d)  # -> ('ilshift', 1)
d = c; d >>= 1; print(d)  # -> ('irshift', 1)
d = c; d &= 1; print(d)  # -> ('iand', 1)
d = c; d ^= 1; print(d)  # -> ('ixor', 1)
d = c; d @= 1; print(d)  # -> ('imatmul', 1)
d = c; d /= 1; print(d)  # -> ('itruediv', 1)
