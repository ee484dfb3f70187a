# Text and bytes do not mix; converting names an encoding.
s, b = "abc", b"abc"
print(s == b, s != b, s.encode() == b, b.decode() == s, len({s, b}), {s: 1, b: 2})
# -> False True True True 2 {'abc': 1, b'abc': 2}
for f in (
    lambda: s + b,
    lambda: b + s,
    lambda: s in b,
    lambda: b in s,
    lambda: s < b,
    lambda: s.find(b),
    lambda: b.find(s),
    lambda: s.join([b]),
    lambda: b.join([s]),
    lambda: s.replace("a", b"x"),
    lambda: bytes("abc"),
    lambda: b.split("b"),
    lambda: int(b) + 1,
    lambda: b"%s" % s,
    lambda: bytearray("x"),
    lambda: s.encode(5),
):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError can only concatenate str (not "bytes") to str
# -> TypeError can't concat str to bytes
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'in <string>' requires string as left operand, not bytes
# -> TypeError '<' not supported between instances of 'str' and 'bytes'
# -> TypeError must be str, not bytes
# -> TypeError argument should be integer or bytes-like object, not 'str'
# -> TypeError sequence item 0: expected str instance, bytes found
# -> TypeError sequence item 0: expected a bytes-like object, str found
# -> TypeError replace() argument 2 must be str, not bytes
# -> TypeError string argument without an encoding
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError invalid literal for int() with base 10: b'abc'
# -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# -> TypeError string argument without an encoding
# -> TypeError encode() argument 'encoding' must be str, not int
print(
    "%s" % b,
    f"{b}",
    str(b),
    str(b, "ascii"),
    b"%s" % b"x",
    b"%d|%5.1f|%x" % (1, 2.5, 255),
    [b[0], b[:1]],
    bytes([b[0]]),
)  # -> b'abc' b'abc' b'abc' abc b'x' b'1|  2.5|ff' [97, b'a'] b'a'
print(
    "é".encode(),
    "é".encode("utf-8").hex(),
    "é".encode("latin-1"),
    b"\xe9".decode("latin-1"),
    "日".encode().decode(),
    len("🤖".encode()),
)  # -> b'\xc3\xa9' c3a9 b'\xe9' é 日 4
