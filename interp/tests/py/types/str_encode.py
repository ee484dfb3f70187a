# Text to bytes and back.
s = "aé日😀"
print(s.encode(), s.encode("utf-8"), "abc".encode("ascii"), "é".encode("latin-1"))
# -> b'a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80' b'a\xc3\xa9\xe6\x97\xa5\xf0\x9f\x98\x80' b'abc' b'\xe9'
print(s.encode().decode() == s, b"abc".decode(), b"\xc3\xa9".decode("utf-8"), str(b"x\xc3\xa9", "utf-8"))
# -> True abc é xé
print(
    "é日".encode("ascii", "ignore"),
    "é日".encode("ascii", "replace"),
    b"a\xff".decode("ascii", "replace"),
    b"a\xffb".decode("utf-8", "ignore"),
)  # -> b'' b'??' a� ab
print(len(s), len(s.encode()), bytes("é", "utf-8"), b"\xe9".decode("latin-1"))  # -> 4 10 b'\xc3\xa9' é
for f in (
    lambda: "é".encode("ascii"),
    lambda: b"\xff".decode(),
    lambda: b"a\xc3".decode(),
    lambda: "a".encode("nope"),
    lambda: b"\x80abc".decode("ascii"),
):
    try:
        print(f())
    except (UnicodeError, LookupError) as e:
        print(type(e).__name__, e)
# -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
# -> LookupError unknown encoding: nope
# -> UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
print(ord("é"), chr(233), chr(0x1F600), [ord(c) for c in s])  # -> 233 é 😀 [97, 233, 26085, 128512]
