class Unsupported(OSError, ValueError):
    pass


class Missing(KeyError, AttributeError):
    pass


class Group(ExceptionGroup, ValueError):
    pass


try:
    raise Unsupported(2, "text", "file")
except ValueError as e:
    print(repr(e), e.errno, e.filename, isinstance(e, OSError), str(e))
    # -> Unsupported(2, 'text') 2 file True [Errno 2] text: 'file'
try:
    raise Unsupported("x")
except OSError as e:
    print(repr(e))  # -> Unsupported('x')
try:
    raise Missing("k")
except AttributeError as e:
    print(str(e), repr(e), [base.__name__ for base in Missing.__mro__])
    # -> 'k' Missing('k') ['Missing', 'KeyError', 'LookupError', 'AttributeError', 'Exception', 'BaseException', 'object']
try:
    raise Group("m", [KeyError(1)])
except ValueError as e:
    print(e, e.exceptions)  # -> m (1 sub-exception) (KeyError(1),)
for bases in ((int, str), (dict, list), (OSError, int), (SyntaxError, OSError)):
    try:
        type("X", bases, {})
        print("made")
    except TypeError as e:
        print(e)
# -> multiple bases have instance lay-out conflict
# -> multiple bases have instance lay-out conflict
# -> multiple bases have instance lay-out conflict
# -> multiple bases have instance lay-out conflict
