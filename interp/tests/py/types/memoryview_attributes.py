# What a view tells of itself, of whom it is a view, and its text; views of views; toreadonly.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for obj in (b"abc", bytearray(b"abc"), memoryview(b"xyz")[1:]):
    m = memoryview(obj)
    print(m.format, m.itemsize, m.ndim, m.shape, m.strides, m.suboffsets, m.nbytes, m.readonly, m.c_contiguous, m.f_contiguous, m.contiguous, m.obj is obj, type(m.obj).__name__)
b = bytearray(b"data")
r = memoryview(b).toreadonly()
print(r.readonly, r.tolist(), list(r), list(reversed(r)), 100 in r, r.hex(), r.tobytes("C"), bytes(r[::-1]), r[1:][1:].tolist(), len(r[5:]), r[-4], r.index if False else "")
b[0] = 68
print(bytes(r), str(r)[:11], type(r), memoryview(r).readonly, [*r], sum(r), max(r), r == b, b == r, r != b"x", r == [1], memoryview(b"") == b"", bool(memoryview(b"")), bool(r))
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
