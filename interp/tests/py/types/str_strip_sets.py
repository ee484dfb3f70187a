# strip, lstrip, rstrip with sets of characters; removeprefix and removesuffix beside them.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print("xyabcyx".strip("xy"), "xyabcyx".lstrip("yx"), "xyabcyx".rstrip("xy"), "aaa".strip("a") == "", "abc".strip(""), "  a b ".strip(None), "日a本".strip("日本"), "-–a–-".strip("–-"), "\u2003a\u3000".strip(), "\u200ba\u200b".strip() == "a", "\x1ca\x1f".strip())
# -> abc abcyx xyabc True abc a b a a a False a
print("www.example.com".lstrip("w."), "www.example.com".rstrip(".moc"), "www.example.com".removeprefix("www."), "www.example.com".removesuffix(".com"), "aaa".removeprefix("a"), "abc".removeprefix("abc") == "", "abc".removesuffix(""), "abc".removeprefix("abcd"), "abc".removesuffix("b"))
# -> example.com www.example example.com www.example aa True abc abc abc
print(b"xyabcyx".strip(b"xy"), b"\x0b\x0ca \t".strip(), b"\x1ca".strip(), b"\xa0a".strip(), bytearray(b"aab").lstrip(b"a"), b"abc".strip(b""), bytearray(b"pre-x").removeprefix(b"pre-"), b"x.gz".removesuffix(bytearray(b".gz")))
# -> b'abc' b'a' b'\x1ca' b'\xa0a' bytearray(b'b') b'abc' bytearray(b'x') b'x'
show(
    lambda: "a".strip(1),
    lambda: "a".lstrip(b"a"),
    lambda: "a".rstrip("a", "b"),
    lambda: "a".removeprefix(),
    lambda: "a".removeprefix(None),
    lambda: "a".removesuffix(("a",)),
    lambda: b"a".strip("a"),
    lambda: b"a".lstrip(97),
    lambda: b"a".removeprefix("a"),
    lambda: bytearray(b"a").rstrip([97]),
    lambda: "a".strip(chars="a"),
)
# -> TypeError strip arg must be None or str
# -> TypeError lstrip arg must be None or str
# -> TypeError rstrip expected at most 1 argument, got 2
# -> TypeError str.removeprefix() takes exactly one argument (0 given)
# -> TypeError removeprefix() argument must be str, not None
# -> TypeError removesuffix() argument must be str, not tuple
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'int'
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'list'
# -> TypeError str.strip() takes no keyword arguments
