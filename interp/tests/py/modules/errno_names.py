# Numbers of errors by name, and the classes that `OSError` makes of them.
import errno

print(errno.EIO, errno.ENOENT, errno.ETIMEDOUT, errno.EAGAIN == errno.EWOULDBLOCK, errno.__name__)
# -> 5 2 110 True errno
print(errno.errorcode[errno.EPIPE], errno.errorcode[11], errno.errorcode[95], len(errno.errorcode))
# -> EPIPE EAGAIN ENOTSUP 130
for number in (1, 2, 3, 4, 10, 11, 13, 17, 20, 21, 32, 103, 104, 108, 110, 111, 5, 9999):
    error = OSError(number, "why", "where")
    print(type(error).__name__, error, error.errno, error.strerror, error.filename, repr(error))
# -> PermissionError [Errno 1] why: 'where' 1 why where PermissionError(1, 'why')
# -> FileNotFoundError [Errno 2] why: 'where' 2 why where FileNotFoundError(2, 'why')
# -> ProcessLookupError [Errno 3] why: 'where' 3 why where ProcessLookupError(3, 'why')
# -> InterruptedError [Errno 4] why: 'where' 4 why where InterruptedError(4, 'why')
# -> ChildProcessError [Errno 10] why: 'where' 10 why where ChildProcessError(10, 'why')
# -> BlockingIOError [Errno 11] why: 'where' 11 why where BlockingIOError(11, 'why')
# -> PermissionError [Errno 13] why: 'where' 13 why where PermissionError(13, 'why')
# -> FileExistsError [Errno 17] why: 'where' 17 why where FileExistsError(17, 'why')
# -> NotADirectoryError [Errno 20] why: 'where' 20 why where NotADirectoryError(20, 'why')
# -> IsADirectoryError [Errno 21] why: 'where' 21 why where IsADirectoryError(21, 'why')
# -> BrokenPipeError [Errno 32] why: 'where' 32 why where BrokenPipeError(32, 'why')
# -> ConnectionAbortedError [Errno 103] why: 'where' 103 why where ConnectionAbortedError(103, 'why')
# -> ConnectionResetError [Errno 104] why: 'where' 104 why where ConnectionResetError(104, 'why')
# -> BrokenPipeError [Errno 108] why: 'where' 108 why where BrokenPipeError(108, 'why')
# -> TimeoutError [Errno 110] why: 'where' 110 why where TimeoutError(110, 'why')
# -> ConnectionRefusedError [Errno 111] why: 'where' 111 why where ConnectionRefusedError(111, 'why')
# -> OSError [Errno 5] why: 'where' 5 why where OSError(5, 'why')
# -> OSError [Errno 9999] why: 'where' 9999 why where OSError(9999, 'why')
print(repr(OSError(2)), OSError(2).errno, repr(OSError("a", "b")), type(OSError(2, "x", "y", None, "z")).__name__)
# -> OSError(2) None OSError('a', 'b') FileNotFoundError


class Own(OSError):
    pass


print(repr(Own(2, "why")), repr(OSError.__new__(OSError, 17, "why")), repr(IOError(13, "no")))
# -> Own(2, 'why') FileExistsError(17, 'why') PermissionError(13, 'no')
try:
    raise OSError(errno.ENOENT, "no such port", "/dev/pwm")
except FileNotFoundError as error:
    print(error)  # -> [Errno 2] no such port: '/dev/pwm'
