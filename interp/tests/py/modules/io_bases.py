# io: the base classes of streams, for streams of one's own.
import io


def attempt(function, *args, **keywords):
    try:
        return function(*args, **keywords)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


print(io.SEEK_SET, io.SEEK_CUR, io.SEEK_END, io.DEFAULT_BUFFER_SIZE, issubclass(io.UnsupportedOperation, OSError))
# -> 0 1 2 8192 True
print(issubclass(io.TextIOBase, io.IOBase), issubclass(io.RawIOBase, io.IOBase), issubclass(io.BufferedIOBase, io.IOBase))
# -> True True True
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.BufferedIOBase), issubclass(io.BytesIO, io.RawIOBase))
# -> True True False
print(io.UnsupportedOperation.__name__, io.UnsupportedOperation.__module__, io.BlockingIOError is BlockingIOError)
# -> UnsupportedOperation io True

for base in io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase:
    stream = base()
    print(base.__name__, stream.readable(), stream.writable(), stream.seekable(), stream.isatty(), stream.closed, stream.flush())
    for name, *args in [
        ("seek", 0),
        ("tell",),
        ("truncate",),
        ("fileno",),
        ("write", b""),
        ("read",),
        ("readline",),
        ("read1",),
        ("detach",),
    ]:
        print("-", name, attempt(lambda: getattr(stream, name)(*args)).rstrip(": "))
    print(stream.close(), stream.close(), stream.closed, attempt(stream.flush), attempt(iter, stream), attempt(stream.__enter__))
# -> IOBase False False False False False None
# -> - seek UnsupportedOperation: seek
# -> - tell UnsupportedOperation: seek
# -> - truncate UnsupportedOperation: truncate
# -> - fileno UnsupportedOperation: fileno
# -> - write AttributeError: 'IOBase' object has no attribute 'write'
# -> - read AttributeError: 'IOBase' object has no attribute 'read'
# -> - readline AttributeError: 'IOBase' object has no attribute 'read'
# -> - read1 AttributeError: 'IOBase' object has no attribute 'read1'
# -> - detach AttributeError: 'IOBase' object has no attribute 'detach'
# -> None None True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
# -> RawIOBase False False False False False None
# -> - seek UnsupportedOperation: seek
# -> - tell UnsupportedOperation: seek
# -> - truncate UnsupportedOperation: truncate
# -> - fileno UnsupportedOperation: fileno
# -> - write NotImplementedError
# -> - read NotImplementedError
# -> - readline NotImplementedError
# -> - read1 AttributeError: 'RawIOBase' object has no attribute 'read1'
# -> - detach AttributeError: 'RawIOBase' object has no attribute 'detach'
# -> None None True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
# -> BufferedIOBase False False False False False None
# -> - seek UnsupportedOperation: seek
# -> - tell UnsupportedOperation: seek
# -> - truncate UnsupportedOperation: truncate
# -> - fileno UnsupportedOperation: fileno
# -> - write UnsupportedOperation: write
# -> - read UnsupportedOperation: read
# -> - readline UnsupportedOperation: read
# -> - read1 UnsupportedOperation: read1
# -> - detach UnsupportedOperation: detach
# -> None None True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.
# -> TextIOBase False False False False False None
# -> - seek UnsupportedOperation: seek
# -> - tell UnsupportedOperation: seek
# -> - truncate UnsupportedOperation: truncate
# -> - fileno UnsupportedOperation: fileno
# -> - write UnsupportedOperation: write
# -> - read UnsupportedOperation: read
# -> - readline UnsupportedOperation: readline
# -> - read1 AttributeError: 'TextIOBase' object has no attribute 'read1'
# -> - detach UnsupportedOperation: detach
# -> None None True ValueError: I/O operation on closed file. ValueError: I/O operation on closed file. ValueError: I/O operation on closed file.


class Sink(io.IOBase):
    def write(self, text):
        kept.append(text)
        return len(text)


kept = []
print("to a", "sink", file=Sink())
Sink().writelines(["x", "y"])
print(kept)  # -> ['to a', ' ', 'sink', '\n', 'x', 'y']


class Letters(io.RawIOBase):
    def __init__(self, data):
        self.data = data

    def readable(self):
        return True

    def readinto(self, buffer):
        count = min(len(buffer), len(self.data), 4)
        buffer[:count] = self.data[:count]
        self.data = self.data[count:]
        return count


print(Letters(b"abcdefghij").read(), Letters(b"abcdef").read(2), Letters(b"abcdef").read(100), Letters(b"").read(), Letters(b"abcdef").readall())
# -> b'abcdefghij' b'ab' b'abcd' b'' b'abcdef'
print(Letters(b"one\ntwo\nthree").readlines(), [*Letters(b"a\nb")], Letters(b"long line").readline(4), Letters(b"").readline())
# -> [b'one\n', b'two\n', b'three'] [b'a\n', b'b'] b'long' b''
print(Letters(b"a\nb\nc\n").readlines(3))  # -> [b'a\n', b'b\n']


class Nothing(io.RawIOBase):
    def readinto(self, buffer):
        return None


print(Nothing().read(5), Nothing().read())  # -> None None


class Halves(io.BufferedIOBase):
    def read(self, size=-1):
        return b"ab"[: size if size >= 0 else 2]

    read1 = read


a = bytearray(4)
print(Halves().readinto(a), a, Halves().readinto1(a))  # -> 2 bytearray(b'ab\x00\x00') 2


class Lines(io.TextIOBase):
    def __init__(self, *lines):
        self.lines = list(lines)

    def readline(self, size=-1):
        return self.lines.pop(0) if self.lines else ""


print([*Lines("a\n", "b")], Lines("a\n", "b\n", "c\n").readlines(2), Lines().readlines(), Lines().encoding)
# -> ['a\n', 'b'] ['a\n', 'b\n'] [] None


class Closing(io.IOBase):
    def flush(self):
        print("flush")
        super().flush()

    def close(self):
        print("close")
        super().close()


with Closing() as c:
    print("inside", c.closed)
# -> inside False
# -> close
# -> flush
print(c.closed, attempt(c.__enter__))  # -> True ValueError: I/O operation on closed file.
c.close()  # -> close


class FailingFlush(io.IOBase):
    fails = True

    def flush(self):
        if self.fails:
            raise OSError("cannot flush")


f = FailingFlush()
print(attempt(f.close), f.closed)  # -> OSError: cannot flush True
f.fails = False
try:
    raise io.UnsupportedOperation("not here")
except OSError as error:
    print(type(error).__name__, error, error.args)  # -> UnsupportedOperation not here ('not here',)
