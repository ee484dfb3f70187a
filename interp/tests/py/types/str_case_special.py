# Case mappings that change length or depend on place: sharp s, ligatures, final sigma, titlecase letters, dotted i.
words = ["ß", "ﬁx", "ŉ", "ǰ", "ΐ", "İ", "ı", "ΑΣ", "ΑΣ.", "Σ", "ΣΑ", "ΑΣΑ", "ǆ", "ǅ", "Ǆ", "ᾳ", "ᾼ", "Ⅷ", "ⓐ", "ª", "ʰ", "ſt", "Å", "K", "Ω", "straße", "ﬀ", "ა", "Ა", "ꭰ", "𐐨"]
for w in words:
    print(w, ascii(w.upper()), ascii(w.lower()), ascii(w.title()), ascii(w.capitalize()), ascii(w.swapcase()), ascii(w.casefold()), w.isupper(), w.islower(), w.istitle())
print("they're bill's friends from the UK".title(), "x1y2z".title(), "HELLO wOrld-foo_bar".title(), "3rd o'clock".capitalize(), "ÉCOLE ñ".capitalize(), "éCOLE".swapcase())
print("A1".isupper(), "1".isupper(), "aB".islower(), "A b".istitle(), "A B".istitle(), "Ab1Cd".istitle(), "Ab1cd".istitle(), "".istitle(), "ǅa".istitle(), "Ⅷ".isupper(), "ⓐ".islower(), "ª".islower(), "漢".isupper() or "漢".islower())
print("STRASSE".casefold() == "straße".casefold(), "ΜΆΪΟΣ".lower(), "ὈΔΥΣΣΕΎΣ".lower(), "ΣΣ".lower(), "aΣ b".lower(), "aΣ\u0301".lower() == "aς\u0301", len("İ".lower()), "ŒUVRE".lower(), "ĳ".title())
