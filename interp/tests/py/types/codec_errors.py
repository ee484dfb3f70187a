# Encodings, their names, their error handlers, and the exceptions.
print("a€".encode("utf-8-sig"), b"\xef\xbb\xbfa".decode("utf-8-sig"), "a€😀".encode("utf-16"), "a€😀".encode("utf-16-le"), "a😀".encode("UTF_16BE"))
# -> b'\xef\xbb\xbfa\xe2\x82\xac' a b'\xff\xfea\x00\xac =\xd8\x00\xde' b'a\x00\xac =\xd8\x00\xde' b'\x00a\xd8=\xde\x00'
print("a😀".encode("utf-32"), "a€".encode("utf-32-be"), b"\xff\xfea\x00".decode("utf-16"), b"\xfe\xff\x00a".decode("utf-16"))
# -> b'\xff\xfe\x00\x00a\x00\x00\x00\x00\xf6\x01\x00' b'\x00\x00\x00a\x00\x00 \xac' a a
print(b"a\x00\x3d\xd8\x00\xde".decode("utf-16-le"), b"a\x00\x00\x00".decode("utf-32"), b"\x00\x00\xfe\xff\x00\x00\x00a".decode("utf_32"))
# -> a😀 a a
for name in ("UTF8", "utf_8", "U8", "latin1", "ISO-8859-1", "l1", "us-ascii", "ASCII", "Utf 8", "latin-1"):
    print(name, "a".encode(name), b"a".decode(name))
# -> UTF8 b'a' a
# -> utf_8 b'a' a
# -> U8 b'a' a
# -> latin1 b'a' a
# -> ISO-8859-1 b'a' a
# -> l1 b'a' a
# -> us-ascii b'a' a
# -> ASCII b'a' a
# -> Utf 8 b'a' a
# -> latin-1 b'a' a
print("é€\ud800".encode("ascii", "backslashreplace"), "é€".encode("ascii", "xmlcharrefreplace"), "é€".encode("latin-1", "replace"))
# -> b'\\xe9\\u20ac\\ud800' b'&#233;&#8364;' b'\xe9?'
print("\udcff\udc80".encode("utf-8", "surrogateescape"), "\udcff".encode("ascii", "surrogateescape"), "\ud800".encode("utf-8", "surrogatepass"))
# -> b'\xff\x80' b'\xff' b'\xed\xa0\x80'
print(ascii(b"\xff\x80a".decode("utf-8", "surrogateescape")), ascii(b"\xed\xa0\x80".decode("utf-8", "surrogatepass")))
# -> '\udcff\udc80a' '\ud800'
print(ascii(b"a\xffb\xc3".decode("utf-8", "replace")), b"a\xffb\xe2\x82".decode("utf-8", "backslashreplace"), b"a\xffb\xc3".decode("utf-8", "ignore"))
# -> 'a\ufffdb\ufffd' a\xffb\xe2\x82 ab
print(ascii(b"\xe2\x82\xe2\x82\xac\xf0\x9f\x98".decode("utf-8", "replace")), ascii(b"\xff\xfe\xfd".decode("ascii", "replace")))
# -> '\ufffd\u20ac\ufffd' '\ufffd\ufffd\ufffd'
print(bytes("é", "latin-1"), bytes("é", encoding="utf-8"), str(b"\xe9", "latin-1"), str(b"a\xff", errors="ignore"), bytearray("é", "utf-8"))
# -> b'\xe9' b'\xc3\xa9' é a bytearray(b'\xc3\xa9')
bad = [
    lambda: "é".encode("ascii"),
    lambda: "aéé€b".encode("ascii"),
    lambda: "a€".encode("latin-1"),
    lambda: "a\ud800".encode(),
    lambda: "a\ud800\udc00b".encode(),
    lambda: "\ud800".encode("utf-16-le"),
    lambda: b"\x80".decode(),
    lambda: b"a\xc3(".decode(),
    lambda: b"a\xe2\x82".decode(),
    lambda: b"\xe2\x28\xa1".decode(),
    lambda: b"\xf0\x9f\x98\x28".decode(),
    lambda: b"\xf8a".decode(),
    lambda: b"\xc0\x80".decode(),
    lambda: b"\xed\xa0\x80".decode(),
    lambda: b"\xf4\x90\x80\x80".decode(),
    lambda: b"ab\xff".decode("ascii"),
    lambda: b"a".decode("utf-16"),
    lambda: b"\x00\xd8".decode("utf-16-le"),
    lambda: b"\x00\xd8a\x00".decode("utf-16-le"),
    lambda: b"\x00\xdc".decode("utf-16-le"),
    lambda: b"a\x00\x00\x00b".decode("utf-32"),
    lambda: b"a\x00\x00\xff".decode("utf-32-le"),
    lambda: b"\x00\xd8\x00\x00".decode("utf-32-le"),
    lambda: "a".encode("nope"),
    lambda: "é".encode("ascii", "nope"),
    lambda: "a".encode("ascii", "nope"),
    lambda: "a".encode(1),
    lambda: "a".encode("utf-8", 1),
    lambda: b"a".decode(None),
    lambda: str(1, "utf-8"),
    lambda: str("a", "utf-8"),
    lambda: str(1, 2),
    lambda: "é".encode("ascii", "surrogateescape"),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
# -> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
# -> UnicodeEncodeError 'latin-1' codec can't encode character '\u20ac' in position 1: ordinal not in range(256)
# -> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# -> UnicodeEncodeError 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
# -> UnicodeEncodeError 'utf-16-le' codec can't encode character '\ud800' in position 0: surrogates not allowed
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 0: invalid start byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: invalid continuation byte
# -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 1-2: unexpected end of data
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
# -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: invalid continuation byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf4 in position 0: invalid continuation byte
# -> UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 2: ordinal not in range(128)
# -> UnicodeDecodeError 'utf-16-le' codec can't decode byte 0x61 in position 0: truncated data
# -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: unexpected end of data
# -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal UTF-16 surrogate
# -> UnicodeDecodeError 'utf-16-le' codec can't decode bytes in position 0-1: illegal encoding
# -> UnicodeDecodeError 'utf-32-le' codec can't decode byte 0x62 in position 4: truncated data
# -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point not in range(0x110000)
# -> UnicodeDecodeError 'utf-32-le' codec can't decode bytes in position 0-3: code point in surrogate code point range(0xd800, 0xe000)
# -> LookupError unknown encoding: nope
# -> LookupError unknown error handler name 'nope'
# -> b'a'
# -> TypeError encode() argument 'encoding' must be str, not int
# -> TypeError encode() argument 'errors' must be str, not int
# -> TypeError decode() argument 'encoding' must be str, not None
# -> TypeError decoding to str: need a bytes-like object, int found
# -> TypeError decoding str is not supported
# -> TypeError str() argument 'encoding' must be str, not int
# -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)
try:
    "aé€".encode("ascii")
except UnicodeEncodeError as e:
    print(e.args, e.encoding, e.object, e.start, e.end, e.reason, isinstance(e, ValueError))
    # -> ('ascii', 'aé€', 1, 3, 'ordinal not in range(128)') ascii aé€ 1 3 ordinal not in range(128) True
try:
    b"a\xff".decode()
except UnicodeError as e:
    print(e.args, e.encoding, e.object, e.start, e.end, e.reason)
    # -> ('utf-8', b'a\xff', 1, 2, 'invalid start byte') utf-8 b'a\xff' 1 2 invalid start byte
