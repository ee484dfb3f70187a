# What a view tells of itself, of whom it is a view, and its text; views of views; toreadonly.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for obj in (b"abc", bytearray(b"abc"), memoryview(b"xyz")[1:]):
    m = memoryview(obj)
    print(m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous, m.obj is obj, type(m.obj).__name__)
# -> B 1 1 (3,) (1,) () 3 True True True True True bytes
# -> B 1 1 (3,) (1,) () 3 False True True True True bytearray
# -> B 1 1 (2,) (1,) () 2 True True True True False bytes
b = bytearray(b"data")
r = memoryview(b).toreadonly()
print(r.readonly, r.tolist(), list(r), list(reversed(r)), 100 in r, r.hex(), r.tobytes("C"), bytes(r[::-1]), r[1:][1:].tolist(), len(r[5:]), r[-4])
# -> True [100, 97, 116, 97] [100, 97, 116, 97] [97, 116, 97, 100] True 64617461 b'data' b'atad' [116, 97] 0 100
b[0] = 68
print(bytes(r), str(r)[:11], type(r), memoryview(r).readonly, [*r], sum(r), max(r), r == b, b == r, r != b"x", r == [1], memoryview(b"") == b"", bool(memoryview(b"")), bool(r))
# -> b'Data' <memory at  <class 'memoryview'> True [68, 97, 116, 97] 378 116 True True True False True False True
show(
    lambda: memoryview(),
    lambda: memoryview(5),
    lambda: memoryview("a"),
    lambda: memoryview([1]),
    lambda: memoryview(object=b"a")[0],
    lambda: r.__setitem__(0, 1),
    lambda: r[4],
    lambda: r["a"],
    lambda: r[0, 0],
    lambda: r[1.0],
    lambda: setattr(r, "format", "b"),
    lambda: type("V", (memoryview,), {}),
    lambda: r.tobytes("X"),
    lambda: iter(r).__next__(),
)
# -> TypeError memoryview() missing required argument 'object' (pos 1)
# -> TypeError memoryview: a bytes-like object is required, not 'int'
# -> TypeError memoryview: a bytes-like object is required, not 'str'
# -> TypeError memoryview: a bytes-like object is required, not 'list'
# -> 97
# -> TypeError cannot modify read-only memory
# -> IndexError index out of bounds on dimension 1
# -> TypeError memoryview: invalid slice key
# -> TypeError cannot index 1-dimension view with 2-element tuple
# -> TypeError memoryview: invalid slice key
# -> AttributeError attribute 'format' of 'memoryview' objects is not writable
# -> TypeError type 'memoryview' is not an acceptable base type
# -> ValueError order must be 'C', 'F' or 'A'
# -> 68
