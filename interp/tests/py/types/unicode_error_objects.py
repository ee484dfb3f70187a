# The attributes of UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError, and how they are made.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


def caught(f):
    try:
        f()
    except UnicodeError as e:
        return e


e = caught(lambda: "aé日b".encode("ascii"))
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, e)
# -> ascii aé日b 1 3 ordinal not in range(128) ('ascii', 'aé日b', 1, 3, 'ordinal not in range(128)') 'ascii' codec can't encode characters in position 1-2: ordinal not in range(128)
e.start, e.end, e.reason = 2, 3, "changed"
print(e)  # -> 'ascii' codec can't encode character '\u65e5' in position 2: changed
e = caught(lambda: b"a\xffb".decode("utf-8"))
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, e)
# -> utf-8 b'a\xffb' 1 2 invalid start byte ('utf-8', b'a\xffb', 1, 2, 'invalid start byte') 'utf-8' codec can't decode byte 0xff in position 1: invalid start byte
e.reason = "other"
e.end = 3
print(e, isinstance(e, ValueError), type(e).__mro__[1:4])
# -> 'utf-8' codec can't decode bytes in position 1-2: other True (<class 'UnicodeError'>, <class 'ValueError'>, <class 'Exception'>)
print(UnicodeEncodeError("enc", "abc", 1, 2, "why"), "|", UnicodeDecodeError("dec", b"abc", 0, 3, "why"), "|", UnicodeTranslateError("abc", 1, 2, "why"), "|", repr(UnicodeEncodeError("enc", "é", 0, 1, "why")))
# -> 'enc' codec can't encode character '\x62' in position 1: why | 'dec' codec can't decode bytes in position 0-2: why | can't translate character '\x62' in position 1: why | UnicodeEncodeError('enc', 'é', 0, 1, 'why')
print(UnicodeEncodeError("enc", "a\U0001f600", 1, 2, "why"), "|", UnicodeTranslateError("é", 0, 1, "r"), "|", UnicodeTranslateError("abc", 0, 3, "r"), UnicodeError("plain").args)
# -> 'enc' codec can't encode character '\U0001f600' in position 1: why | can't translate character '\xe9' in position 0: r | can't translate characters in position 0-2: r ('plain',)
show(
    lambda: UnicodeEncodeError(),
    lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"),
    lambda: UnicodeDecodeError("a", "b", 1, 2, "c"),
    lambda: UnicodeDecodeError("a", b"b", "1", 2, "c"),
    lambda: UnicodeTranslateError(1, 2, 3, "c"),
    lambda: str(UnicodeDecodeError("a", bytearray(b"\xff"), 0, 1, "c")),
)
# -> TypeError function takes exactly 5 arguments (0 given)
# -> TypeError argument 2 must be str, not bytes
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError argument 1 must be str, not int
# -> 'a' codec can't decode byte 0xff in position 0: c

# The arguments are looked at by `__init__`.
for kind in UnicodeDecodeError, UnicodeEncodeError, UnicodeTranslateError:
    print([str(kind.__new__(kind))])
# -> ['']
# -> ['']
# -> ['']
