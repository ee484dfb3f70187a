# Writing through memoryviews: slices with steps, overlapping copies, formats, casts there and back, equality across formats, release.
from array import array

data = bytearray(range(12))
m = memoryview(data)
m[1:4] = b"abc"
m[::4] = b"XYZ"
m[2:6] = m[4:8]
m[5:9] = m[3:7]
m[0] = 255
print(data, m.tolist(), m[-1], m[::-2].tobytes(), m[::-2].hex("-"), bytes(m[3:3]), len(m[10:50]))
# -> bytearray(b'\xffaY\x05\x06\x05\x06\x07\x06\t\n\x0b') [255, 97, 89, 5, 6, 5, 6, 7, 6, 9, 10, 11] 11 b'\x0b\t\x07\x05\x05a' 0b-09-07-05-05-61 b'' 2
w = m[4:8].cast("H")
w[1] = 0x4142
i = m.cast("i")
i[0] = -2
print(w.tolist(), i.tolist()[0], data[:4], m[:2].cast("b").tolist(), i.itemsize, i.nbytes, i.shape, i.strides, i.format, i.cast("B").tolist() == m.tolist(), i.readonly, i.c_contiguous)
# -> [1286, 16706] -2 bytearray(b'\xfe\xff\xff\xff') [-2, -1] 4 12 (3,) (4,) i True False True
d = memoryview(array("d", [1.5, 2.5]))
d[0] = 7
print(d.tolist(), d == array("d", [7, 2.5]), memoryview(b"ab") == b"ab", memoryview(b"\x01\x02") == memoryview(array("b", [1, 2])), memoryview(array("h", [1])) == memoryview(array("l", [1])), memoryview(b"a") == "a")
# -> [7.0, 2.5] True True True True False
print(memoryview(b"abc").readonly, hash(memoryview(b"abc")) == hash(b"abc"), memoryview(b"abc")[1:].obj, list(memoryview(b"ab")), 98 in memoryview(b"ab"), m.toreadonly().readonly, memoryview(b"q").contiguous, sum(memoryview(b"\x01\x02")), max(memoryview(b"ab")), bytes(reversed(memoryview(b"abc"))))
# -> True True b'abc' [97, 98] True True True 3 98 b'cba'
with memoryview(data) as view:
    view[0] = 1
cases = [
    lambda: view[0], lambda: m.__setitem__(0, 256), lambda: m.__setitem__(0, "a"), lambda: m.__setitem__(0, b"a"), lambda: m.__setitem__(slice(0, 2), b"abc"), lambda: m.__setitem__(20, 1), lambda: m[20], lambda: m["a"], lambda: memoryview(b"ab").__setitem__(0, 1), lambda: m[::2].cast("H"), lambda: m[:3].cast("H"), lambda: m.cast("z"),
    lambda: i.cast("h"), lambda: m.__delitem__(0), lambda: memoryview("text"), lambda: memoryview(5), lambda: hash(m), lambda: i.__setitem__(0, 2**31), lambda: d.__setitem__(0, "x"), lambda: m < m, lambda: i.__setitem__(slice(0, 1), b"abcd"), lambda: memoryview(), lambda: m[0, 0], lambda: m[:, 0], lambda: m.tobytes("Z"), lambda: view.tolist(),
]
for case in cases:
    try:
        print(case())
    except Exception as error:
        print(type(error).__name__, error)
# -> ValueError operation forbidden on released memoryview object
# -> ValueError memoryview: invalid value for format 'B'
# -> TypeError memoryview: invalid type for format 'B'
# -> TypeError memoryview: invalid type for format 'B'
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> IndexError index out of bounds on dimension 1
# -> IndexError index out of bounds on dimension 1
# -> TypeError memoryview: invalid slice key
# -> TypeError cannot modify read-only memory
# -> TypeError memoryview: casts are restricted to C-contiguous views
# -> TypeError memoryview: length is not a multiple of itemsize
# -> ValueError memoryview: destination format must be a native single character format prefixed with an optional '@'
# -> TypeError memoryview: cannot cast between two non-byte formats
# -> TypeError cannot delete memory
# -> TypeError memoryview: a bytes-like object is required, not 'str'
# -> TypeError memoryview: a bytes-like object is required, not 'int'
# -> ValueError cannot hash writable memoryview object
# -> ValueError memoryview: invalid value for format 'i'
# -> TypeError memoryview: invalid type for format 'd'
# -> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> TypeError memoryview() missing required argument 'object' (pos 1)
# -> TypeError cannot index 1-dimension view with 2-element tuple
# -> TypeError memoryview: invalid slice key
# -> ValueError order must be 'C', 'F' or 'A'
# -> ValueError operation forbidden on released memoryview object
