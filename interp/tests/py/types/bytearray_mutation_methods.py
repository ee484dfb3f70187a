# insert, pop, remove, extend, reverse, clear, copy and in-place operators on bytearrays.
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


a = bytearray(b"hello")
a.insert(0, 72)
a.insert(100, I(33))
a.insert(-1, 45)
print(a, a.pop(), a.pop(0), a.pop(-2), a.pop(I(0)), a)  # -> bytearray(b'ell-') 33 72 111 104 bytearray(b'ell-')
a.extend(b"xy")
a.extend([1, 2])
a.extend(range(3))
a.extend(a)
a.extend(memoryview(b"mv"))
print(a, len(a))  # -> bytearray(b'ell-xy\x01\x02\x00\x01\x02ell-xy\x01\x02\x00\x01\x02mv') 24
a.remove(120)
a.reverse()
print(a, a.copy() is a, a.copy() == a)
# -> bytearray(b'vm\x02\x01\x00\x02\x01yx-lle\x02\x01\x00\x02\x01y-lle') False True
a.clear()
print(a, not a)  # -> bytearray(b'') True
b = c = bytearray(b"ab")
b += b"cd"
b *= 2
b += bytearray(b"!")
b += memoryview(b"?")
print(b is c, b, b + b"x", b"x" + b, type(b + b"x").__name__, type(b"x" + b).__name__, b"x" * 2 + b[:1], 2 * b[:2])
# -> True bytearray(b'abcdabcd!?') bytearray(b'abcdabcd!?x') b'xabcdabcd!?' bytearray bytes b'xxa' bytearray(b'abab')
b[1:3] = b"LONGER"
b[:0] = [1, 2]
b[-1:] = bytearray()
b[::2] = bytes(len(b[::2]))
del b[1::3]
del b[0]
print(b)  # -> bytearray(b'\x00LN\x00\x00db\x00\x00')
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
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> IndexError pop index out of range
# -> IndexError pop from empty bytearray
# -> ValueError value not found in bytearray
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can't extend bytearray with int
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can't concat str to bytearray
# -> TypeError can't concat list to bytearray
# -> TypeError can't multiply sequence by non-int of type 'str'
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'bytes' object cannot be interpreted as an integer
# -> IndexError bytearray index out of range
# -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> ValueError attempt to assign bytes of size 1 to extended slice of size 5
# -> IndexError bytearray index out of range
# -> TypeError bytearray indices must be integers or slices, not str
# -> TypeError unhashable type: 'bytearray'
