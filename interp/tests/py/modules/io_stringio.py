# io.StringIO: a text in memory as a stream.
import io
from io import StringIO


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


s = StringIO()
print(repr(s.getvalue()), s.tell(), s.write("foo"), s.write(""), s.write("bär\n"), s.tell(), repr(s.getvalue()))
# -> '' 0 3 0 4 7 'foobär\n'
print(repr(s.read()), s.seek(0), repr(s.read(2)), s.tell(), repr(s.read(0)), repr(s.read(-1)), repr(s.read()), repr(s.read(5)))
# -> '' 0 'fo' 2 '' 'obär\n' '' ''
s.seek(1)
print(s.write("XY"), repr(s.getvalue()), s.tell(), repr(s.read(None)))  # -> 2 'fXYbär\n' 3 'bär\n'
s.seek(5)
print(s.write("longer than the rest"), repr(s.getvalue()), s.tell())  # -> 20 'fXYbälonger than the rest' 25
s.seek(0)
s.write("at the start")
print(repr(s.getvalue()), s.tell())  # -> 'at the startthan the rest' 12

# Initial values are written over from the start
s = StringIO("initial")
print(s.tell(), s.write("12"), s.getvalue(), s.read(), s.write("end"), s.getvalue(), s.tell())
# -> 0 2 12itial itial 3 12itialend 10
print(repr(StringIO(None).getvalue()), repr(StringIO(initial_value="k").read()), repr(StringIO("a", "\n").read()))
# -> '' 'k' 'a'

# Lines
s = StringIO("one\ntwo\n\nthree")
print([s.readline() for _ in range(6)])  # -> ['one\n', 'two\n', '\n', 'three', '', '']
s.seek(0)
print(s.readlines(), s.readlines())  # -> ['one\n', 'two\n', '\n', 'three'] []
s.seek(0)
print(repr(s.readline(2)), repr(s.readline(0)), repr(s.readline(10)), repr(s.readline(-1)), repr(s.readline(None)), s.tell())
# -> 'on' '' 'e\n' 'two\n' '\n' 9
s.seek(0)
print(s.readlines(4), s.readlines(None), s.seek(0), s.readlines(0), s.seek(0), s.readlines(3), s.seek(0), s.readlines(-1))
# -> ['one\n', 'two\n'] ['\n', 'three'] 0 ['one\n', 'two\n', '\n', 'three'] 0 ['one\n'] 0 ['one\n', 'two\n', '\n', 'three']
s.seek(0)
print(next(s), [line.rstrip() for line in s], attempt(next, s), next(s, "over"))
# -> one
# ->  ['two', '', 'three'] StopIteration:  over
print(list(StringIO("")), list(StringIO("\n\n")), list(StringIO("a")), [*enumerate(StringIO("x\ny"))], iter(s) is s)
# -> [] ['\n', '\n'] ['a'] [(0, 'x\n'), (1, 'y')] True
print(StringIO("a\r\nb\rc\n").readlines(), repr(StringIO("a\r\nb").getvalue()))  # -> ['a\r\n', 'b\rc\n'] 'a\r\nb'
s = StringIO()
print(s.writelines(["a\n", "b", "c\n"]), s.writelines(iter("xyz")), s.writelines([]), repr(s.getvalue()))
# -> None None None 'a\nbc\nxyz'

# seek, tell, truncate
s = StringIO("0123456789")
print(s.seek(3), s.tell(), s.read(1), s.seek(0, 1), s.seek(0, 2), s.tell(), s.seek(0, io.SEEK_SET))
# -> 3 3 3 4 10 10 0
print(s.seek(3), s.truncate(), s.getvalue(), s.tell(), s.truncate(1), s.getvalue(), s.tell(), s.truncate(50), s.getvalue(), repr(s.read()))
# -> 3 3 012 3 1 0 3 50 0 ''
print(s.seek(5), repr(s.read()), repr(s.readline()), s.readlines(), s.tell(), s.write("x"), repr(s.getvalue().replace("\0", "-")))
# -> 5 '' '' [] 5 1 '0----x'
print(s.seek(True), s.truncate(None), s.getvalue())  # -> 1 1 0
for function, *args in [
    (s.seek, -1),
    (s.seek, 1, 1),
    (s.seek, -1, 2),
    (s.seek, 0, 3),
    (s.seek, 0, -1),
    (s.seek, "a"),
    (s.seek, 1.5),
    (s.seek, None),
    (s.seek, 0, "x"),
    (s.truncate, -1),
    (s.truncate, "x"),
    (s.read, "a"),
    (s.read, 1.5),
    (s.readline, "x"),
    (s.write, 5),
    (s.write, b"bytes"),
    (s.write, None),
    (s.writelines, [1]),
    (s.writelines, 5),
    (StringIO, 5),
    (StringIO, b"x"),
    (StringIO, "", 5),
    (StringIO, "", "x"),
    (s.fileno,),
    (s.detach,),
]:
    print(attempt(function, *args))
# -> ValueError: Negative seek position -1
# -> OSError: Can't do nonzero cur-relative seeks
# -> OSError: Can't do nonzero cur-relative seeks
# -> ValueError: Invalid whence (3, should be 0, 1 or 2)
# -> ValueError: Invalid whence (-1, should be 0, 1 or 2)
# -> TypeError: 'str' object cannot be interpreted as an integer
# -> TypeError: 'float' object cannot be interpreted as an integer
# -> TypeError: 'NoneType' object cannot be interpreted as an integer
# -> TypeError: 'str' object cannot be interpreted as an integer
# -> ValueError: Negative size value -1
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: argument should be integer or None, not 'float'
# -> TypeError: argument should be integer or None, not 'str'
# -> TypeError: string argument expected, got 'int'
# -> TypeError: string argument expected, got 'bytes'
# -> TypeError: string argument expected, got 'NoneType'
# -> TypeError: string argument expected, got 'int'
# -> TypeError: 'int' object is not iterable
# -> TypeError: initial_value must be str or None, not int
# -> TypeError: initial_value must be str or None, not bytes
# -> TypeError: newline must be str or None, not int
# -> ValueError: illegal newline value: 'x'
# -> UnsupportedOperation: fileno
# -> UnsupportedOperation: detach
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.flush(), s.encoding, s.errors, s.newlines, s.line_buffering)
# -> True True True False False None None None None False

# Newlines on the way in
s = StringIO(newline=None)
print(s.write("a\r\nb\rc\n"), repr(s.getvalue()))  # -> 7 'a\nb\nc\n'
s = StringIO(newline="\r\n")
print(s.write("a\nb"), repr(s.getvalue()), s.seek(0), s.readlines())  # -> 3 'a\r\nb' 0 ['a\r\n', 'b']
print(repr(StringIO("a\nb\r\n", newline="").getvalue()), repr(StringIO("a\nb\n", newline="\r").getvalue()))
# -> 'a\nb\r\n' 'a\rb\r'

# Closing
s = StringIO("text")
print(s.close(), s.close(), s.closed)  # -> None None True
for name in "read readline readlines getvalue tell truncate __iter__ __next__ __enter__ readable writable seekable isatty".split():
    print(name, attempt(getattr(s, name)))
# -> read ValueError: I/O operation on closed file
# -> readline ValueError: I/O operation on closed file
# -> readlines ValueError: I/O operation on closed file.
# -> getvalue ValueError: I/O operation on closed file
# -> tell ValueError: I/O operation on closed file
# -> truncate ValueError: I/O operation on closed file
# -> __iter__ ValueError: I/O operation on closed file.
# -> __next__ ValueError: I/O operation on closed file
# -> __enter__ ValueError: I/O operation on closed file.
# -> readable ValueError: I/O operation on closed file
# -> writable ValueError: I/O operation on closed file
# -> seekable ValueError: I/O operation on closed file
# -> isatty ValueError: I/O operation on closed file.
print(attempt(s.seek, 0), attempt(s.write, "x"), attempt(s.writelines, ["x"]), attempt(s.write, 5), s.flush())
# -> ValueError: I/O operation on closed file ValueError: I/O operation on closed file ValueError: I/O operation on closed file. TypeError: string argument expected, got 'int' None
with StringIO("in a with") as w:
    print(w.read(), w.closed)  # -> in a with False
print(w.closed, attempt(w.read))  # -> True ValueError: I/O operation on closed file
try:
    with StringIO() as w:
        raise KeyError("out")
except KeyError as error:
    print(error, w.closed)  # -> 'out' True

# print and others write to it
out = StringIO()
print("a", 1, [2], sep="-", end="!\n", file=out)
print(file=out)
print("flushed", file=out, flush=True)
print(repr(out.getvalue()), isinstance(out, io.TextIOBase), isinstance(out, io.IOBase), "io.StringIO object at" in repr(out))
# -> 'a-1-[2]!\n\nflushed\n' True True True
import sys

kept, sys.stdout = sys.stdout, StringIO()
print("caught")
caught, sys.stdout = sys.stdout.getvalue(), kept
print(repr(caught))  # -> 'caught\n'


class Upper(StringIO):
    def write(self, text):
        return super().write(text.upper())


u = Upper()
u.note = 1
print("quiet", file=u)
u.writelines(["more\n"])
print(repr(u.getvalue()), u.note, [*Upper("x\ny")], Upper("init").getvalue())  # -> 'QUIET\nMORE\n' 1 ['x\n', 'y'] init
many = StringIO()
for i in range(3000):
    many.write(f"{i},")
text = many.getvalue()
print(len(text), text[:20], text[-12:], many.tell() == len(text))  # -> 13890 0,1,2,3,4,5,6,7,8,9, 7,2998,2999, True
mixed = StringIO()
for word in ("naïve", "日本", "plain", "\U0001f600"):
    mixed.write(word)
    mixed.write(" ")
mixed.seek(6)
print(mixed.read(2), mixed.tell(), ascii(mixed.getvalue()), mixed.seek(2), mixed.write("i"), mixed.getvalue()[:5])
# -> 日本 8 'na\xefve \u65e5\u672c plain \U0001f600 ' 2 1 naive
