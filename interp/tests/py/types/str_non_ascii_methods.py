# Search, split, pad and change case of text beyond ASCII, and mixed widths.
s = "Übermäßig große Straße – 日本語テキスト 🤖🦾 ñandú"
print(
    len(s), s.find("日"), s.find("🤖"), s.rfind("ß"), s.index("–"), s.count("ß"), s.find("ñ", 20), s.find("x")
)  # -> 41 25 33 20 23 3 36 -1
print(s.split(), s.split("ß"), s.partition("–")[2].strip()[:3], s.rpartition("🤖")[2])
# -> ['Übermäßig', 'große', 'Straße', '–', '日本語テキスト', '🤖🦾', 'ñandú'] ['Übermä', 'ig gro', 'e Stra', 'e – 日本語テキスト 🤖🦾 ñandú'] 日本語 🦾 ñandú
print(s.replace("ß", "ss"), s.replace("🤖", ""), s.replace("日本語", "日本"), len(s.replace("a", "é")))
# -> Übermässig grosse Strasse – 日本語テキスト 🤖🦾 ñandú Übermäßig große Straße – 日本語テキスト 🦾 ñandú Übermäßig große Straße – 日本テキスト 🤖🦾 ñandú 41
print(s[3], s[-1], s[25:28], s[s.find("🤖")], s[::-1][:6], s[-5:-2], s[2:20:3])  # -> r ú 日本語 🤖 údnañ  ñan eägret
print(s.upper()[:10], s.lower()[:10], s.title()[:16], s.swapcase()[:9], s.startswith("Über"), s.endswith("ú"))
# -> ÜBERMÄSSIG übermäßig  Übermäßig Große  üBERMÄSSI True True
print("é".center(5, "*"), "日".ljust(3, "-"), "🤖".rjust(4, "."), "ñ".zfill(4), f"{'é':>4}{'日':<3}|{'🤖':^5}|")
# -> **é** 日-- ...🤖 000ñ    é日  |  🤖  |
print(
    [c for c in "a🤖é"],
    list(enumerate("é日")),
    dict(zip("éñ", "日🤖")),
    sorted("zéa日🤖"),
    max("aé日🤖"),
    min("é日"),
)  # -> ['a', '🤖', 'é'] [(0, 'é'), (1, '日')] {'é': '日', 'ñ': '🤖'} ['a', 'z', 'é', '日', '🤖'] 🤖 é
print("é" + "a" + "日" + "🤖", "é" * 2 + "x" * 2, "é" in "aéb", "éb" in "aéb", "é" == "e\u0301", len("e\u0301"))
# -> éa日🤖 ééxx True True False 2
print(
    "-".join("日本語"),
    "日,本,語".split(","),
    "  é ".strip(),
    "ééaéé".strip("é"),
    "日本".isalpha(),
    "é1".isalnum(),
    "٣".isdigit(),
)  # -> 日-本-語 ['日', '本', '語'] é a True True True
u = ""
for i in range(300):
    u += chr(0x61 + i % 5) + chr(0xE9) * (i % 3 == 0) + chr(0x1F600) * (i % 50 == 0)
print(
    len(u),
    u[299],
    u[150:160],
    sum(u[i] == "é" for i in range(len(u))),
    u.count("\U0001f600"),
    u.rfind("\U0001f600"),
)  # -> 406 a abécdeéabc 100 6 340
