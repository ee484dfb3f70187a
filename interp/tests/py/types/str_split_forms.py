# split, rsplit, splitlines, partition: every line boundary, white space of Unicode, limits and names of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

lines = "a\nb\rc\r\nd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l"
print(lines.splitlines(), len(lines.splitlines(True)), ascii("".join(lines.splitlines(True)) == lines), ["x\n".splitlines(), "\n".splitlines(), "".splitlines(), "\n\n".splitlines(), "\r\n\r".splitlines(True), "\n\r".splitlines()])
# -> ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'] 12 True [['x'], [''], [], ['', ''], ['\r\n', '\r'], ['', '']]
print(lines.encode().splitlines()[:4], len(lines.encode().splitlines()), b"a\x0bb\x85c".splitlines())
# -> [b'a', b'b', b'c', b'd\x0be\x0cf\x1cg\x1dh\x1ei\xc2\x85j\xe2\x80\xa8k\xe2\x80\xa9l'] 4 [b'a\x0bb\x85c']
w = "\u2003a\u00a0b\u3000c\x1f d\u200be "
print(w.split(), w.rsplit(None, 1), w.split(None, 1), w.split(maxsplit=2), w.split(" "), w.strip() == w.strip(None))
# -> ['a', 'b', 'c', 'd\u200be'] ['\u2003a\xa0b\u3000c', 'd\u200be'] ['a', 'b\u3000c\x1f d\u200be '] ['a', 'b', 'c\x1f d\u200be '] ['\u2003a\xa0b\u3000c\x1f', 'd\u200be', ''] True
print("a,b,c".split(",", 0), "a,b,c".split(",", -1), "a,b,c".rsplit(",", 1), ",".split(","), "".split(","), "".split(), " ".split(), "  a  ".split(" "), "aXXbXXc".split("XX"), "aXXXb".split("XX"), "aXXXb".rsplit("XX"), "a b c".split(sep=None, maxsplit=1), "a b c".rsplit(sep=" ", maxsplit=1))
# -> ['a,b,c'] ['a', 'b', 'c'] ['a,b', 'c'] ['', ''] [''] [] [] ['', '', 'a', '', ''] ['a', 'b', 'c'] ['a', 'Xb'] ['aX', 'b'] ['a', 'b c'] ['a b', 'c']
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("."), "abc".rpartition("."), "".partition("x"), "日本語".partition("本"), ".a.".rpartition("."))
# -> ('a', '.', 'b.c') ('a.b', '.', 'c') ('abc', '', '') ('', '', 'abc') ('', '', '') ('日', '本', '語') ('.a', '.', '')
show(
    lambda: "a".split(""),
    lambda: "a".rsplit(""),
    lambda: "a".partition(""),
    lambda: "a".rpartition(""),
    lambda: "a".split(1),
    lambda: "a".split(",", "x"),
    lambda: "a".split(",", 1.5),
    lambda: "a".split(",", None),
    lambda: "a".split(",", 1, 2),
    lambda: "a".split(separator=","),
    lambda: "a".partition(),
    lambda: "a".partition(b"a"),
    lambda: "a\nb".splitlines(keepends=True),
    lambda: "a\nb".splitlines(1),
    lambda: "a\nb".splitlines("yes"),
    lambda: "a".splitlines([]),
)
# -> ValueError empty separator
# -> ValueError empty separator
# -> ValueError empty separator
# -> ValueError empty separator
# -> TypeError must be str or None, not int
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError split() takes at most 2 arguments (3 given)
# -> TypeError 'separator' is an invalid keyword argument for split()
# -> TypeError str.partition() takes exactly one argument (0 given)
# -> TypeError must be str, not bytes
# -> ['a\n', 'b']
# -> ['a\n', 'b']
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'list' object cannot be interpreted as an integer
