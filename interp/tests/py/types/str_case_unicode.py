# Letter cases beyond ASCII: one letter to several, titles, the final sigma.
print("ßﬁŉ".upper(), "İI".lower().encode(), "ǅǆ".title(), "ǆ".upper(), "ﬁx ßtr".title(), "ﬁ".capitalize(), "ŉa".swapcase())
# -> SSFIʼN b'i\xcc\x87i' ǅǆ Ǆ Fix Sstr Fi ʼNA
print("ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "ΑΣ Σ".lower(), "Α.Σ".lower(), "ΑΣ'".lower(), "ΟΔΟΣ".title(), "ΟΔΟΣ".capitalize())
# -> ας ασα σ ας σ α.ς ας' Οδος Οδος
print("Straße".casefold(), "ΣΊΣΥΦΟΣ".casefold(), "ſ".casefold(), "ᏸ".casefold() == "Ᏸ".casefold(), "İ".casefold().encode())
# -> strasse σίσυφοσ s True b'i\xcc\x87'
print("éÀñ".swapcase(), "éÀñ".upper(), "ÉÀÑ".lower(), "they're bill's".title(), "x1y 2z".title(), "éa éb".title())
# -> ÉàÑ ÉÀÑ éàñ They'Re Bill'S X1Y 2Z Éa Éb
print("ʰ".islower(), "Ⅷ".isupper(), "ⅷ".islower(), "ª".islower(), "ǅ".istitle(), "ǅ".isupper(), "Ǆx".istitle(), "Aa Bb".istitle())
# -> True True True True True False True True
print("Hello World".istitle(), "Hello world".istitle(), "".istitle(), "1".istitle(), "A1B".istitle(), "日本".isupper(), "A日".isupper())
# -> True False False False True False True
for text in ("²", "½", "Ⅷ", "三", "٣", "𝟘", "3", "a", "㊀"):
    print(text.isdecimal(), text.isdigit(), text.isnumeric(), text.isalnum(), text.isalpha(), text.isidentifier())
# -> False True True True False False
# -> False False True True False False
# -> False False True True False True
# -> False False True True True True
# -> True True True True False False
# -> True True True True False False
# -> True True True True False False
# -> False False False True True True
# -> False False True True False False
print("\u2003".isspace(), "\u200b".isspace(), "\x85".isspace(), "\x1f".isspace(), "\xa0".isprintable(), "\xad".isprintable())
# -> True False True True False False
print(ascii("é日😀"), repr("\xad\u200b\u3000\ud800\ue000\U000e0001"), repr("\x7f\x80\xa0\xa1"), repr("𐐷"), repr("e\u0301"))
# -> '\xe9\u65e5\U0001f600' '\xad\u200b\u3000\ud800\ue000\U000e0001' '\x7f\x80\xa0¡' '𐐷' 'é'
print("a·b".isidentifier(), "·a".isidentifier(), "ªb".isidentifier(), "a‿b".isidentifier(), "℘".isidentifier(), "𝔘".isidentifier())
# -> True False True True True True
