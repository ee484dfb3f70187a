# io.BytesIO: bytes in memory as a stream.
import io
from io import BytesIO


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


b = BytesIO()
print(b.getvalue(), b.tell(), b.write(b"foo"), b.write(b""), b.write(bytearray(b"bar\n")), b.write(memoryview(b"x")), b.getvalue())
# -> b'' 0 3 0 4 1 b'foobar\nx'
print(b.read(), b.seek(0), b.read(2), b.tell(), b.read(0), b.read(-1), b.read(), b.read(5), b.seek(1), b.read(None))
# -> b'' 0 b'fo' 2 b'' b'obar\nx' b'' b'' 1 b'oobar\nx'
b.seek(1)
print(b.write(b"XY"), b.getvalue(), b.tell(), b.read1(), b.seek(2), b.read1(2), b.read1(-1), b.read1())
# -> 2 b'fXYbar\nx' 3 b'bar\nx' 2 b'Yb' b'ar\nx' b''
b.seek(5)
print(b.write(b"longer than the rest"), b.getvalue(), b.tell())  # -> 20 b'fXYbalonger than the rest' 25

source = bytearray(b"source")
b = BytesIO(source)
print(b.tell(), b.write(b"12"), b.getvalue(), source, b.read(), b.write(b"end"), b.getvalue())
# -> 0 2 b'12urce' bytearray(b'source') b'urce' 3 b'12urceend'
print(BytesIO(None).getvalue(), BytesIO(initial_bytes=b"k").read(), BytesIO(memoryview(b"view")).read(), type(BytesIO(source).read()))
# -> b'' b'k' b'view' <class 'bytes'>

# Lines
b = BytesIO(b"one\ntwo\n\nthree\r\nx")
print([b.readline() for _ in range(6)])  # -> [b'one\n', b'two\n', b'\n', b'three\r\n', b'x', b'']
print(b.seek(0), b.readlines(), b.readlines(), b.seek(0), b.readlines(5), b.seek(0), b.readline(2), b.readline(0), b.readline(9))
# -> 0 [b'one\n', b'two\n', b'\n', b'three\r\n', b'x'] [] 0 [b'one\n', b'two\n'] 0 b'on' b'' b'e\n'
print(b.seek(0), next(b), [*b], attempt(next, b), [*BytesIO()], b.readline(-1), b.seek(8), b.readline(None), iter(b) is b)
# -> 0 b'one\n' [b'two\n', b'\n', b'three\r\n', b'x'] StopIteration:  [] b'' 8 b'\n' True
b = BytesIO()
print(b.writelines([b"a\n", bytearray(b"b")]), b.getvalue(), b.writelines([]))  # -> None b'a\nb' None

# seek, tell, truncate
b = BytesIO(b"0123456789")
print(b.seek(3), b.seek(2, 1), b.seek(-3, 2), b.read(), b.seek(-1, 1), b.read(), b.seek(-100, 1), b.seek(-100, 2), b.seek(3, 2), b.read())
# -> 3 5 7 b'789' 9 b'9' 0 0 13 b''
print(b.write(b"!"), b.getvalue(), b.seek(4), b.truncate(), b.getvalue(), b.truncate(2), b.tell(), b.getvalue(), b.truncate(99), b.getvalue())
# -> 1 b'0123456789\x00\x00\x00!' 4 4 b'0123' 2 4 b'01' 99 b'01'
print(b.write(b"z"), b.getvalue(), b.seek(50), b.readline(), b.readlines(), b.readinto(bytearray(3)))
# -> 1 b'01\x00\x00z' 50 b'' [] 0

# readinto and getbuffer
b = BytesIO(b"abcdefg")
a = bytearray(3)
print(b.readinto(a), a, b.readinto(a), a, b.readinto(a), a, b.readinto(a), b.readinto(bytearray()))
# -> 3 bytearray(b'gef') 3 bytearray(b'gef') 1 bytearray(b'gef') 0 0
b.seek(0)
view = memoryview(a)
print(b.readinto(view[1:]), a, b.readinto1(a), a)  # -> 2 bytearray(b'cde') 3 bytearray(b'cde')
view = b.getbuffer()
view[0] = 65
view[1:3] = b"BC"
print(b.getvalue(), len(view), bytes(view[:2]), view.nbytes, view.readonly)  # -> b'ABCdefg' 7 b'AB' 7 False
view.release()
print(b.seek(0), b.write(b"a"), b.getvalue(), b.truncate(2), b.getvalue(), b.readlines(1))
# -> 0 1 b'aBCdefg' 2 b'aB' [b'B']

for function, *args in [
    (b.seek, -1),
    (b.seek, 0, 3),
    (b.seek, "a"),
    (b.seek, 1.5),
    (b.truncate, -1),
    (b.truncate, "x"),
    (b.read, "a"),
    (b.read1, 1.5),
    (b.readline, "x"),
    (b.write, 5),
    (b.write, "text"),
    (b.write, [1]),
    (b.write, None),
    (b.writelines, [1]),
    (b.writelines, ["s"]),
    (b.readinto, b""),
    (b.readinto, ""),
    (b.readinto, 5),
    (BytesIO, 5),
    (BytesIO, "x"),
    (b.fileno,),
    (b.detach,),
]:
    print(attempt(function, *args))
# -> ValueError: negative seek value -1
# -> ValueError: invalid whence (3, should be 0, 1 or 2)
# -> TypeError: 'str' object cannot be interpreted as an integer
# -> TypeError: 'float' object cannot be interpreted as an integer
# -> ValueError: negative size value -1
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: argument should be integer or None, not 'float'
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: a bytes-like object is required, not 'int'
# -> TypeError: a bytes-like object is required, not 'str'
# -> TypeError: a bytes-like object is required, not 'list'
# -> TypeError: a bytes-like object is required, not 'NoneType'
# -> TypeError: a bytes-like object is required, not 'int'
# -> TypeError: a bytes-like object is required, not 'str'
# -> TypeError: readinto() argument must be read-write bytes-like object, not bytes
# -> TypeError: readinto() argument must be read-write bytes-like object, not str
# -> TypeError: readinto() argument must be read-write bytes-like object, not int
# -> TypeError: a bytes-like object is required, not 'int'
# -> TypeError: a bytes-like object is required, not 'str'
# -> UnsupportedOperation: fileno
# -> UnsupportedOperation: detach
print(b.readable(), b.writable(), b.seekable(), b.isatty(), b.closed, b.flush(), isinstance(b, io.BufferedIOBase), isinstance(b, io.IOBase))
# -> True True True False False None True True

print(b.close(), b.close(), b.closed)  # -> None None True
for name in "read read1 readline readlines getvalue getbuffer tell truncate flush __next__ __enter__ readable writable seekable isatty".split():
    print(name, attempt(getattr(b, name)))
# -> read ValueError: I/O operation on closed file.
# -> read1 ValueError: I/O operation on closed file.
# -> readline ValueError: I/O operation on closed file.
# -> readlines ValueError: I/O operation on closed file.
# -> getvalue ValueError: I/O operation on closed file.
# -> getbuffer ValueError: I/O operation on closed file.
# -> tell ValueError: I/O operation on closed file.
# -> truncate ValueError: I/O operation on closed file.
# -> flush ValueError: I/O operation on closed file.
# -> __next__ ValueError: I/O operation on closed file.
# -> __enter__ ValueError: I/O operation on closed file.
# -> readable ValueError: I/O operation on closed file.
# -> writable ValueError: I/O operation on closed file.
# -> seekable ValueError: I/O operation on closed file.
# -> isatty ValueError: I/O operation on closed file.
print(attempt(b.seek, 0), attempt(b.write, b"x"), attempt(b.readinto, bytearray(1)), attempt(b.writelines, [b"x"]))
# -> ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
with BytesIO(b"in a with") as w:
    print(w.read(), w.closed)  # -> b'in a with' False
print(w.closed, attempt(w.read))  # -> True ValueError: I/O operation on closed file.


class Counting(BytesIO):
    calls = 0

    def write(self, data):
        self.calls += 1
        return super().write(data)


c = Counting(b"12")
c.write(b"3")
c.writelines([b"4", b"5"])
print(c.calls, c.getvalue(), "io.BytesIO object at" in repr(BytesIO()))  # -> 1 b'345' True
many = BytesIO()
for i in range(3000):
    many.write(b"%d," % i)
print(len(many.getvalue()), many.getvalue()[:10], many.getvalue()[-6:], many.tell())
# -> 13890 b'0,1,2,3,4,' b',2999,' 13890

w = io.BufferedWriter(many, 8)
many.seek(0)
many.truncate()
print(w.write(b"foobar"), many.getvalue(), w.write(b"foobar"), many.getvalue(), w.flush(), many.getvalue())
# -> 6 b'' 6 b'foobar' None b'foobarfoobar'
print(w.write(b"0123456789abcdef"), many.getvalue(), w.writable(), w.raw is many)
# -> 16 b'foobarfoobar0123456789abcdef' True True
