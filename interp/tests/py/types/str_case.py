# Changing and asking for case.
s = "hello World-wide web's 3rd"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), sep="\n")
# -> HELLO WORLD-WIDE WEB'S 3RD
# -> hello world-wide web's 3rd
# -> Hello World-Wide Web'S 3Rd
# -> Hello world-wide web's 3rd
# -> HELLO wORLD-WIDE WEB'S 3RD
print("ABC".isupper(), "abc1".islower(), "Abc Def".istitle(), "".isupper(), "123".islower(), "Ab".isupper())
# -> True True True False False False
print("ÄÖÜ".lower(), "àé".upper(), "Éa".swapcase(), "éa".capitalize(), "ñandú".title())  # -> äöü ÀÉ éA Éa Ñandú
print("STRASSE".casefold(), "straße".casefold(), "straße".upper())  # -> strasse strasse STRASSE
print("A" < "a", "Abc".casefold() == "aBC".casefold())  # -> True True
print("they're bill's".title(), "x1y2z".title(), "a-b_c".title())  # -> They'Re Bill'S X1Y2Z A-B_C
