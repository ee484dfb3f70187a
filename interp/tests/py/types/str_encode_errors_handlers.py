# encode and decode with each error handler in ASCII, Latin-1 and UTF-8.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

text = "aé日😀"
for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(handler, text.encode("ascii", handler), text.encode("latin-1", handler))
# -> ignore b'a' b'a\xe9'
# -> replace b'a???' b'a\xe9??'
# -> backslashreplace b'a\\xe9\\u65e5\\U0001f600' b'a\xe9\\u65e5\\U0001f600'
# -> xmlcharrefreplace b'a&#233;&#26085;&#128512;' b'a\xe9&#26085;&#128512;'
data = b"a\xe9\xff\xc3\xa9\xe6\x97 \xed\xa0\x80\xf4\x90\x80\x80\xc0\x80z"
for handler in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(handler, ascii(data.decode("utf-8", handler)), ascii(data.decode("ascii", handler)))
# -> ignore 'a\xe9 z' 'a z'
# -> replace 'a\ufffd\ufffd\xe9\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdz' 'a\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd \ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffd\ufffdz'
# -> backslashreplace 'a\\xe9\\xff\xe9\\xe6\\x97 \\xed\\xa0\\x80\\xf4\\x90\\x80\\x80\\xc0\\x80z' 'a\\xe9\\xff\\xc3\\xa9\\xe6\\x97 \\xed\\xa0\\x80\\xf4\\x90\\x80\\x80\\xc0\\x80z'
# -> surrogateescape 'a\udce9\udcff\xe9\udce6\udc97 \udced\udca0\udc80\udcf4\udc90\udc80\udc80\udcc0\udc80z' 'a\udce9\udcff\udcc3\udca9\udce6\udc97 \udced\udca0\udc80\udcf4\udc90\udc80\udc80\udcc0\udc80z'
print(ascii(b"\xff\xfea".decode("utf-8", "surrogateescape")), b"\xff\xfea".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"), "\ud800a".encode("utf-8", "surrogatepass"), ascii(b"\xed\xa0\x80a".decode("utf-8", "surrogatepass")), "\ud800".encode("utf-8", "backslashreplace"), "\ud800".encode("utf-8", "replace"))
# -> '\udcff\udcfea' b'\xff\xfea' b'\xed\xa0\x80a' '\ud800a' b'\\ud800' b'?'
show(
    lambda: text.encode("ascii"),
    lambda: "aaé".encode("ascii"),
    lambda: "日本".encode("latin-1"),
    lambda: "\ud800".encode(),
    lambda: "a\ud800\udfff".encode("utf-8"),
    lambda: b"\xff".decode(),
    lambda: b"a\xc3".decode(),
    lambda: b"\xe6\x97".decode(),
    lambda: b"\xe6x".decode(),
    lambda: b"\x80\x80".decode("ascii"),
    lambda: "a".encode("nope"),
    lambda: b"a".decode("nope"),
    lambda: "é".encode("ascii", "nope"),
    lambda: "a".encode("ascii", "nope"),
    lambda: b"\xff".decode("utf-8", "nope"),
    lambda: "a".encode(5),
    lambda: "a".encode("utf-8", 5),
    lambda: b"\xc3\xa9".decode(encoding="utf8", errors="strict"),
    lambda: str(b"\xe9", "latin1"),
    lambda: str(b"\xff", errors="replace"),
    lambda: str("a", "utf-8"),
    lambda: str(5, "utf-8"),
    lambda: "é".encode("UTF_8") + "é".encode("Latin-1") + "e".encode("US-ASCII"),
)
# -> UnicodeEncodeError 'ascii' codec can't encode characters in position 1-3: ordinal not in range(128)
# -> UnicodeEncodeError 'ascii' codec can't encode character '\xe9' in position 2: ordinal not in range(128)
# -> UnicodeEncodeError 'latin-1' codec can't encode characters in position 0-1: ordinal not in range(256)
# -> UnicodeEncodeError 'utf-8' codec can't encode character '\ud800' in position 0: surrogates not allowed
# -> UnicodeEncodeError 'utf-8' codec can't encode characters in position 1-2: surrogates not allowed
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xff in position 0: invalid start byte
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc3 in position 1: unexpected end of data
# -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe6 in position 0: invalid continuation byte
# -> UnicodeDecodeError 'ascii' codec can't decode byte 0x80 in position 0: ordinal not in range(128)
# -> LookupError unknown encoding: nope
# -> LookupError unknown encoding: nope
# -> LookupError unknown error handler name 'nope'
# -> b'a'
# -> LookupError unknown error handler name 'nope'
# -> TypeError encode() argument 'encoding' must be str, not int
# -> TypeError encode() argument 'errors' must be str, not int
# -> é
# -> é
# -> �
# -> TypeError decoding str is not supported
# -> TypeError decoding to str: need a bytes-like object, int found
# -> b'\xc3\xa9\xe9e'
