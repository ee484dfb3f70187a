# Bytes literals and their repr.
print(b"abc", b'\x00\xff', b"\n\t\\")  # -> b'abc' b'\x00\xff' b'\n\t\\'
print(b"a" b"b")  # -> b'ab'
print(rb"\n", Rb"\x", len(rb"\n"))  # -> b'\\n' b'\\x' 2
print(b"it's", b'"', b"'\"")  # -> b"it's" b'"' b'\'"'
print(b"""two
lines""")  # -> b'two\nlines'
print(b"\101\60")  # -> b'A0'
print(len(b""), b"" == bytes())  # -> 0 True
print(b"abc"[0], b"abc"[1:])  # -> 97 b'bc'
print(bytes([0, 65, 127, 128, 255]))  # -> b'\x00A\x7f\x80\xff'
print(b"a" == "a", b"a" != "a")  # -> False True
