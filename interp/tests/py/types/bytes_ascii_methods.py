# Case and classes of bytes know ASCII alone, also in bytearrays.
b = b"aZ09 _\xe9\xdf\x00"
for make in (bytes, bytearray):
    x = make(b)
    print(x.upper(), x.lower(), x.title(), x.capitalize(), x.swapcase(), make(b"it's a2b c").title(), make(b"").title(), type(x.upper()).__name__)
# -> b'AZ09 _\xe9\xdf\x00' b'az09 _\xe9\xdf\x00' b'Az09 _\xe9\xdf\x00' b'Az09 _\xe9\xdf\x00' b'Az09 _\xe9\xdf\x00' b"It'S A2B C" b'' bytes
# -> bytearray(b'AZ09 _\xe9\xdf\x00') bytearray(b'az09 _\xe9\xdf\x00') bytearray(b'Az09 _\xe9\xdf\x00') bytearray(b'Az09 _\xe9\xdf\x00') bytearray(b'Az09 _\xe9\xdf\x00') bytearray(b"It\'S A2B C") bytearray(b'') bytearray
for t in (b"", b"abc", b"ABC", b"Ab C", b"12", b"a1", b" \t\n\r\x0b\x0c", b"\x1c", b"\xe9", b"Abc Def", b"A1b", b"\xb2"):
    print(t, t.isalpha(), t.isdigit(), t.isalnum(), t.isspace(), t.islower(), t.isupper(), t.istitle(), t.isascii(), bytearray(t).isalnum())
# -> b'' False False False False False False False True False
# -> b'abc' True False True False True False False True True
# -> b'ABC' True False True False False True False True True
# -> b'Ab C' False False False False False False True True False
# -> b'12' False True True False False False False True True
# -> b'a1' False False True False True False False True True
# -> b' \t\n\r\x0b\x0c' False False False True False False False True False
# -> b'\x1c' False False False False False False False True False
# -> b'\xe9' False False False False False False False False False
# -> b'Abc Def' False False False False False False True True False
# -> b'A1b' False False True False False False False True True
# -> b'\xb2' False False False False False False False False False
print(b"a b  c".split(), b" a b ".rsplit(None, 1), b"a\x1cb".split(), b"x\ny\r\nz".splitlines(True), bytearray(b"a,b").split(b","), b"ab".center(5, b"*"), bytearray(b"ab").ljust(4), b"-7".zfill(4), b"a\tb".expandtabs(2), b"abc".translate(None, b"b"))
# -> [b'a', b'b', b'c'] [b' a', b'b'] [b'a\x1cb'] [b'x\n', b'y\r\n', b'z'] [bytearray(b'a'), bytearray(b'b')] b'**ab*' bytearray(b'ab  ') b'-007' b'a b' b'ac'
