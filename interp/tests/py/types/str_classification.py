# The is... methods over letters, digits, marks, numbers and blanks of many scripts.
names = ["isalpha", "isdigit", "isdecimal", "isnumeric", "isalnum", "isspace", "isprintable", "isidentifier", "isascii", "islower", "isupper"]
print(*names)
for c in ("a", "Z", "5", "_", " ", "\t", "\u00a0", "\u2028", "\u200b", "\u3000", "²", "½", "Ⅷ", "٣", "೬", "一", "é", "e\u0301", "\u0301", "ʰ", "ª", "ß", "日本", "😀", "€", "\u00ad", "\x7f", "\x85", "\ue000", "\U000e0001", "\u0378", "a1", "1a", "a b", "ªº", "℘", "·", "a·", "\u180e", "𝟘", "𝒳", ""):
    print(ascii(c), *["x" if getattr(c, name)() else "." for name in names])
print([k.isidentifier() for k in ("def", "_x1", "1x", "x-y", "é1", "x²", "ｘ", "None")], "abc".isascii(), "abcé".isascii(), "\x7f".isascii(), "\x80".isascii())
