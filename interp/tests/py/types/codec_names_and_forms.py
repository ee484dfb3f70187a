# Names of codecs in their spellings; UTF-8 of every length; ASCII and Latin-1 limits; round trips.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for name in ("utf-8", "UTF8", "utf_8", "U8", "Utf-8", "ascii", "US-ASCII", "646", "latin-1", "latin1", "ISO-8859-1", "iso8859_1", "L1"):
    show(lambda: "ab".encode(name) + b"|" + bytes("cd", name), lambda: b"ab".decode(name))
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
# -> b'ab|cd'
# -> ab
for code in (0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFF):
    data = chr(code).encode()
    print(hex(code), data.hex(), ord(data.decode()) == code, len(data), bytearray(data).decode() == chr(code), str(memoryview(data), "utf-8") == chr(code))
# -> 0x0 00 True 1 True True
# -> 0x7f 7f True 1 True True
# -> 0x80 c280 True 2 True True
# -> 0x7ff dfbf True 2 True True
# -> 0x800 e0a080 True 3 True True
# -> 0xd7ff ed9fbf True 3 True True
# -> 0xe000 ee8080 True 3 True True
# -> 0xffff efbfbf True 3 True True
# -> 0x10000 f0908080 True 4 True True
# -> 0x10ffff f48fbfbf True 4 True True
for bad in (b"\xc0\xaf", b"\xe0\x80\xaf", b"\xf0\x80\x80\xaf", b"\xf8\x88\x80\x80\x80", b"\xc2", b"\xe2\x82", b"\xf0\x9f\x98", b"a\x80", b"\xfe\xff", b"\xed\xbf\xbf", b"\xf4\x8f\xbf\xbf", b"\xe2\x28\xa1", b"\xf0\x28\x8c\xbc"):
    show(lambda: ascii(bad.decode()), lambda: ascii(bad.decode("utf-8", "replace")), lambda: ascii(bad.decode(errors="ignore")))
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc0 in position 0: invalid start byte
# -> '\ufffd\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe0 in position 0: invalid continuation byte
# -> '\ufffd\ufffd\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
# -> '\ufffd\ufffd\ufffd\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf8 in position 0: invalid start byte
# -> '\ufffd\ufffd\ufffd\ufffd\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xc2 in position 0: unexpected end of data
# -> '\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-1: unexpected end of data
# -> '\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode bytes in position 0-2: unexpected end of data
# -> '\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte
# -> 'a\ufffd'
# -> 'a'
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xfe in position 0: invalid start byte
# -> '\ufffd\ufffd'
# -> ''
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xed in position 0: invalid continuation byte
# -> '\ufffd\ufffd\ufffd'
# -> ''
# -> '\U0010ffff'
# -> '\U0010ffff'
# -> '\U0010ffff'
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xe2 in position 0: invalid continuation byte
# -> '\ufffd(\ufffd'
# -> '('
# -> UnicodeDecodeError 'utf-8' codec can't decode byte 0xf0 in position 0: invalid continuation byte
# -> '\ufffd(\ufffd\ufffd'
# -> '('
