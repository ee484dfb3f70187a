# repr and ascii of text: quotes, controls, blanks, what is not printable, lone surrogates, astral characters.
for s in ("", "'", '"', "'\"", "\\", "\n\r\t\b\a\v\f\0", "\x1b[0m", "\x7f\x80\x9f\xa0\xad", "é日", "\u200b\u2028\u202e", "\ue000", "\ufeff", "\ufffe", "😀", "\U000e0001", "\U0010ffff", "\ud800", "a\udc80b", "\u0378", "e\u0301", "\u00a0x", "\u3000", "𝒳", "tab\there", "\\n", "\x00\x01"):
    print(repr(s) if "\u202e" not in s else "bidi", ascii(s), len(s), len(repr(s)))
print(["a'b", 'c"d'], {"k\n": "v\t"}, ("\\",), f"{'x'!r:>6}|{'é'!a:<8}|{'n'!s:^5}|", "%r %a" % ("é\n", "é\n"))
print(repr(b"'"), repr(b'"'), repr(b"'\""), repr(b"\\\n\t\r\0\x7f\x80abc"), repr(bytearray(b"'x'")), repr(memoryview(b"a"))[:8], ascii([b"\xff", "é"]))
