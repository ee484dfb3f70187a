# split, rsplit, splitlines, partition.
print("a b  c".split(), " a ".split(), "".split(), "  ".split(), "a,b,,c".split(","), "".split(","))
# -> ['a', 'b', 'c'] ['a'] [] [] ['a', 'b', '', 'c'] ['']
print("a b c d".split(None, 2), "a,b,c,d".split(",", 2), "a b c".rsplit(None, 1), "a,b,c".rsplit(",", 1))
# -> ['a', 'b', 'c d'] ['a', 'b', 'c,d'] ['a b', 'c'] ['a,b', 'c']
print("  a  b  c ".split(None, 1), "  a  b  c ".rsplit(None, 1), "a::b::c".split("::"), "abc".split("abc"))
# -> ['a', 'b  c '] ['  a  b', 'c'] ['a', 'b', 'c'] ['', '']
print(
    "a\tb\nc\r\nd".split(), "a b".split(maxsplit=0), "a,b".split(sep=",", maxsplit=-1), "1<>2<>3".split("<>", 1)
)  # -> ['a', 'b', 'c', 'd'] ['a b'] ['a', 'b'] ['1', '2<>3']
print("a\nb\r\nc\rd\n\ne".splitlines(), "a\nb\n".splitlines(True), "".splitlines(), "\n".splitlines())
# -> ['a', 'b', 'c', 'd', '', 'e'] ['a\n', 'b\n'] [] ['']
print("k=v=w".partition("="), "kv".partition("="), "k=v=w".rpartition("="), "kv".rpartition("="))
# -> ('k', '=', 'v=w') ('kv', '', '') ('k=v', '=', 'w') ('', '', 'kv')
print("日,本".split(","), "añb".partition("ñ"))  # -> ['日', '本'] ('a', 'ñ', 'b')
for f in (lambda: "a".split(""), lambda: "a".split(5), lambda: "a".partition(""), lambda: "a".split(",", "x")):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError empty separator
# -> TypeError must be str or None, not int
# -> ValueError empty separator
# -> TypeError 'str' object cannot be interpreted as an integer
