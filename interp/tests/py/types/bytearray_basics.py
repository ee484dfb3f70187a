# bytearray: bytes that change.
a = bytearray(b"hello")
a[0] = 72
a.append(33)
a.extend(b" ok")
print(a, len(a), a[0], a[-2:], a == b"Hello! ok")  # -> bytearray(b'Hello! ok') 9 72 bytearray(b'ok') True
a += b"?"
a[1:5] = b"i"
print(a)  # -> bytearray(b'Hi! ok?')
del a[0]
del a[-3:]
a.insert(0, 120)
print(a, a.pop(), a)  # -> bytearray(b'xi!') 32 bytearray(b'xi!')
a.reverse()
print(a, bytes(a), a.hex(), bytearray(2), bytearray([1, 2]), bytearray("é", "utf-8"))
# -> bytearray(b'!ix') b'!ix' 216978 bytearray(b'\x00\x00') bytearray(b'\x01\x02') bytearray(b'\xc3\xa9')
a.clear()
print(a, bool(a))  # -> bytearray(b'') False
b = bytearray(b"abc")
c = b
c *= 2
print(b, b.find(b"c"), b.replace(b"a", b"-"), b.decode(), list(b)[:2], b"bc" in b, 97 in b, b.count(b"a"))
# -> bytearray(b'abcabc') 2 bytearray(b'-bc-bc') abcabc [97, 98] True True 2
b.remove(97)
print(b, b[::2], b.copy() is b, bytearray(b"a") < b"b", b + b"x", b"x" + b)
# -> bytearray(b'bcabc') bytearray(b'bac') False True bytearray(b'bcabcx') b'xbcabc'
for f in (
    lambda: b.__setitem__(0, 256),
    lambda: b.__setitem__(99, 1),
    lambda: b.append("a"),
    lambda: b.append(-1),
    lambda: hash(b),
    lambda: bytearray().pop(),
    lambda: b.remove(0),
    lambda: b.extend("ab"),
    lambda: b.__setitem__(slice(0, 1), 5.0),
):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError byte must be in range(0, 256)
# -> IndexError bytearray index out of range
# -> TypeError 'str' object cannot be interpreted as an integer
# -> ValueError byte must be in range(0, 256)
# -> TypeError unhashable type: 'bytearray'
# -> IndexError pop from empty bytearray
# -> ValueError value not found in bytearray
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError can assign only bytes, buffers, or iterables of ints in range(0, 256)
