# Case and classes of bytes know ASCII alone, also in bytearrays.
b = b"aZ09 _\xe9\xdf\x00"
for make in (bytes, bytearray):
    x = make(b)
    print(x.upper(), x.lower(), x.title(), x.capitalize(), x.swapcase(), make(b"it's a2b c").title(), make(b"").title(), type(x.upper()).__name__)
for t in (b"", b"abc", b"ABC", b"Ab C", b"12", b"a1", b" \t\n\r\x0b\x0c", b"\x1c", b"\xe9", b"Abc Def", b"A1b", b"\xb2"):
    print(t, t.isalpha(), t.isdigit(), t.isalnum(), t.isspace(), t.islower(), t.isupper(), t.istitle(), t.isascii(), bytearray(t).isalnum())
print(b"a b  c".split(), b" a b ".rsplit(None, 1), b"a\x1cb".split(), b"x\ny\r\nz".splitlines(True), bytearray(b"a,b").split(b","), b"ab".center(5, b"*"), bytearray(b"ab").ljust(4), b"-7".zfill(4), b"a\tb".expandtabs(2), b"abc".translate(None, b"b"))
