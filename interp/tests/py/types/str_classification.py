# The is... methods over letters, digits, marks, numbers and blanks of many scripts.
names = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isprintable", "isidentifier", "isascii", "islower", "isupper"]
print(*names)  # -> isalpha isdigit isdecimal isnumeric isalnum isspace isprintable isidentifier isascii islower isupper
for c in ("a", "Z", "5", "_", " ", "\t", "\u00a0", "\u2028", "\u200b", "\u3000", "²", "½", "Ⅷ", "٣", "೬", "一", "é", "e\u0301", "\u0301", "ʰ", "ª", "ß", "日本", "😀", "€", "\u00ad", "\x7f", "\x85", "\ue000", "\U000e0001", "\u0378", "a1", "1a", "a b", "ªº", "℘", "·", "a·", "\u180e", "𝟘", "𝒳", ""):
    print(ascii(c), *["x" if getattr(c, name)() else "." for name in names])
# -> 'a' x . . . x . x x x x .
# -> 'Z' x . . . x . x x x . x
# -> '5' . x x x x . x . x . .
# -> '_' . . . . . . x x x . .
# -> ' ' . . . . . x x . x . .
# -> '\t' . . . . . x . . x . .
# -> '\xa0' . . . . . x . . . . .
# -> '\u2028' . . . . . x . . . . .
# -> '\u200b' . . . . . . . . . . .
# -> '\u3000' . . . . . x . . . . .
# -> '\xb2' . x . x x . x . . . .
# -> '\xbd' . . . x x . x . . . .
# -> '\u2167' . . . x x . x x . . x
# -> '\u0663' . x x x x . x . . . .
# -> '\u0cec' . x x x x . x . . . .
# -> '\u4e00' x . . x x . x x . . .
# -> '\xe9' x . . . x . x x . x .
# -> 'e\u0301' . . . . . . x x . x .
# -> '\u0301' . . . . . . x . . . .
# -> '\u02b0' x . . . x . x x . x .
# -> '\xaa' x . . . x . x x . x .
# -> '\xdf' x . . . x . x x . x .
# -> '\u65e5\u672c' x . . . x . x x . . .
# -> '\U0001f600' . . . . . . x . . . .
# -> '\u20ac' . . . . . . x . . . .
# -> '\xad' . . . . . . . . . . .
# -> '\x7f' . . . . . . . . x . .
# -> '\x85' . . . . . x . . . . .
# -> '\ue000' . . . . . . . . . . .
# -> '\U000e0001' . . . . . . . . . . .
# -> '\u0378' . . . . . . . . . . .
# -> 'a1' . . . . x . x x x x .
# -> '1a' . . . . x . x . x x .
# -> 'a b' . . . . . . x . x x .
# -> '\xaa\xba' x . . . x . x x . x .
# -> '\u2118' . . . . . . x x . . .
# -> '\xb7' . . . . . . x . . . .
# -> 'a\xb7' . . . . . . x x . x .
# -> '\u180e' . . . . . . . . . . .
# -> '\U0001d7d8' . x x x x . x . . . .
# -> '\U0001d4b3' x . . . x . x x . . x
# -> '' . . . . . . x . x . .
print([k.isidentifier() for k in ("def", "_x1", "1x", "x-y", "é1", "x²", "ｘ", "None")], "abc".isascii(), "abcé".isascii(), "\x7f".isascii(), "\x80".isascii())
# -> [True, True, False, False, True, False, True, True] True False True False
