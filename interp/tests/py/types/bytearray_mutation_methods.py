# insert, pop, remove, extend, reverse, clear, copy and in-place operators on bytearrays.
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


a = bytearray(b"hello")
a.insert(0, 72)
a.insert(100, I(33))
a.insert(-1, 45)
print(a, a.pop(), a.pop(0), a.pop(-2), a.pop(I(0)), a)
a.extend(b"xy")
a.extend([1, 2])
a.extend(range(3))
a.extend(a)
a.extend(memoryview(b"mv"))
print(a, len(a))
a.remove(120)
a.reverse()
print(a, a.copy() is a, a.copy() == a)
a.clear()
print(a, not a)
b = c = bytearray(b"ab")
b += b"cd"
b *= 2
b += bytearray(b"!")
b += memoryview(b"?")
print(b is c, b, b + b"x", b"x" + b, type(b + b"x").__name__, type(b"x" + b).__name__, b"x" * 2 + b[:1], 2 * b[:2])
b[1:3] = b"LONGER"
b[:0] = [1, 2]
b[-1:] = bytearray()
b[::2] = bytes(len(b[::2]))
del b[1::3]
del b[0]
print(b)
show(
    lambda: b.insert("a", 1),
    lambda: b.insert(0, 256),
    lambda: b.insert(0, "a"),
    lambda: b.append(-1),
    lambda: b.append("a"),
    lambda: b.append(1.5),
    lambda: b.pop(100),
    lambda: bytearray().pop(),
    lambda: b.remove(255),
    lambda: b.remove(256),
    lambda: b.remove("a"),
    lambda: b.extend("ab"),
    lambda: b.extend(5),
    lambda: b.extend([256]),
    lambda: b.extend([1, "a"]),
    lambda: b + "a",
    lambda: b + [1],
    lambda: b * "a",
    lambda: b.__setitem__(0, 256),
    lambda: b.__setitem__(0, b"a"),
    lambda: b.__setitem__(100, 1),
    lambda: b.__setitem__(slice(0, 2), "ab"),
    lambda: b.__setitem__(slice(0, 2), 3),
    lambda: b.__setitem__(slice(0, None, 2), b"a"),
    lambda: b.__delitem__(100),
    lambda: b.__delitem__("a"),
    lambda: hash(b),
)
