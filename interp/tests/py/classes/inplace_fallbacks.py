# Augmented assignment: the in-place method, NotImplemented, the plain one, the reflected one; what is assigned.
class InPlace:
    def __iadd__(self, other):
        return NotImplemented

    def __add__(self, other):
        return "add"

    def __imul__(self, other):
        print("imul", other)

    def __isub__(self, other):
        return NotImplemented

    __ior__ = None

    def __or__(self, other):
        return "or"


class Reflects:
    def __rsub__(self, other):
        return "rsub"

    def __rmatmul__(self, other):
        return "rmatmul"


a = InPlace()
a += 1
print(a)  # -> add
a = InPlace()
a *= 2  # -> imul 2
print(a)  # -> None
a = InPlace()
a -= Reflects()
print(a)  # -> rsub
a = InPlace()
a @= Reflects()
print(a)  # -> rmatmul
for text in ("a -= 1", "a |= 1", "a **= 2", "a //= 2", "a >>= 1", "a @= 1"):
    a = InPlace()
    try:
        exec(text)
        print(text, a)
    except TypeError as error:
        print(error)
# -> unsupported operand type(s) for -=: 'InPlace' and 'int'
# -> 'NoneType' object is not callable
# -> unsupported operand type(s) for **=: 'InPlace' and 'int'
# -> unsupported operand type(s) for //=: 'InPlace' and 'int'
# -> unsupported operand type(s) for >>=: 'InPlace' and 'int'
# -> unsupported operand type(s) for @=: 'InPlace' and 'int'
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)  # -> 'tuple' object does not support item assignment ([1, 2],)


class Items(dict):
    def __getitem__(self, key):
        print("get", key)
        return 10

    def __setitem__(self, key, value):
        print("set", key, value)


i = Items()
i[print("key")] += 5
# -> key
# -> get None
# -> set None 15
b = [1]
c = b
b += (2,)
b *= 2
print(c, b is c)  # -> [1, 2, 1, 2] True
s = "x"
s += "y"; s *= 2; s %= ()
print(s)  # -> xyxy
