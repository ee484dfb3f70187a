# splitlines at every line boundary, split and rsplit at every white space, strip of them, partition and rpartition, join back.
lines = ["\n", "\r", "\r\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x1f", "\t", "\u200b", "\xa0"]
print([len(f"a{end}b".splitlines()) for end in lines], [f"a{end}".splitlines(True) for end in lines[:5]], ["a\r\n\n\rb".splitlines(True), "\n".splitlines(), "".splitlines(), "a\n".splitlines(), "\n\na".splitlines()])
# -> [2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1] [['a\n'], ['a\r'], ['a\r\n'], ['a\x0b'], ['a\x0c']] [['a\r\n', '\n', '\r', 'b'], [''], [], ['a'], ['', '', 'a']]
spaces = [chr(n) for n in range(0x3001) if chr(n).isspace()]
print(len(spaces), [hex(ord(c)) for c in spaces], all(f"a{c}b".split() == ["a", "b"] for c in spaces), all(f"{c}a{c}".strip() == "a" for c in spaces))
# -> 29 ['0x9', '0xa', '0xb', '0xc', '0xd', '0x1c', '0x1d', '0x1e', '0x1f', '0x20', '0x85', '0xa0', '0x1680', '0x2000', '0x2001', '0x2002', '0x2003', '0x2004', '0x2005', '0x2006', '0x2007', '0x2008', '0x2009', '0x200a', '0x2028', '0x2029', '0x202f', '0x205f', '0x3000'] True True
print("".join(spaces).split(), f"x{''.join(spaces)}y".split(), " a  b ".split(), " a  b ".split(" "), " a  b ".split(None, 1), " a  b ".rsplit(None, 1), " a  b ".rsplit(" ", 1), "".split(), "".split(" "))
# -> [] ['x', 'y'] ['a', 'b'] ['', 'a', '', 'b', ''] ['a', 'b '] [' a', 'b'] [' a  b', ''] [] ['']
print("a,b,,c".split(",", 2), "a,b,,c".rsplit(",", 2), "aXXbXX".split("XX"), "aXXXb".split("XX"), "aXXXb".rsplit("XX"), "abc".split("abc"), "aaa".split("a", 1), "aaa".rsplit("a", 1), "a b".split(maxsplit=0), " a b ".rsplit(maxsplit=0), "a b c".split(sep=None, maxsplit=-5))
# -> ['a', 'b', ',c'] ['a,b', '', 'c'] ['a', 'b', ''] ['a', 'Xb'] ['aX', 'b'] ['', ''] ['', 'aa'] ['aa', ''] ['a b'] [' a b'] ['a', 'b', 'c']
print("key=value=x".partition("="), "key=value=x".rpartition("="), "none".partition("="), "none".rpartition("="), "=".partition("="), "a--b--".rpartition("--"), "été".partition("t"))
# -> ('key', '=', 'value=x') ('key=value', '=', 'x') ('none', '', '') ('', '', 'none') ('', '=', '') ('a--b', '--', '') ('é', 't', 'é')
print(b"a\r\nb\x0bc\x1cd\n".splitlines(), b" a\x0b\x1fb\xa0".split(), b"a\x85b".splitlines(True), b"a,b".partition(b","), bytearray(b" x y ").rsplit(None, 1), bytearray(b"a|b").partition(b"|"), b"".split(b","), b"".rsplit(), b"".splitlines())
# -> [b'a', b'b\x0bc\x1cd'] [b'a', b'\x1fb\xa0'] [b'a\x85b'] (b'a', b',', b'b') [bytearray(b' x'), bytearray(b'y')] (bytearray(b'a'), bytearray(b'|'), bytearray(b'b')) [b''] [] []
text = "one\x1ctwo\u2028three\r\nfour\x85"
print(text.splitlines() == "\n".join(text.splitlines()).split("\n"), "".join(text.splitlines(keepends=True)) == text, text.splitlines(keepends=1)[0].encode(), "\u3000 a\u2003b\x1f".split(), "a\ud800b".split("\ud800"))
# -> True True b'one\x1c' ['a', 'b'] ['a', 'b']
for trial in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".partition(""), lambda: "a".rpartition(None), lambda: "a".split(" ", "x"), lambda: "a".split(maxsplit=1.5), lambda: b"a".split(""), lambda: b"a".split(b""), lambda: "a".splitlines("x"), lambda: "a".splitlines(1, 2), lambda: "a".rsplit(sep=b" "), lambda: "a".split(seperator=1), lambda: b"a".partition("a"), lambda: "".split(None, 2**70)):
    try:
        print(trial())
    except (TypeError, ValueError, OverflowError) as error:
        print(type(error).__name__, error)
# -> ValueError empty separator
# -> TypeError must be str or None, not int
# -> ValueError empty separator
# -> TypeError must be str, not NoneType
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError empty separator
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError splitlines() takes at most 1 argument (2 given)
# -> TypeError must be str or None, not bytes
# -> TypeError 'seperator' is an invalid keyword argument for split()
# -> TypeError a bytes-like object is required, not 'str'
# -> OverflowError Python int too large to convert to C ssize_t
