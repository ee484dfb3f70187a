# bytearray against a list of integers: slice assignment and deletion with every step, insert and pop at odd places, growth from itself.
def model(start, stop, step, size, new):
    data, items = bytearray(range(size)), list(range(size))
    results = []
    for thing in (data, items):
        try:
            if new is None:
                del thing[start:stop:step]
            else:
                thing[start:stop:step] = bytes(new) if thing is data else list(new)
            results.append(list(thing))
        except ValueError as error:
            results.append(str(error).replace("bytes", "sequence") if thing is data else str(error))
    return results


differ = count = errors = 0
bounds = (None, -9, -3, -1, 0, 1, 2, 5, 9)
for size in (0, 1, 6):
    for start in bounds:
        for stop in bounds:
            for step in (None, 1, 2, 3, -1, -2):
                for new in (None, (), (200,), (200, 201, 202)):
                    a, b = model(start, stop, step, size, new)
                    count, errors, differ = count + 1, errors + isinstance(b, str), differ + (a != b and "extended" not in str(b))
print(count, errors, differ)  # -> 5832 2012 0
b = bytearray(b"hello")
b[1:3] = b
b[:0] = b[::-1]
b[len(b) :] = b"!" * 2
b += b[:2]
b.extend(b[-2:])
b *= 2
print(b, b.pop(), b.pop(0), b.pop(-3), len(b))
# -> bytearray(b'lollehhhhellolo!!olololollehhhhellolo!!lo') 108 111 111 41
b = bytearray(b"abc")
b.insert(-100, 48)
b.insert(100, 57)
b.insert(-1, True)
b[1:2] = [65, 66]
b[0:1] = (n for n in (1, 2))
b[-1:] = 3 if False else bytearray(2)
b[2] = 0x7F
print(b, b.index(66), b.find(b"c\x01"), b.count(0), b.remove(66), b, b.copy() == b, b.reverse(), b, b.clear(), b)
# -> bytearray(b'') 3 5 2 None bytearray(b'') True None bytearray(b'') None bytearray(b'')
class Indexed:
    def __index__(self):
        return 1
b = bytearray(b"xyz")
b[Indexed()] = Indexed()
b.append(Indexed())
del b[Indexed()]
print(b, b[Indexed()], b * Indexed(), bytearray([Indexed()]), bytearray(Indexed()))
# -> bytearray(b'xz\x01') 122 bytearray(b'xz\x01') bytearray(b'\x01') bytearray(b'\x00')
cases = [
    lambda: b.__setitem__(0, 256), lambda: b.__setitem__(0, -1), lambda: b.__setitem__(0, b"a"), lambda: b.__setitem__(9, 1), lambda: b.__setitem__(slice(0, 1), 5), lambda: b.__setitem__(slice(0, 1), "ab"), lambda: b.__setitem__(slice(0, 1), [256]), lambda: b.__setitem__(slice(None, None, 2), b"abc"), lambda: b.__setitem__("x", 1), lambda: b.append(256), lambda: b.append("a"), lambda: b.extend([1, 256]), lambda: b.extend("ab"), lambda: b.extend(5),
    lambda: b.insert(0, 300), lambda: b.remove(99), lambda: bytearray().pop(), lambda: b.pop(10), lambda: b.__delitem__(9), lambda: b.__iadd__("x"), lambda: b.__iadd__(5), lambda: bytearray("a"), lambda: bytearray(-1), lambda: bytearray([1, "a"]), lambda: bytearray(1.5), lambda: b.__setitem__(slice(0, 1, 0), b""), lambda: b.remove("a"), lambda: bytearray(2**62), lambda: b.index(b"zz"),
]
for case in cases:
    try:
        print(case())
    except Exception as error:
        print(repr(error))
# -> ValueError('byte must be in range(0, 256)')
# -> ValueError('byte must be in range(0, 256)')
# -> TypeError("'bytes' object cannot be interpreted as an integer")
# -> IndexError('bytearray index out of range')
# -> TypeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)')
# -> TypeError('can assign only bytes, buffers, or iterables of ints in range(0, 256)')
# -> ValueError('byte must be in range(0, 256)')
# -> ValueError('attempt to assign bytes of size 3 to extended slice of size 2')
# -> TypeError('bytearray indices must be integers or slices, not str')
# -> ValueError('byte must be in range(0, 256)')
# -> TypeError("'str' object cannot be interpreted as an integer")
# -> ValueError('byte must be in range(0, 256)')
# -> TypeError("'str' object cannot be interpreted as an integer")
# -> TypeError("can't extend bytearray with int")
# -> ValueError('byte must be in range(0, 256)')
# -> ValueError('value not found in bytearray')
# -> IndexError('pop from empty bytearray')
# -> IndexError('pop index out of range')
# -> IndexError('bytearray index out of range')
# -> TypeError("can't concat str to bytearray")
# -> TypeError("can't concat int to bytearray")
# -> TypeError('string argument without an encoding')
# -> ValueError('negative count')
# -> TypeError("'str' object cannot be interpreted as an integer")
# -> TypeError("cannot convert 'float' object to bytearray")
# -> ValueError('slice step cannot be zero')
# -> TypeError("'str' object cannot be interpreted as an integer")
# -> MemoryError()
# -> ValueError('subsection not found')
print(b)  # -> bytearray(b'xz\x01')
