# repr and ascii of text: quotes, controls, blanks, what is not printable, lone surrogates, astral characters.
for s in ("", "'", '"', "'\"", "\\", "\n\r\t\b\a\v\f\0", "\x1b[0m", "\x7f\x80\x9f\xa0\xad", "é日", "\u200b\u2028\u202e", "\ue000", "\ufeff", "\ufffe", "😀", "\U000e0001", "\U0010ffff", "\ud800", "a\udc80b", "\u0378", "e\u0301", "\u00a0x", "\u3000", "𝒳", "tab\there", "\\n", "\x00\x01"):
    print(repr(s) if "\u202e" not in s else "bidi", ascii(s), len(s), len(repr(s)))
# -> '' '' 0 2
# -> "'" "'" 1 3
# -> '"' '"' 1 3
# -> '\'"' '\'"' 2 5
# -> '\\' '\\' 1 4
# -> '\n\r\t\x08\x07\x0b\x0c\x00' '\n\r\t\x08\x07\x0b\x0c\x00' 8 28
# -> '\x1b[0m' '\x1b[0m' 4 9
# -> '\x7f\x80\x9f\xa0\xad' '\x7f\x80\x9f\xa0\xad' 5 22
# -> 'é日' '\xe9\u65e5' 2 4
# -> bidi '\u200b\u2028\u202e' 3 20
# -> '\ue000' '\ue000' 1 8
# -> '\ufeff' '\ufeff' 1 8
# -> '\ufffe' '\ufffe' 1 8
# -> '😀' '\U0001f600' 1 3
# -> '\U000e0001' '\U000e0001' 1 12
# -> '\U0010ffff' '\U0010ffff' 1 12
# -> '\ud800' '\ud800' 1 8
# -> 'a\udc80b' 'a\udc80b' 3 10
# -> '\u0378' '\u0378' 1 8
# -> 'é' 'e\u0301' 2 4
# -> '\xa0x' '\xa0x' 2 7
# -> '\u3000' '\u3000' 1 8
# -> '𝒳' '\U0001d4b3' 1 3
# -> 'tab\there' 'tab\there' 8 11
# -> '\\n' '\\n' 2 5
# -> '\x00\x01' '\x00\x01' 2 10
print(["a'b", 'c"d'], {"k\n": "v\t"}, ("\\",), f"{'x'!r:>6}|{'é'!a:<8}|{'n'!s:^5}|", "%r %a" % ("é\n", "é\n"))
# -> ["a'b", 'c"d'] {'k\n': 'v\t'} ('\\',)    'x'|'\xe9'  |  n  | 'é\n' '\xe9\n'
print(repr(b"'"), repr(b'"'), repr(b"'\""), repr(b"\\\n\t\r\0\x7f\x80abc"), repr(bytearray(b"'x'")), repr(memoryview(b"a"))[:8], ascii([b"\xff", "é"]))
# -> b"'" b'"' b'\'"' b'\\\n\t\r\x00\x7f\x80abc' bytearray(b"\'x\'") <memory  [b'\xff', '\xe9']
