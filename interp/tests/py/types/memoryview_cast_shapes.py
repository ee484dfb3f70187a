# Casts of views between formats; slices of casts; comparisons across formats; tolist and tobytes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

data = bytearray(range(16))
m = memoryview(data)
for f in "BbHhIiQqfd":
    v = m.cast(f)
    print(f, v.itemsize, v.nbytes, len(v), v.shape, v.strides, v.format, v.tolist()[:2], v[-1] if f not in "fd" else v[-1] == v.tolist()[-1])
# -> B 1 16 16 (16,) (1,) B [0, 1] 15
# -> b 1 16 16 (16,) (1,) b [0, 1] 15
# -> H 2 16 8 (8,) (2,) H [256, 770] 3854
# -> h 2 16 8 (8,) (2,) h [256, 770] 3854
# -> I 4 16 4 (4,) (4,) I [50462976, 117835012] 252579084
# -> i 4 16 4 (4,) (4,) i [50462976, 117835012] 252579084
# -> Q 8 16 2 (2,) (8,) Q [506097522914230528, 1084818905618843912] 1084818905618843912
# -> q 8 16 2 (2,) (8,) q [506097522914230528, 1084818905618843912] 1084818905618843912
# -> f 4 16 4 (4,) (4,) f [3.820471434542632e-37, 1.0082513512365273e-34] True
# -> d 8 16 2 (2,) (8,) d [7.949928895127363e-275, 3.6919162048650923e-236] True
h = m.cast("H")
h[0] = 0xFFFF
h[1:3] = memoryview(bytes(4)).cast("H")
print(bytes(m[:8]), h[::2].tolist(), h[::-1].tolist()[:3], h[2:4].tobytes(), h[1:3].nbytes, h[::3].contiguous, h.cast("B")[:2].tolist(), h == memoryview(bytes(data)).cast("H"), m == data, m[2:4] == b"\0\0", m.cast("b") == m, memoryview(b"ab") != b"ab")
# -> b'\xff\xff\x00\x00\x00\x00\x06\x07' [65535, 0, 2312, 3340] [3854, 3340, 2826] b'\x00\x00\x06\x07' 4 False [255, 255] True True True False False
show(
    lambda: m.cast("H")[8],
    lambda: m.cast("H").__setitem__(0, 65536),
    lambda: m.cast("H").__setitem__(0, -1),
    lambda: m.cast("H").__setitem__(0, 1.5),
    lambda: m.cast("b").__setitem__(0, 128),
    lambda: m.cast("d").__setitem__(0, "a"),
    lambda: m[:5].cast("H"),
    lambda: m[::2].cast("H"),
    lambda: m.cast("x"),
    lambda: m.cast("BB"),
    lambda: m.cast(5),
    lambda: h.cast("I"),
    lambda: m.__setitem__(slice(0, 2), b"a"),
    lambda: m.__setitem__(slice(0, 2), "ab"),
    lambda: m.__setitem__(slice(0, 2), 5),
    lambda: m.__delitem__(0),
    lambda: m.__setitem__("a", 1),
    lambda: h.__setitem__(slice(0, 1), b"ab"),
    lambda: memoryview(b"ab").__setitem__(0, 1),
    lambda: hash(m),
    lambda: hash(memoryview(b"ab")) == hash(b"ab"),
    lambda: m < m,
    lambda: m + m,
)
# -> IndexError index out of bounds on dimension 1
# -> ValueError memoryview: invalid value for format 'H'
# -> ValueError memoryview: invalid value for format 'H'
# -> TypeError memoryview: invalid type for format 'H'
# -> ValueError memoryview: invalid value for format 'b'
# -> TypeError memoryview: invalid type for format 'd'
# -> TypeError memoryview: length is not a multiple of itemsize
# -> TypeError memoryview: casts are restricted to C-contiguous views
# -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> TypeError cast() argument 'format' must be str, not int
# -> TypeError memoryview: cannot cast between two non-byte formats
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError cannot delete memory
# -> TypeError memoryview: invalid slice key
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> TypeError cannot modify read-only memory
# -> ValueError cannot hash writable memoryview object
# -> True
# -> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
# -> TypeError unsupported operand type(s) for +: 'memoryview' and 'memoryview'
