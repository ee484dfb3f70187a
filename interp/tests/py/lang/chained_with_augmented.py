# Augmented assignment to attributes, items, slices, globals, nonlocals, properties, with side effects read once; unusual operands.
log = []


def once(value, name):
    log.append(name)
    return value


class Box:
    count = 0

    def __init__(self):
        self.items = [0, 1, 2, 3]

    @property
    def double(self):
        log.append("get")
        return self.count * 2

    @double.setter
    def double(self, value):
        log.append("set")
        self.count = value


b = Box()
once(b, "box").items[once(1, "index")] += once(10, "value")
b.count += 1
b.double += 5
Box.count -= 3
b.items[1:3] += ["x"]
b.items[-1] **= 2
print(b.items, b.count, Box.count, log)  # -> [0, 11, 2, 'x', 9] 7 -3 ['box', 'index', 'value', 'get', 'set']
total = 1


def outer():
    n = 1

    def inner(k):
        nonlocal n
        global total
        n += k
        total *= n
        return n

    return inner(2), inner(3), n


print(outer(), total)  # -> (3, 6, 6) 18


def unbound():
    total += 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)  # -> cannot access local variable 'total' where it is not associated with a value
try:
    not_there += 1
except NameError as error:
    print(error)  # -> name 'not_there' is not defined
s = t = {1}
s |= {2}
s &= {2, 3}
s ^= {5}
s -= {2}
print(s, s is t)  # -> {5} True
l = m = [1]
l += "ab"
l += {7: 8}
l *= 2
print(l, l is m)  # -> [1, 'a', 'b', 7, 1, 'a', 'b', 7] True
l = l + [9]
print(l is m)  # -> False
n = 7
n <<= 2; n ^= 3; n |= 64; n &= ~1; n //= 3; n %= 13; n -= -1; n /= 2; n **= 2
print(n)  # -> 9.0
x = "a"
x += "b" * 2
x *= 2
x %= ()
print(x)  # -> abbabb
d = {"k": [1]}
d["k"] += [2]
d |= {"l": 3}
d |= [("m", 4)]
print(d)  # -> {'k': [1, 2], 'l': 3, 'm': 4}
for text in ("d['q'] += 1", "b.nothing += 1", "(1, 2)[0] += 1", "'a'[0] += 'b'", "b.items[9] += 1", "d[[]] += 1", "x += 1", "l += 5", "s |= [1]", "None.x += 1", "n @= 1", "print += 1", "d += {}"):
    try:
        exec(text)
    except Exception as error:
        print(type(error).__name__, error)
# -> KeyError 'q'
# -> AttributeError 'Box' object has no attribute 'nothing'
# -> TypeError 'tuple' object does not support item assignment
# -> TypeError 'str' object does not support item assignment
# -> IndexError list index out of range
# -> TypeError unhashable type: 'list'
# -> TypeError can only concatenate str (not "int") to str
# -> TypeError 'int' object is not iterable
# -> TypeError unsupported operand type(s) for |=: 'set' and 'list'
# -> AttributeError 'NoneType' object has no attribute 'x'
# -> TypeError unsupported operand type(s) for @=: 'float' and 'int'
# -> TypeError unsupported operand type(s) for +=: 'builtin_function_or_method' and 'int'
# -> TypeError unsupported operand type(s) for +=: 'dict' and 'dict'
