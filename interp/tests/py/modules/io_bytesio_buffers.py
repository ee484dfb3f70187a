# BytesIO: readinto, getbuffer and what it locks, read1, truncation, writes beyond the end, lines with limits, closing.
import io

b = io.BytesIO(b"first\nsecond\nthird")
target = bytearray(8)
print(b.readinto(target), target, b.tell(), b.read1(3), b.readline(2), b.readline(), b.readlines(), b.read(), b.seek(-5, 2), b.read(2), b.seek(-1, 1), b.read())
# -> 8 bytearray(b'first\nse') 8 b'con' b'd\n' b'third' [] b'' 13 b'th' 14 b'hird'
b.seek(25)
print(b.tell(), b.read(), b.readinto(bytearray(2)), b.write(b"!"), b.getvalue(), b.truncate(3), b.getvalue(), b.tell(), b.seek(0), b.readline(), b.readline())
# -> 25 b'' 0 1 b'first\nsecond\nthird\x00\x00\x00\x00\x00\x00\x00!' 3 b'fir' 26 0 b'fir' b''
view = b.getbuffer()
view[0] = 70
print(b.getvalue(), len(view), view.readonly, bytes(view[::-1]))  # -> b'Fir' 3 False b'riF'
view.release()
print(b.write(b"longer than before"), b.getvalue(), b.getvalue() is not None, b.readable(), b.writable(), b.seekable(), b.isatty())
# -> 18 b'Firlonger than before' True True True True False
b = io.BytesIO()
print(b.write(bytearray(b"ab")), b.write(memoryview(b"xcdx")[1:3]), b.writelines([b"1", bytearray(b"2")]), b.getvalue(), b.seek(1), b.write(b""), b.tell(), list(io.BytesIO(b"a\nb\n\nc")), next(io.BytesIO(b"q\r\nz")))
# -> 2 2 None b'abcd12' 1 0 1 [b'a\n', b'b\n', b'\n', b'c'] b'q\r\n'
with io.BytesIO(initial_bytes=b"abc") as c:
    copied = c.read(-1), c.read(None), c.seek(1), c.read(99), c.peek(1) if hasattr(c, "peek") else "no peek"
print(copied, c.closed)  # -> (b'abc', b'', 1, b'bc', 'no peek') True
trials = [
    lambda: c.read(), lambda: c.getvalue(), lambda: next(c), lambda: c.seek(0), lambda: io.BytesIO("text"), lambda: b.write("text"), lambda: b.write(5), lambda: b.seek(-1), lambda: b.seek(0, 5), lambda: b.seek(-99, 2), lambda: b.read("x"),
    lambda: b.truncate(-1), lambda: b.readinto(b"fixed"), lambda: b.writelines(b"ab"), lambda: b.fileno(), lambda: io.BytesIO(5), lambda: b.readline(1.5), lambda: b.detach(), lambda: c.__enter__(), lambda: io.StringIO().write(b"x"),
]
for trial in trials:
    try:
        print(trial())
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)
# -> ValueError I/O operation on closed file.
# -> ValueError I/O operation on closed file.
# -> ValueError I/O operation on closed file.
# -> ValueError I/O operation on closed file.
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'int'
# -> ValueError negative seek value -1
# -> ValueError invalid whence (5, should be 0, 1 or 2)
# -> 0
# -> TypeError argument should be integer or None, not 'str'
# -> ValueError negative size value -1
# -> TypeError readinto() argument must be read-write bytes-like object, not bytes
# -> TypeError a bytes-like object is required, not 'int'
# -> UnsupportedOperation fileno
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError argument should be integer or None, not 'float'
# -> UnsupportedOperation detach
# -> ValueError I/O operation on closed file.
# -> TypeError string argument expected, got 'bytes'


class Upper(io.BytesIO):
    def write(self, data):
        return super().write(bytes(data).upper())


u = Upper(b"start")
u.writelines([b"x", b"y"])
print(u.getvalue(), u.write(b"zz"), u.getvalue(), isinstance(u, io.BufferedIOBase), io.UnsupportedOperation.__mro__[1:3])
# -> b'xyart' 2 b'xyZZt' True (<class 'OSError'>, <class 'ValueError'>)
