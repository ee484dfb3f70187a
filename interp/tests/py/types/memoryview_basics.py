# Views on bytes and bytearrays.
data = bytearray(b"hello world")
view = memoryview(data)
print(len(view), view[0], view[-1], bytes(view[:5]), view[2:8].tobytes(), view[::2].tolist(), view[::-1].tobytes())
# -> 11 104 100 b'hello' b'llo wo' [104, 108, 111, 119, 114, 100] b'dlrow olleh'
view[0] = 72
view[6:11] = b"WORLD"
part = view[6:]
part[0] = 119
print(data, part.tobytes(), part == b"wORLD", view == data, part != b"x", memoryview(b"ab") == memoryview(b"ab"))
# -> bytearray(b'Hello wORLD') b'wORLD' True True True True
print(view.readonly, memoryview(b"x").readonly, view.nbytes, view.itemsize, view.format, view.ndim, view.shape, view.strides, view.contiguous)
# -> False True 11 1 B 1 (11,) (1,) True
print(view.obj is data, list(part), 119 in part, part.hex(), part.hex(":"), bytes(view[1:3]) + b"!", b"ab" in bytes(view))
# -> True [119, 79, 82, 76, 68] True 774f524c44 77:4f:52:4c:44 b'el!' False
print(b"-".join([view[:2], view[2:4]]), data.find(view[2:4]), bytearray(view[:3]), int.from_bytes(view[:2], "big"), bytes(memoryview(b"abc"))[1:])
# -> b'He-ll' 2 bytearray(b'Hel') 18533 b'bc'
print(hash(memoryview(b"abc")) == hash(b"abc"), isinstance(view, memoryview), view.toreadonly().readonly, len(view[3:3]), view[3:3].tobytes())
# -> True True True 0 b''
view[::2] = bytes(range(6))
print(data, [x for x in view[:3]], b"ab".startswith(memoryview(b"a")), memoryview(view[1:4])[1], memoryview(b"xyz").tolist())
# -> bytearray(b'\x00e\x01l\x02 \x03O\x04L\x05') [0, 101, 1] True 1 [120, 121, 122]
with memoryview(b"abc") as m:
    print(m[1])  # -> 98
bad = [
    lambda: m[0],
    lambda: len(m),
    lambda: memoryview(5),
    lambda: memoryview("a"),
    lambda: view[100],
    lambda: view["a"],
    lambda: view.__setitem__(0, 256),
    lambda: view.__setitem__(0, "a"),
    lambda: view.__setitem__(slice(0, 2), b"abc"),
    lambda: memoryview(b"a").__setitem__(0, 1),
    lambda: view.__delitem__(0),
    lambda: hash(view),
    lambda: view + b"a",
    lambda: view < view,
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError operation forbidden on released memoryview object
# -> ValueError operation forbidden on released memoryview object
# -> TypeError memoryview: a bytes-like object is required, not 'int'
# -> TypeError memoryview: a bytes-like object is required, not 'str'
# -> IndexError index out of bounds on dimension 1
# -> TypeError memoryview: invalid slice key
# -> ValueError memoryview: invalid value for format 'B'
# -> TypeError memoryview: invalid type for format 'B'
# -> ValueError memoryview assignment: lvalue and rvalue have different structures
# -> TypeError cannot modify read-only memory
# -> TypeError cannot delete memory
# -> ValueError cannot hash writable memoryview object
# -> TypeError unsupported operand type(s) for +: 'memoryview' and 'bytes'
# -> TypeError '<' not supported between instances of 'memoryview' and 'memoryview'
