# split and rsplit with limits, kinds of white space, and lines.
print(" a  b  c ".split(None, 1), " a  b  c ".rsplit(None, 1), " a b ".split(None, 0), " a b ".rsplit(None, 0))
# -> ['a', 'b  c '] [' a  b', 'c'] ['a b '] [' a b']
print("a,b,,c".split(",", 2), "a,b,,c".rsplit(",", 2), "a,b".split(",", 0), ",".split(","), "".split(","), "".split())
# -> ['a', 'b', ',c'] ['a,b', '', 'c'] ['a,b'] ['', ''] [''] []
print("aXXbXXc".split("XX"), "aXXXb".split("XX"), "aXXXb".rsplit("XX"), "日本日".split("本"), "a".split("abc"))
# -> ['a', 'b', 'c'] ['a', 'Xb'] ['aX', 'b'] ['日', '日'] ['a']
print("a\x0bb\x0cc\x1cd\x85e\u2028f\u3000g".split(), b"a\x0bb\x0cc\x1cd".split(), "\x1f \x00".split())
# -> ['a', 'b', 'c', 'd', 'e', 'f', 'g'] [b'a', b'b', b'c\x1cd'] ['\x00']
print("a\nb\r\nc\rd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l".splitlines(), b"a\nb\r\nc\rd\x0be".splitlines())
# -> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] [b'a', b'b', b'c', b'd\x0be']
print("a\n\nb\r\n".splitlines(True), "\n".splitlines(), "".splitlines(), "a\r".splitlines(keepends=True), "\r\n\r".splitlines())
# -> ['a\n', '\n', 'b\r\n'] [''] [] ['a\r'] ['', '']
print("a-b-c".partition("-"), "a-b-c".rpartition("-"), "abc".partition("-"), "abc".rpartition("-"), "ab".partition("ab"))
# -> ('a', '-', 'b-c') ('a-b', '-', 'c') ('abc', '', '') ('', '', 'abc') ('', 'ab', '')
print(b"a-b".partition(b"-"), bytearray(b"a-b").rpartition(b"-"), bytearray(b"a b").split(), b"a,b,c".rsplit(b",", 1))
# -> (b'a', b'-', b'b') (bytearray(b'a'), bytearray(b'-'), bytearray(b'b')) [bytearray(b'a'), bytearray(b'b')] [b'a,b', b'c']
for f in (
    lambda: "a".split(""),
    lambda: "a".split(1),
    lambda: b"a".split("a"),
    lambda: b"a".split(b""),
    lambda: "a".partition(""),
    lambda: "a".partition(1),
    lambda: b"a".partition(1),
    lambda: "a".split("a", "b"),
    lambda: "a".split("a", 1.5),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError empty separator
# -> TypeError must be str or None, not int
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError empty separator
# -> ValueError empty separator
# -> TypeError must be str, not int
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
print(len(("x " * 1000).split()), len(("x,y" * 500).split(",")), ("a " * 5).split(maxsplit=2), "a b".split(sep=" "))
# -> 1000 501 ['a', 'a', 'a a a '] ['a', 'b']
