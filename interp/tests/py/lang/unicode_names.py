# Identifiers beyond ASCII: which characters, digits behind, in attributes, keywords and globals(); refused ones.
é = 1
名前, переменная, ñandú, _ß, µ = "names", 2, 3, 4, 5
print(é, 名前, переменная, ñandú, _ß, µ, "é" in globals())  # -> 1 names 2 3 4 5 True


class Ü:
    ö = "attribute"

    def ä(self, *, ẽ=1, **и):
        return self.ö, ẽ, и


print(Ü().ä(ẽ=2, ж=3), Ü.__name__, Ü.ä.__qualname__, getattr(Ü, "ö"), hasattr(Ü, "o"))
# -> ('attribute', 2, {'ж': 3}) Ü Ü.ä attribute False
x1, x٣, a·b = 1, 2, 3
print(x1, x٣, a·b)  # -> 1 2 3
for text in ("²", "1é", "€ = 1", "a€", "x = 1 – 2", "x = “a”", "a b", "a\u200bb", "🙂 = 1", "x\u00a0= 1", "٣ = 1", "½"):
    try:
        exec(text, {"f": print})
        print("fine", ascii(text))
    except SyntaxError as error:
        print(error.msg, error.offset, ascii(text))
# -> invalid character '²' (U+00B2) 1 '\xb2'
# -> invalid syntax 2 '1\xe9'
# -> invalid character '€' (U+20AC) 1 '\u20ac = 1'
# -> invalid character '€' (U+20AC) 2 'a\u20ac'
# -> invalid character '–' (U+2013) 7 'x = 1 \u2013 2'
# -> invalid character '“' (U+201C) 5 'x = \u201ca\u201d'
# -> invalid syntax 3 'a b'
# -> invalid non-printable character U+200B 2 'a\u200bb'
# -> invalid character '🙂' (U+1F642) 1 '\U0001f642 = 1'
# -> invalid non-printable character U+00A0 2 'x\xa0= 1'
# -> invalid character '٣' (U+0663) 1 '\u0663 = 1'
# -> invalid character '½' (U+00BD) 1 '\xbd'
print("é".isidentifier(), "1é".isidentifier(), "名".isidentifier(), "a-b".isidentifier(), "".isidentifier(), "ª".isidentifier())
# -> True False True False False True
try:
    ещё_нет
except NameError as error:
    print(error)  # -> name 'ещё_нет' is not defined
