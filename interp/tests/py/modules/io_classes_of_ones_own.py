# Streams written on RawIOBase and TextIOBase: what the base classes make of readinto, readline and write.
import io


class Raw(io.RawIOBase):
    def __init__(self, data, most=3):
        self.data, self.most, self.log = data, most, []

    def readable(self):
        return True

    def readinto(self, target):
        part = self.data[: min(self.most, len(target))]
        self.data = self.data[len(part) :]
        target[: len(part)] = part
        self.log.append(len(target))
        return len(part)


class Out(io.RawIOBase):
    def __init__(self):
        self.parts = []

    def writable(self):
        return True

    def write(self, data):
        self.parts.append(bytes(data))
        return len(data)


class Lines(io.TextIOBase):
    def __init__(self, text):
        self.lines = text.splitlines(True)

    def readline(self, size=-1):
        return self.lines.pop(0) if self.lines else ""


raw = Raw(b"one\ntwo\nthree")
print(raw.read(2), raw.readline(), raw.readlines(), raw.read(5), raw.readall(), raw.log[:3])
# -> b'on' b'e\n' [b'two\n', b'three'] b'' b'' [2, 1, 1]
print(Raw(b"abcdefgh").readall(), Raw(b"abcdefgh").read(), list(Raw(b"x\ny\n")), Raw(b"abc\n", 1).readline(2), Raw(b"a\nb\nc\n").readlines(3))
# -> b'abcdefgh' b'abcdefgh' [b'x\n', b'y\n'] b'ab' [b'a\n', b'b\n']
with Out() as out:
    out.writelines([b"a", b"bc"])
    print(out.parts, out.readable(), out.writable(), out.seekable(), out.isatty(), out.closed)
    # -> [b'a', b'bc'] False True False False False
print(out.closed, list(Lines("a\nb")), Lines("q\nr\n").readlines(), [*map(str.strip, Lines(" x \n y"))])
# -> True ['a\n', 'b'] ['q\n', 'r\n'] ['x', 'y']
for trial in (lambda: out.write(b"x"), lambda: out.writelines([b"y"]), lambda: out.flush(), lambda: Out().read(), lambda: Out().seek(0), lambda: Out().fileno(), lambda: Lines("").write("x"), lambda: Lines("").read(), lambda: Lines("").detach(), lambda: Raw(b"").write(b"x"), lambda: Out().tell(), lambda: Out().truncate()):
    try:
        print(trial())
    except Exception as error:
        print(repr(error))
# -> 1
# -> ValueError('I/O operation on closed file.')
# -> ValueError('I/O operation on closed file.')
# -> NotImplementedError()
# -> UnsupportedOperation('seek')
# -> UnsupportedOperation('fileno')
# -> UnsupportedOperation('write')
# -> UnsupportedOperation('read')
# -> UnsupportedOperation('detach')
# -> NotImplementedError()
# -> UnsupportedOperation('seek')
# -> UnsupportedOperation('truncate')
print(issubclass(io.StringIO, io.TextIOBase), issubclass(io.BytesIO, io.RawIOBase), io.IOBase in Raw.__mro__, io.DEFAULT_BUFFER_SIZE, (io.SEEK_SET, io.SEEK_CUR, io.SEEK_END))
# -> True False True 8192 (0, 1, 2)
