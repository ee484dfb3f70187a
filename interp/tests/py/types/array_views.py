# Views over arrays: items of their format; casts.
from array import array

for code in "bBhHiIlLqQfd":
    v = memoryview(array(code, [1, 2, 3, 4]))
    print(v.format, v.itemsize, v.nbytes, v.shape, v.strides, v.ndim, v.readonly, len(v), v[0], v[-1], v.tolist(), v[1:3].tolist(), v[::-2].tolist())
# -> b 1 4 (4,) (1,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> B 1 4 (4,) (1,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> h 2 8 (4,) (2,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> H 2 8 (4,) (2,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> i 4 16 (4,) (4,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> I 4 16 (4,) (4,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> l 8 32 (4,) (8,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> L 8 32 (4,) (8,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> q 8 32 (4,) (8,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> Q 8 32 (4,) (8,) 1 False 4 1 4 [1, 2, 3, 4] [2, 3] [4, 2]
# -> f 4 16 (4,) (4,) 1 False 4 1.0 4.0 [1.0, 2.0, 3.0, 4.0] [2.0, 3.0] [4.0, 2.0]
# -> d 8 32 (4,) (8,) 1 False 4 1.0 4.0 [1.0, 2.0, 3.0, 4.0] [2.0, 3.0] [4.0, 2.0]

a = array("i", range(6))
v = memoryview(a)
print(list(v), list(reversed(v)), 3 in v, v[2:].tobytes().hex(), v[::2].tobytes().hex(), v[::2].contiguous, v[1:2].contiguous, v.hex(), v.obj is a)
# -> [0, 1, 2, 3, 4, 5] [5, 4, 3, 2, 1, 0] True 02000000030000000400000005000000 000000000200000004000000 False True 000000000100000002000000030000000400000005000000 True
v[0] = -5
v[1:3] = array("i", [10, 11])
v[::3] = array("i", [20, 23])
v[4:6] = memoryview(array("i", [30, 31]))
v[1:] = v[:-1]
print(a, v == a, a == v, v[::-1] == array("i", a[::-1]), v == memoryview(array("d", a)), v != array("i", [1]), v == b"abc")
# -> array('i', [20, 20, 10, 11, 23, 30]) True True True True True False
print(memoryview(b"\x01\x02") == array("q", [1, 2]), memoryview(b"\xff") == array("b", [-1]), memoryview(array("d", [float("nan")])) == memoryview(array("d", [float("nan")])))
# -> True False False
small = {"b": (-128, 127), "B": (0, 255), "h": (-(2**15), 2**15 - 1), "H": (0, 2**16 - 1), "i": (-(2**31), 2**31 - 1), "I": (0, 2**32 - 1)}
small |= {"l": (-(2**63), 2**63 - 1), "L": (0, 2**64 - 1), "q": (-(2**63), 2**63 - 1), "Q": (0, 2**64 - 1)}
for code, (least, most) in small.items():
    v = memoryview(array(code, [0, 0]))
    v[0], v[1] = least, most
    print(code, v.tolist() == [least, most], end=" ")
    for value in (least - 1, most + 1, 1.0, "a", None):
        try:
            v[0] = value
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print(v[0] == least)
# -> b True ValueError memoryview: invalid value for format 'b'; ValueError memoryview: invalid value for format 'b'; TypeError memoryview: invalid type for format 'b'; TypeError memoryview: invalid type for format 'b'; TypeError memoryview: invalid type for format 'b'; True
# -> B True ValueError memoryview: invalid value for format 'B'; ValueError memoryview: invalid value for format 'B'; TypeError memoryview: invalid type for format 'B'; TypeError memoryview: invalid type for format 'B'; TypeError memoryview: invalid type for format 'B'; True
# -> h True ValueError memoryview: invalid value for format 'h'; ValueError memoryview: invalid value for format 'h'; TypeError memoryview: invalid type for format 'h'; TypeError memoryview: invalid type for format 'h'; TypeError memoryview: invalid type for format 'h'; True
# -> H True ValueError memoryview: invalid value for format 'H'; ValueError memoryview: invalid value for format 'H'; TypeError memoryview: invalid type for format 'H'; TypeError memoryview: invalid type for format 'H'; TypeError memoryview: invalid type for format 'H'; True
# -> i True ValueError memoryview: invalid value for format 'i'; ValueError memoryview: invalid value for format 'i'; TypeError memoryview: invalid type for format 'i'; TypeError memoryview: invalid type for format 'i'; TypeError memoryview: invalid type for format 'i'; True
# -> I True ValueError memoryview: invalid value for format 'I'; ValueError memoryview: invalid value for format 'I'; TypeError memoryview: invalid type for format 'I'; TypeError memoryview: invalid type for format 'I'; TypeError memoryview: invalid type for format 'I'; True
# -> l True ValueError memoryview: invalid value for format 'l'; ValueError memoryview: invalid value for format 'l'; TypeError memoryview: invalid type for format 'l'; TypeError memoryview: invalid type for format 'l'; TypeError memoryview: invalid type for format 'l'; True
# -> L True ValueError memoryview: invalid value for format 'L'; ValueError memoryview: invalid value for format 'L'; TypeError memoryview: invalid type for format 'L'; TypeError memoryview: invalid type for format 'L'; TypeError memoryview: invalid type for format 'L'; True
# -> q True ValueError memoryview: invalid value for format 'q'; ValueError memoryview: invalid value for format 'q'; TypeError memoryview: invalid type for format 'q'; TypeError memoryview: invalid type for format 'q'; TypeError memoryview: invalid type for format 'q'; True
# -> Q True ValueError memoryview: invalid value for format 'Q'; ValueError memoryview: invalid value for format 'Q'; TypeError memoryview: invalid type for format 'Q'; TypeError memoryview: invalid type for format 'Q'; TypeError memoryview: invalid type for format 'Q'; True
for code in "fd":
    v = memoryview(array(code, [0, 0]))
    v[0], v[1] = 1.5, 7
    print(v.tolist(), end=" ")
    for value in ("a", None, 10**400):
        try:
            v[0] = value
        except Exception as e:
            print(type(e).__name__, e, end="; ")
    print(v[0])
# -> [1.5, 7.0] TypeError memoryview: invalid type for format 'f'; TypeError memoryview: invalid type for format 'f'; ValueError memoryview: invalid value for format 'f'; 1.5
# -> [1.5, 7.0] TypeError memoryview: invalid type for format 'd'; TypeError memoryview: invalid type for format 'd'; ValueError memoryview: invalid value for format 'd'; 1.5

# Casts.
data = bytearray(range(8))
v = memoryview(data)
for code in "bBhHiIlLqQ":
    print(v.cast(code).tolist(), end=" ")
print(v.cast("@H").tolist(), v.cast("I").cast("B") == data, v.cast("b").cast("h")[1], v[4:].cast("I").tolist())
# -> [0, 1, 2, 3, 4, 5, 6, 7] [0, 1, 2, 3, 4, 5, 6, 7] [256, 770, 1284, 1798] [256, 770, 1284, 1798] [50462976, 117835012] [50462976, 117835012] [506097522914230528] [506097522914230528] [506097522914230528] [506097522914230528] [256, 770, 1284, 1798] True 770 [117835012]
words = v.cast("H")
words[1] = 0x4142
print(data, words[1:3].tobytes(), v.cast("d").format, v.cast("f").nbytes, memoryview(b"abcd").cast("I").readonly)
# -> bytearray(b'\x00\x01BA\x04\x05\x06\x07') b'BA\x04\x05' d 8 True
bad = [
    lambda: v.cast("x"),
    lambda: v.cast("II"),
    lambda: v.cast(5),
    lambda: v.cast("I").cast("H"),
    lambda: v[1:].cast("H"),
    lambda: v[::2].cast("H"),
    lambda: hash(memoryview(b"abcd").cast("I")),
    lambda: hash(memoryview(array("I"))),
    lambda: words.__setitem__(slice(0, 2), b"abcd"),
    lambda: words.__setitem__(slice(0, 2), array("h", [1, 2])),
    lambda: words.__setitem__(slice(0, 2), array("H", [1])),
    lambda: v.__setitem__(slice(0, 4), array("I", [1])),
    lambda: words[4],
    lambda: words.__setitem__(4, 1),
    lambda: memoryview(b"abcd").cast("I").__setitem__(0, 1),
]
for act in bad:
    try:
        print(act())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> TypeError cast() argument 'format' must be str, not int
# -> TypeError memoryview: cannot cast between two non-byte formats
# -> TypeError memoryview: length is not a multiple of itemsize
# -> TypeError memoryview: casts are restricted to C-contiguous views
# -> ValueError memoryview: hashing is restricted to formats 'B', 'b' or 'c'
# -> ValueError cannot hash writable memoryview object
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> IndexError index out of bounds on dimension 1
# -> IndexError index out of bounds on dimension 1
# -> TypeError cannot modify read-only memory
words[0:2] = array("H", [1, 2])
print(data, hash(memoryview(b"ab").cast("b")) == hash(b"ab"), memoryview(array("b")).tolist(), memoryview(array("q"))[::2].tolist())
# -> bytearray(b'\x01\x00\x02\x00\x04\x05\x06\x07') True [] []
