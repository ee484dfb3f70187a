# Names of codecs in their spellings; UTF-8 of every length; ASCII and Latin-1 limits; round trips.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for name in ("utf-8", "UTF8", "utf_8", "U8", "Utf-8", "ascii", "US-ASCII", "646", "latin-1", "latin1", "ISO-8859-1", "iso8859_1", "L1"):
    show(lambda: "ab".encode(name) + b"|" + bytes("cd", name), lambda: b"ab".decode(name))
for code in (0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF):
    data = chr(code).encode()
    print(hex(code), data.hex(), ord(data.decode()) == code, len(data), bytearray(data).decode() == chr(code), str(memoryview(data), "utf-8") == chr(code))
for bad in (b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xf8\x88\x80\x80\x80", b"\xc2", b"\xe2\x82", b"\xf0\x9f\x98", b"a\x80", b"\xfe\xff", b"\xed\xbf\xbf", b"\xf4\x8f\xbf\xbf", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc"):
    show(lambda: ascii(bad.decode()), lambda: ascii(bad.decode("utf-8", "replace")), lambda: ascii(bad.decode(errors="ignore")))
