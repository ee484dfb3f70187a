"""Streams in memory, and the base classes of streams."""

SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
DEFAULT_BUFFER_SIZE = 8192
BlockingIOError = BlockingIOError

__all__ = [
    "BlockingIOError",
    "BufferedIOBase",
    "BufferedWriter",
    "BytesIO",
    "DEFAULT_BUFFER_SIZE",
    "IOBase",
    "RawIOBase",
    "SEEK_CUR",
    "SEEK_END",
    "SEEK_SET",
    "StringIO",
    "TextIOBase",
    "UnsupportedOperation",
]


class UnsupportedOperation(OSError, ValueError):
    pass


def _size(size):
    """A size that may be None, which means all, as -1."""
    if size is None:
        return -1
    try:
        return size.__index__()
    except AttributeError:
        raise TypeError(f"argument should be integer or None, not '{type(size).__name__}'") from None


def _index(value):
    """The value as an int, or TypeError."""
    try:
        return value.__index__()
    except AttributeError:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer") from None


class IOBase:
    """What all streams have; read() and write() come from the classes derived from it."""

    _closed = False

    @property
    def closed(self):
        return self._closed

    def _check(self):
        if self.closed:
            raise ValueError("I/O operation on closed file.")

    def _checkClosed(self):
        self._check()

    def close(self):
        if not self._closed:
            try:
                self.flush()
            finally:
                self._closed = True

    def flush(self):
        if self._closed:
            raise ValueError("I/O operation on closed file.")

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *error):
        self.close()

    def readable(self):
        return False

    def writable(self):
        return False

    def seekable(self):
        return False

    def isatty(self):
        self._check()
        return False

    def fileno(self):
        raise UnsupportedOperation("fileno")

    def seek(self, pos, whence=0):
        raise UnsupportedOperation("seek")

    def tell(self):
        return self.seek(0, 1)

    def truncate(self, size=None):
        raise UnsupportedOperation("truncate")

    def readline(self, size=-1):
        size = _size(size)
        line = bytearray()
        while size < 0 or len(line) < size:
            more = self.read(1)
            if not more:
                break
            line += more
            if line.endswith(b"\n"):
                break
        return bytes(line)

    def readlines(self, hint=-1):
        hint = _size(hint)
        lines, length = [], 0
        for line in self:
            lines.append(line)
            length += len(line)
            if 0 < hint < length:
                break
        return lines

    def writelines(self, lines):
        self._check()
        for line in lines:
            self.write(line)

    def __iter__(self):
        self._check()
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class RawIOBase(IOBase):
    """A stream of bytes without a buffer: readinto() and write() come from the classes derived from it."""

    def read(self, size=-1):
        size = _size(size)
        if size < 0:
            return self.readall()
        found = bytearray(size)
        count = self.readinto(found)
        return None if count is None else bytes(found[:count])

    def readall(self):
        found = bytearray()
        while more := self.read(DEFAULT_BUFFER_SIZE):
            found += more
        return bytes(found) if found else more

    def readinto(self, buffer):
        raise NotImplementedError

    def write(self, data):
        raise NotImplementedError


class BufferedIOBase(IOBase):
    """A stream of bytes that reads and writes as much as it is asked to."""

    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def read1(self, size=-1):
        raise UnsupportedOperation("read1")

    def readinto(self, buffer):
        return _fill(buffer, self.read(len(buffer)))

    def readinto1(self, buffer):
        return _fill(buffer, self.read1(len(buffer)))

    def write(self, data):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


def _fill(buffer, data):
    buffer[: len(data)] = data
    return len(data)


class TextIOBase(IOBase):
    """A stream of text."""

    encoding = errors = newlines = None

    def read(self, size=-1):
        raise UnsupportedOperation("read")

    def readline(self, size=-1):
        raise UnsupportedOperation("readline")

    def write(self, text):
        raise UnsupportedOperation("write")

    def detach(self):
        raise UnsupportedOperation("detach")


class StringIO(TextIOBase):
    """A text in memory as a stream.

    What is written at the end waits in a list of pieces until somebody looks at the text.
    """

    __module__ = "_io"
    line_buffering = False

    def __init__(self, initial_value="", newline="\n"):
        if newline is not None and not isinstance(newline, str):
            raise TypeError(f"newline must be str or None, not {type(newline).__name__}")
        if newline not in (None, "", "\n", "\r", "\r\n"):
            raise ValueError(f"illegal newline value: {newline!r}")
        if initial_value is not None and not isinstance(initial_value, str):
            raise TypeError(f"initial_value must be str or None, not {type(initial_value).__name__}")
        self._text, self._pieces, self._length, self._pos = "", [], 0, 0
        self._newline = newline
        self._ending = newline or "\n"
        if initial_value:
            StringIO.write(self, initial_value)
            self._pos = 0

    def _check_open(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")

    def _joined(self):
        if self._closed:
            raise ValueError("I/O operation on closed file")
        if self._pieces:
            self._text += "".join(self._pieces)
            self._pieces.clear()
        return self._text

    def write(self, text):
        if not isinstance(text, str):
            raise TypeError(f"string argument expected, got '{type(text).__name__}'")
        if self._closed:
            raise ValueError("I/O operation on closed file")
        count = len(text)
        if self._newline != "\n":
            if self._newline is None:
                text = text.replace("\r\n", "\n").replace("\r", "\n")
            elif self._newline:
                text = text.replace("\n", self._newline)
        if not text:
            return count
        pos, length = self._pos, self._length
        self._pos = end = pos + len(text)
        if pos == length:
            self._pieces.append(text)
            self._length = end
        elif pos > length:
            self._pieces.append("\0" * (pos - length))
            self._pieces.append(text)
            self._length = end
        else:
            whole = self._joined()
            self._text = whole[:pos] + text + whole[end:]
            self._length = len(self._text)
        return count

    def getvalue(self):
        return self._joined()

    def read(self, size=-1):
        size = _size(size)
        text, pos = self._joined(), self._pos
        if pos >= self._length:
            return ""
        end = self._length if size < 0 else min(pos + size, self._length)
        self._pos = end
        return text[pos:end]

    def readline(self, size=-1):
        text, pos = self._joined(), self._pos
        if size != -1:
            size = _size(size)
        found = text.find(self._ending, pos)
        end = self._length if found < 0 else found + len(self._ending)
        if 0 <= size < end - pos:
            end = pos + size
        if end <= pos:
            return ""
        self._pos = end
        return text[pos:end]

    def __next__(self):
        self._check_open()
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def seek(self, pos, whence=0, /):
        pos, whence = _index(pos), _index(whence)
        self._check_open()
        if whence not in (0, 1, 2):
            raise ValueError(f"Invalid whence ({whence}, should be 0, 1 or 2)")
        if whence == 0 and pos < 0:
            raise ValueError(f"Negative seek position {pos}")
        if whence and pos:
            raise OSError("Can't do nonzero cur-relative seeks")
        if whence == 0:
            self._pos = pos
        elif whence == 2:
            self._pos = self._length
        return self._pos

    def tell(self):
        self._check_open()
        return self._pos

    def truncate(self, size=None, /):
        text = self._joined()
        size = self._pos if size is None else _size(size)
        if size < 0:
            raise ValueError(f"Negative size value {size}")
        if size < self._length:
            self._text, self._length = text[:size], size
        return size

    def close(self):
        self._closed = True
        self._text, self._pieces = "", []

    def flush(self):
        pass

    def readable(self):
        self._check_open()
        return True

    writable = seekable = readable


def _bytes_like(data):
    """The data as bytes or bytearray, or TypeError."""
    if isinstance(data, (bytes, bytearray)):
        return data
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


class BytesIO(BufferedIOBase):
    """Bytes in memory as a stream."""

    __module__ = "_io"

    def __init__(self, initial_bytes=b""):
        self._buffer = bytearray()
        if initial_bytes is not None:
            self._buffer += _bytes_like(initial_bytes)
        self._pos = 0

    def write(self, data, /):
        self._check()
        data = _bytes_like(data)
        buffer, pos, count = self._buffer, self._pos, len(data)
        if count:
            if pos > len(buffer):
                buffer += bytes(pos - len(buffer))
            if pos == len(buffer):
                buffer += data
            else:
                buffer[pos : pos + count] = data
            self._pos = pos + count
        return count

    def getvalue(self):
        self._check()
        return bytes(self._buffer)

    def getbuffer(self):
        """A view of the bytes; while it lives, their number cannot change."""
        self._check()
        return memoryview(self._buffer)

    def read(self, size=-1, /):
        size = _size(size)
        self._check()
        buffer, pos = self._buffer, self._pos
        end = len(buffer) if size < 0 else min(pos + size, len(buffer))
        if end <= pos:
            return b""
        self._pos = end
        return bytes(buffer[pos:end])

    def read1(self, size=-1, /):
        return self.read(size)

    def readinto(self, buffer, /):
        self._check()
        try:
            view = memoryview(buffer)
        except TypeError:
            view = None
        if view is None or view.readonly:
            raise TypeError(
                f"readinto() argument must be read-write bytes-like object, not {type(buffer).__name__}"
            )
        data = self.read(view.nbytes)
        view[: len(data)] = data
        return len(data)

    readinto1 = readinto

    def readline(self, size=-1, /):
        size = _size(size)
        self._check()
        buffer, pos = self._buffer, self._pos
        end = buffer.find(b"\n", pos) + 1 or len(buffer)
        if 0 <= size < end - pos:
            end = pos + size
        if end <= pos:
            return b""
        self._pos = end
        return bytes(buffer[pos:end])

    def writelines(self, lines, /):
        self._check()
        for line in lines:
            BytesIO.write(self, line)

    def readlines(self, size=None, /):
        size = _size(size)
        lines, length = [], 0
        while line := self.readline():
            lines.append(line)
            length += len(line)
            if 0 < size <= length:
                break
        return lines

    def __iter__(self):
        return self

    def seek(self, pos, whence=0, /):
        pos, whence = _index(pos), _index(whence)
        self._check()
        if whence == 0:
            if pos < 0:
                raise ValueError(f"negative seek value {pos}")
        elif whence == 1:
            pos += self._pos
        elif whence == 2:
            pos += len(self._buffer)
        else:
            raise ValueError(f"invalid whence ({whence}, should be 0, 1 or 2)")
        self._pos = max(pos, 0)
        return self._pos

    def tell(self):
        self._check()
        return self._pos

    def truncate(self, size=None, /):
        self._check()
        size = self._pos if size is None else _size(size)
        if size < 0:
            raise ValueError(f"negative size value {size}")
        if size < len(self._buffer):
            del self._buffer[size:]
        return size

    def close(self):
        self._buffer.clear()
        self._closed = True

    def readable(self):
        self._check()
        return True

    writable = seekable = readable


class BufferedWriter(BufferedIOBase):
    """Collects what is written before it gives it to the stream `raw`."""

    def __init__(self, raw, buffer_size=DEFAULT_BUFFER_SIZE):
        if not raw.writable():
            raise OSError("File or stream is not writable.")
        if buffer_size <= 0:
            raise ValueError("buffer size must be strictly positive")
        self.raw = raw
        self._size = buffer_size
        self._waiting = bytearray()

    def write(self, data, /):
        if self.closed:
            raise ValueError("write to closed file")
        data = _bytes_like(data)
        if len(self._waiting) + len(data) > self._size:
            self.flush()
        self._waiting += data
        if len(self._waiting) > self._size:
            self.flush()
        return len(data)

    def flush(self):
        if self.closed:
            raise ValueError("flush of closed file")
        while self._waiting:
            count = self.raw.write(bytes(self._waiting))
            if count is None:
                raise BlockingIOError(11, "write could not complete without blocking", 0)
            del self._waiting[:count]
        self.raw.flush()

    @property
    def closed(self):
        return self.raw.closed

    def close(self):
        if not self.closed:
            try:
                self.flush()
            finally:
                self.raw.close()

    def writable(self):
        return self.raw.writable()

    def seekable(self):
        return self.raw.seekable()

    def tell(self):
        return self.raw.tell() + len(self._waiting)

    def seek(self, pos, whence=0, /):
        self.flush()
        return self.raw.seek(pos, whence)

    def detach(self):
        self.flush()
        raw, self.raw = self.raw, None
        return raw
