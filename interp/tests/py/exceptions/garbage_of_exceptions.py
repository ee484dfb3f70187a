# Memory full of exceptions that nobody needs any more is no reason for `MemoryError`.
def storm(n):
    caught = 0
    for i in range(n):
        try:
            raise ValueError
        except ValueError:
            caught += 1
    return caught


print(storm(200_000))  # -> 200000
e = ValueError()
e.__context__ = e
try:
    try:
        raise e
    except ValueError:
        raise KeyError("k")
except KeyError as k:
    print(repr(k), k.__context__ is e, e.__context__ is e)  # -> KeyError('k') True True
for name in ("__cause__", "__context__", "__traceback__"):
    try:
        setattr(e, name, 5)
    except TypeError as x:
        print(x)
    try:
        delattr(e, name)
    except TypeError as x:
        print(x)
# -> exception cause must be None or derive from BaseException
# -> __cause__ may not be deleted
# -> exception context must be None or derive from BaseException
# -> __context__ may not be deleted
# -> __traceback__ must be a traceback or None
# -> __traceback__ may not be deleted
