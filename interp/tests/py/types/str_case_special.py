# Case mappings that change length or depend on place: sharp s, ligatures, final sigma, titlecase letters, dotted i.
words = ["ß", "ﬁx", "ŉ", "ǰ", "ΐ", "İ", "ı", "ΑΣ", "ΑΣ.", "Σ", "ΣΑ", "ΑΣΑ", "ǆ", "ǅ", "Ǆ", "ᾳ", "ᾼ", "Ⅷ", "ⓐ", "ª", "ʰ", "ſt", "Å", "K", "Ω", "straße", "ﬀ", "ა", "Ა", "ꭰ", "𐐨"]
for w in words:
    print(w, ascii(w.upper()), ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()), ascii(w.casefold()), w.isupper(), w.islower(), w.istitle())
# -> ß 'SS' '\xdf' 'Ss' 'Ss' 'SS' 'ss' False True False
# -> ﬁx 'FIX' '\ufb01x' 'Fix' 'Fix' 'FIX' 'fix' False True False
# -> ŉ '\u02bcN' '\u0149' '\u02bcN' '\u02bcN' '\u02bcN' '\u02bcn' False True False
# -> ǰ 'J\u030c' '\u01f0' 'J\u030c' 'J\u030c' 'J\u030c' 'j\u030c' False True False
# -> ΐ '\u0399\u0308\u0301' '\u0390' '\u0399\u0308\u0301' '\u0399\u0308\u0301' '\u0399\u0308\u0301' '\u03b9\u0308\u0301' False True False
# -> İ '\u0130' 'i\u0307' '\u0130' '\u0130' 'i\u0307' 'i\u0307' True False True
# -> ı 'I' '\u0131' 'I' 'I' 'I' '\u0131' False True False
# -> ΑΣ '\u0391\u03a3' '\u03b1\u03c2' '\u0391\u03c2' '\u0391\u03c2' '\u03b1\u03c2' '\u03b1\u03c3' True False False
# -> ΑΣ. '\u0391\u03a3.' '\u03b1\u03c2.' '\u0391\u03c2.' '\u0391\u03c2.' '\u03b1\u03c2.' '\u03b1\u03c3.' True False False
# -> Σ '\u03a3' '\u03c3' '\u03a3' '\u03a3' '\u03c3' '\u03c3' True False True
# -> ΣΑ '\u03a3\u0391' '\u03c3\u03b1' '\u03a3\u03b1' '\u03a3\u03b1' '\u03c3\u03b1' '\u03c3\u03b1' True False False
# -> ΑΣΑ '\u0391\u03a3\u0391' '\u03b1\u03c3\u03b1' '\u0391\u03c3\u03b1' '\u0391\u03c3\u03b1' '\u03b1\u03c3\u03b1' '\u03b1\u03c3\u03b1' True False False
# -> ǆ '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c4' '\u01c6' False True False
# -> ǅ '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c5' '\u01c6' False False True
# -> Ǆ '\u01c4' '\u01c6' '\u01c5' '\u01c5' '\u01c6' '\u01c6' True False True
# -> ᾳ '\u0391\u0399' '\u1fb3' '\u1fbc' '\u1fbc' '\u0391\u0399' '\u03b1\u03b9' False True False
# -> ᾼ '\u0391\u0399' '\u1fb3' '\u1fbc' '\u1fbc' '\u1fbc' '\u03b1\u03b9' False False True
# -> Ⅷ '\u2167' '\u2177' '\u2167' '\u2167' '\u2177' '\u2177' True False True
# -> ⓐ '\u24b6' '\u24d0' '\u24b6' '\u24b6' '\u24b6' '\u24d0' False True False
# -> ª '\xaa' '\xaa' '\xaa' '\xaa' '\xaa' '\xaa' False True False
# -> ʰ '\u02b0' '\u02b0' '\u02b0' '\u02b0' '\u02b0' '\u02b0' False True False
# -> ſt 'ST' '\u017ft' 'St' 'St' 'ST' 'st' False True False
# -> Å '\xc5' '\xe5' '\xc5' '\xc5' '\xe5' '\xe5' True False True
# -> K 'K' 'k' 'K' 'K' 'k' 'k' True False True
# -> Ω '\u03a9' '\u03c9' '\u03a9' '\u03a9' '\u03c9' '\u03c9' True False True
# -> straße 'STRASSE' 'stra\xdfe' 'Stra\xdfe' 'Stra\xdfe' 'STRASSE' 'strasse' False True False
# -> ﬀ 'FF' '\ufb00' 'Ff' 'Ff' 'FF' 'ff' False True False
# -> ა '\u1c90' '\u10d0' '\u10d0' '\u10d0' '\u1c90' '\u10d0' False True False
# -> Ა '\u1c90' '\u10d0' '\u1c90' '\u1c90' '\u10d0' '\u10d0' True False True
# -> ꭰ '\u13a0' '\uab70' '\u13a0' '\u13a0' '\u13a0' '\u13a0' False True False
# -> 𐐨 '\U00010400' '\U00010428' '\U00010400' '\U00010400' '\U00010400' '\U00010428' False True False
print("they're bill's friends from the UK".title(), "x1y2z".title(), "HELLO wOrld-foo_bar".title(), "3rd o'clock".capitalize(), "ÉCOLE ñ".capitalize(), "éCOLE".swapcase())
# -> They'Re Bill'S Friends From The Uk X1Y2Z Hello World-Foo_Bar 3rd o'clock École ñ École
print("A1".isupper(), "1".isupper(), "aB".islower(), "A b".istitle(), "A B".istitle(), "Ab1Cd".istitle(), "Ab1cd".istitle(), "".istitle(), "ǅa".istitle(), "Ⅷ".isupper(), "ⓐ".islower(), "ª".islower(), "漢".isupper() or "漢".islower())
# -> True False False False True True False False True True True True False
print("STRASSE".casefold() == "straße".casefold(), "ΜΆΪΟΣ".lower(), "ὈΔΥΣΣΕΎΣ".lower(), "ΣΣ".lower(), "aΣ b".lower(), "aΣ\u0301".lower() == "aς\u0301", len("İ".lower()), "ŒUVRE".lower(), "ĳ".title())
# -> True μάϊος ὀδυσσεύς σς aς b True 2 œuvre Ĳ
