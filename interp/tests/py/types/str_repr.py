# repr of strings chooses quotes and escapes what cannot be seen.
for s in (
    "plain",
    "it's",
    'say "x"',
    "both ' and \"",
    "\\",
    "\n\t\r",
    "\x00\x1f\x7f",
    "é日😀",
    "\x80\xa0\xad",
    "\u2028",
    "\ud800",
):
    print(repr(s))
# -> 'plain'
# -> "it's"
# -> 'say "x"'
# -> 'both \' and "'
# -> '\\'
# -> '\n\t\r'
# -> '\x00\x1f\x7f'
# -> 'é日😀'
# -> '\x80\xa0\xad'
# -> '\u2028'
# -> '\ud800'
print(["nested", ("a'b",), {"k\n": "v"}])  # -> ['nested', ("a'b",), {'k\n': 'v'}]
print(ascii("é日😀a\n"), ascii(["ü"]), repr(""), repr("'"), repr("''\""))
# -> '\xe9\u65e5\U0001f600a\n' ['\xfc'] '' "'" '\'\'"'
print(str("text"), str(b"bytes"), str([1, "a"]), str(None), str(), repr(repr("a")))
# -> text b'bytes' [1, 'a'] None  "'a'"
print("%r %s %a" % ("é", "é", "é"), f"{'é'!r} {'é'!s} {'é'!a}")  # -> 'é' é '\xe9' 'é' é '\xe9'
