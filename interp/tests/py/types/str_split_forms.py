# split, rsplit, splitlines, partition: every line boundary, white space of Unicode, limits and names of arguments.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

lines = "a\nb\rc\r\nd\x0be\x0cf\x1cg\x1dh\x1ei\x85j\u2028k\u2029l"
print(lines.splitlines(), len(lines.splitlines(True)), ascii("".join(lines.splitlines(True)) == lines), ["x\n".splitlines(), "\n".splitlines(), "".splitlines(), "\n\n".splitlines(), "\r\n\r".splitlines(True), "\n\r".splitlines()])
print(lines.encode().splitlines()[:4], len(lines.encode().splitlines()), b"a\x0bb\x85c".splitlines())
w = "\u2003a\u00a0b\u3000c\x1f d\u200be "
print(w.split(), w.rsplit(None, 1), w.split(None, 1), w.split(maxsplit=2), w.split(" "), w.strip() == w.strip(None))
print("a,b,c".split(",", 0), "a,b,c".split(",", -1), "a,b,c".rsplit(",", 1), ",".split(","), "".split(","), "".split(), " ".split(), "  a  ".split(" "), "aXXbXXc".split("XX"), "aXXXb".split("XX"), "aXXXb".rsplit("XX"), "a b c".split(sep=None, maxsplit=1), "a b c".rsplit(sep=" ", maxsplit=1))
print("a.b.c".partition("."), "a.b.c".rpartition("."), "abc".partition("."), "abc".rpartition("."), "".partition("x"), "日本語".partition("本"), ".a.".rpartition("."))
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
