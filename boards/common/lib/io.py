"""Files of the board. `open` is a builtin too."""

import _files
from os import _done

# What is read at once where no number was asked for.
_PIECE = 128


class File:
    """An open file; it has a path and a place in it. What is written is in the flash when `write` comes back."""

    def __init__(self, path, mode):
        kind, rest = mode[:1], mode[1:].replace("t", "").replace("b", "", 1).replace("+", "", 1)
        if kind not in ("r", "w", "a", "x") or rest:
            raise ValueError(f"invalid mode: {mode!r}")
        self.name, self.mode, self.closed = path, mode, False
        self._binary, self._both, self._at = "b" in mode, "+" in mode, 0
        if kind == "x" and isinstance(_files.stat(path), tuple):
            _done(-17, path)
        if kind == "r":
            if _done(_files.stat(path), path)[0]:
                _done(-21, path)
        else:
            size = _done(_files.create(path, kind == "w"), path)
            if kind == "a":
                self._at = size

    def _may(self, kinds):
        if self.closed:
            raise ValueError("I/O operation on closed file")
        if not self._both and self.mode[0] not in kinds:
            raise OSError("not readable" if kinds == "r" else "not writable")

    def _bytes(self, count):
        piece = _done(_files.read(self.name, self._at, count), self.name)
        self._at += len(piece)
        return piece

    def _all(self, count):
        pieces = []
        while count:
            piece = self._bytes(_PIECE if count < 0 else min(count, _PIECE))
            if not piece:
                break
            pieces.append(piece)
            count -= len(piece) if count > 0 else 0
        return b"".join(pieces)

    def _whole(self, piece):
        # A character may be cut at the end of a piece.
        while True:
            try:
                return piece.decode()
            except UnicodeDecodeError as error:
                more = self._bytes(1) if error.end == len(piece) else b""
                if not more:
                    raise
                piece += more

    def read(self, size=-1):
        """So many bytes or characters, or all that is left."""
        self._may("r")
        if size is None:
            size = -1
        if self._binary:
            return self._all(size)
        if size < 0:
            return self._whole(self._all(-1))
        text = ""
        while len(text) < size:
            piece = self._all(size - len(text))
            if not piece:
                break
            text += self._whole(piece)
        return text

    def readline(self):
        """Up to the end of the line, and with it."""
        self._may("r")
        line = b""
        while True:
            piece = self._bytes(_PIECE)
            end = piece.find(b"\n") + 1
            if end:
                self._at -= len(piece) - end
                piece = piece[:end]
            line += piece
            if end or not piece:
                return line if self._binary else line.decode()

    def readlines(self):
        """All lines that are left."""
        return list(self)

    def __iter__(self):
        return self

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line

    def write(self, data):
        """Writes all of it; how many bytes or characters that were."""
        self._may("wax")
        if not self._binary and not isinstance(data, str):
            raise TypeError(f"write() argument must be str, not {type(data).__name__}")
        raw = bytes(data) if self._binary else data.encode()
        if self.mode[0] == "a":
            self._at = _done(_files.stat(self.name), self.name)[1]
        _done(_files.write(self.name, self._at, raw), self.name)
        self._at += len(raw)
        return len(data)

    def seek(self, offset, whence=0):
        """Goes to a place, in bytes."""
        size = _done(_files.stat(self.name), self.name)[1]
        self._at = max(0, offset + (0, self._at, size)[whence])
        return self._at

    def tell(self):
        """The place, in bytes."""
        return self._at

    def flush(self):
        """Nothing waits to be written."""

    def close(self):
        """The file takes and gives no more."""
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def open(file, mode="r", buffering=-1, encoding=None):
    """Opens a file of the board. Texts are UTF-8, and their ends of lines stay as they are."""
    return File(file, mode)
