# OSError picks its subclass by number, and shows number, text, file names; with one argument it is plain.
for args in ((), ("only",), (2, "text"), (2, "text", "file"), (13, "denied", "f"), (17, "x"), (99999, "odd"),
             ("two", "words"), (1, 2, 3)):
    error = OSError(*args)
    print(type(error).__name__, "|", error, "|", repr(error), error.args, error.errno, error.strerror, error.filename)
# -> OSError |  | OSError() () None None None
# -> OSError | only | OSError('only') ('only',) None None None
# -> FileNotFoundError | [Errno 2] text | FileNotFoundError(2, 'text') (2, 'text') 2 text None
# -> FileNotFoundError | [Errno 2] text: 'file' | FileNotFoundError(2, 'text') (2, 'text') 2 text file
# -> PermissionError | [Errno 13] denied: 'f' | PermissionError(13, 'denied') (13, 'denied') 13 denied f
# -> FileExistsError | [Errno 17] x | FileExistsError(17, 'x') (17, 'x') 17 x None
# -> OSError | [Errno 99999] odd | OSError(99999, 'odd') (99999, 'odd') 99999 odd None
# -> OSError | [Errno two] words | OSError('two', 'words') ('two', 'words') two words None
# -> PermissionError | [Errno 1] 2: 3 | PermissionError(1, 2) (1, 2) 1 2 3
print(type(IOError(11, "again")).__name__, IOError is OSError, EnvironmentError is OSError)
# -> BlockingIOError True True
error = FileNotFoundError("just text")
print(error, error.errno, repr(error))  # -> just text None FileNotFoundError('just text')
error = FileNotFoundError(13, "mine stays")
print(type(error).__name__, error)  # -> FileNotFoundError [Errno 13] mine stays


class Mine(OSError):
    def __init__(self, a, b):
        super().__init__(a, b, "from mine")


class Later(OSError):
    pass


print(Mine(2, "b"), type(Mine(2, "b")).__name__, Mine(2, "b").filename)  # -> [Errno 2] b: 'from mine' Mine from mine
print(Later(2, "kept class"), type(Later(2, "x")).__name__)  # -> [Errno 2] kept class Later
later = Later(5, "t")
later.errno, later.strerror, later.filename = 6, "changed", "name"
print(later, later.args)  # -> [Errno 6] changed: 'name' (5, 't')
for name in ("BlockingIOError", "ChildProcessError", "ConnectionError", "BrokenPipeError", "ConnectionResetError", "FileExistsError",
             "InterruptedError", "IsADirectoryError", "NotADirectoryError", "PermissionError", "ProcessLookupError", "TimeoutError"):
    kind = getattr(__import__("builtins"), name)
    print(name, kind.__base__.__name__, issubclass(kind, OSError))
# -> BlockingIOError OSError True
# -> ChildProcessError OSError True
# -> ConnectionError OSError True
# -> BrokenPipeError ConnectionError True
# -> ConnectionResetError ConnectionError True
# -> FileExistsError OSError True
# -> InterruptedError OSError True
# -> IsADirectoryError OSError True
# -> NotADirectoryError OSError True
# -> PermissionError OSError True
# -> ProcessLookupError OSError True
# -> TimeoutError OSError True
