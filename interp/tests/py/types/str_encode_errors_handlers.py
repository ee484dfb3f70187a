# encode and decode with each error handler in ASCII, Latin-1 and UTF-8.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

text = "aé日😀"
for handler in ("ignore", "replace", "backslashreplace", "xmlcharrefreplace"):
    print(handler, text.encode("ascii", handler), text.encode("latin-1", handler))
data = b"a\xe9\xff\xc3\xa9\xe6\x97 \xed\xa0\x80\xf4\x90\x80\x80\xc0\x80z"
for handler in ("ignore", "replace", "backslashreplace", "surrogateescape"):
    print(handler, ascii(data.decode("utf-8", handler)), ascii(data.decode("ascii", handler)))
print(ascii(b"\xff\xfea".decode("utf-8", "surrogateescape")), b"\xff\xfea".decode("ascii", "surrogateescape").encode("ascii", "surrogateescape"), "\ud800a".encode("utf-8", "surrogatepass"), ascii(b"\xed\xa0\x80a".decode("utf-8", "surrogatepass")), "\ud800".encode("utf-8", "backslashreplace"), "\ud800".encode("utf-8", "replace"))
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
