# Assigning to and deleting slices of a bytearray, checked against a list.
data = bytearray(range(20))
plain = list(range(20))
seed = 99
for trial in range(400):
    seed = (seed * 1103515245 + 12345) % 2147483648
    start = seed % 31 - 10
    stop = seed // 31 % 31 - 10
    step = (1, 1, 1, 2, -1, -3, 5)[seed // 1000 % 7]
    new = [seed >> bit & 255 for bit in range(seed // 77 % 6)]
    kind = seed // 5000 % 3
    if kind == 0:
        del data[start:stop:step]
        del plain[start:stop:step]
    elif kind == 1:
        data[start:stop] = bytes(new)
        plain[start:stop] = new
    else:
        count = len(plain[start:stop:step])
        data[start:stop:step] = bytearray(count)
        plain[start:stop:step] = [0] * count
    if len(plain) < 10:
        data += bytes(range(30))
        plain += range(30)
    if list(data) != plain:
        print("differs", trial, start, stop, step)
print(len(data), sum(data))  # -> 30 1665
a = bytearray(b"abc")
a[1:2] = a
print(a)  # -> bytearray(b'aabcc')
a.extend(bytes(a))
a *= 2
print(len(a), a[:10], a * 0, 2 * bytearray(b"x"))  # -> 20 bytearray(b'aabccaabcc') bytearray(b'') bytearray(b'xx')
a[:] = [1, 2, 3]
a[5:] = range(3)
a[0] = True
print(a, a.pop(), a.pop(0), a)  # -> bytearray(b'\x02\x03\x00\x01') 2 1 bytearray(b'\x02\x03\x00\x01')
a.insert(0, 255)
a.insert(-1, 7)
a.insert(100, 8)
a.remove(7)
a.reverse()
print(a, a.copy() is a, a.copy() == a, bytes(a))
# -> bytearray(b'\x08\x01\x00\x03\x02\xff') False True b'\x08\x01\x00\x03\x02\xff'
b = a
b += b"!"
print(a is b, a, a.clear(), a, len(a))  # -> True bytearray(b'') None bytearray(b'') 0
a.extend(x for x in (1, 2))
a.append(3)
print(a, list(reversed(a)), 2 in a, b"\x02\x03" in a, a.find(3), a == b"\x01\x02\x03", b"\x01" < a)
# -> bytearray(b'\x01\x02\x03') [3, 2, 1] True True 2 True True
bad = [
    lambda: a.__setitem__(0, 256),
    lambda: a.__setitem__(0, "a"),
    lambda: a.__setitem__(9, 1),
    lambda: a.__setitem__("a", 1),
    lambda: a.__setitem__(slice(0, 1), "a"),
    lambda: a.__setitem__(slice(0, 1), 5),
    lambda: a.__setitem__(slice(0, 3, 2), b"a"),
    lambda: a.__setitem__(slice(0, 1), [300]),
    lambda: a.__delitem__(9),
    lambda: a.append(256),
    lambda: a.append("a"),
    lambda: a.extend("a"),
    lambda: a.extend(1),
    lambda: a.extend([1, 300]),
    lambda: bytearray().pop(),
    lambda: a.pop(50),
    lambda: a.remove(50),
    lambda: a.remove(300),
    lambda: a.insert("a", 5),
    lambda: a.insert(0, "a"),
    lambda: a + "x",
    lambda: a * 1.5,
    lambda: hash(a),
    lambda: bytearray("a"),
    lambda: bytearray(-1),
    lambda: bytearray([256]),
    lambda: bytearray(1.5),
    lambda: bytearray(1, "utf-8"),
    lambda: a["x"],
    lambda: a[99],
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> IndexError bytearray index out of range
# -> TypeError bytearray indices must be integers or slices, not str
# -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
# -> ValueError attempt to assign bytes of size 1 to extended slice of size 2
# -> ValueError byte must be in range(0, 256)
# -> IndexError bytearray index out of range
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can't extend bytearray with int
# -> ValueError byte must be in range(0, 256)
# -> IndexError pop from empty bytearray
# -> IndexError pop index out of range
# -> ValueError value not found in bytearray
# -> ValueError byte must be in range(0, 256)
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can't concat str to bytearray
# -> TypeError can't multiply sequence by non-int of type 'float'
# -> TypeError unhashable type: 'bytearray'
# -> TypeError string argument without an encoding
# -> ValueError negative count
# -> ValueError byte must be in range(0, 256)
# -> TypeError cannot convert 'float' object to bytearray
# -> TypeError encoding without a string argument
# -> TypeError bytearray indices must be integers or slices, not str
# -> IndexError bytearray index out of range
print(a)  # -> bytearray(b'\x01\x02\x03')
