# The attributes of UnicodeEncodeError, UnicodeDecodeError, UnicodeTranslateError, and how they are made.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


def caught(f):
    try:
        f()
    except UnicodeError as e:
        return e


e = caught(lambda: "aé日b".encode("ascii"))
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, e)
e.start, e.end, e.reason = 2, 3, "changed"
print(e)
e = caught(lambda: b"a\xffb".decode("utf-8"))
print(e.encoding, e.object, e.start, e.end, e.reason, e.args, e)
e.reason = "other"
e.end = 3
print(e, isinstance(e, ValueError), type(e).__mro__[1:4])
print(UnicodeEncodeError("enc", "abc", 1, 2, "why"), "|", UnicodeDecodeError("dec", b"abc", 0, 3, "why"), "|", UnicodeTranslateError("abc", 1, 2, "why"), "|", repr(UnicodeEncodeError("enc", "é", 0, 1, "why")))
print(UnicodeEncodeError("enc", "a\U0001f600", 1, 2, "why"), "|", UnicodeTranslateError("é", 0, 1, "r"), "|", UnicodeTranslateError("abc", 0, 3, "r"), UnicodeError("plain").args)
show(
    lambda: UnicodeEncodeError(),
    lambda: UnicodeEncodeError("a", b"b", 1, 2, "c"),
    lambda: UnicodeDecodeError("a", "b", 1, 2, "c"),
    lambda: UnicodeDecodeError("a", b"b", "1", 2, "c"),
    lambda: UnicodeTranslateError(1, 2, 3, "c"),
    lambda: str(UnicodeDecodeError("a", bytearray(b"\xff"), 0, 1, "c")),
)
