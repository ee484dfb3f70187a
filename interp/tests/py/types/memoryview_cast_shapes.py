# Casts of views between formats; slices of casts; comparisons across formats; tolist and tobytes.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

data = bytearray(range(16))
m = memoryview(data)
for f in "BbHhIiQqfd":
    v = m.cast(f)
    print(f, v.itemsize, v.nbytes, len(v), v.shape, v.strides, v.format, v.tolist()[:2], v[-1] if f not in "fd" else v[-1] == v.tolist()[-1])
h = m.cast("H")
h[0] = 0xFFFF
h[1:3] = memoryview(bytes(4)).cast("H")
print(bytes(m[:8]), h[::2].tolist(), h[::-1].tolist()[:3], h[2:4].tobytes(), h[1:3].nbytes, h[::3].contiguous, h.cast("B")[:2].tolist(), h == memoryview(bytes(data)).cast("H"), m == data, m[2:4] == b"\0\0", m.cast("b") == m, memoryview(b"ab") != b"ab")
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
