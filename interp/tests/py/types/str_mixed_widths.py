# Text in unusual places: keys, slices of one, iteration with surrogates, long runs, repeated searching.
text = "".join(chr(c) for c in (0x61, 0xE9, 0x20AC, 0x1F600)) * 3
print(len(text), text[3], text[-1], text[4:8] == text[:4], text.count("€"), [i for i, c in enumerate(text) if c == "😀"], text.rindex("a"), text.find("é", 2), text[::4], text[3::4], text[::-1][:2], text.encode("utf-8")[:10])
# -> 12 😀 😀 True 3 [3, 7, 11] 8 5 aaa 😀😀😀 😀€ b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'
print([text.find(c) for c in "aé€😀z"], [text.rfind(c) for c in "aé€😀z"], text.replace("é€", "-"), text.split("€")[1], text.partition("😀")[2][:2], text.startswith("é€", 1), text.endswith("€😀"), sorted(set(text)), max(text), min(text), "é" in text, "€é" in text)
# -> [0, 1, 2, 3, -1] [8, 9, 10, 11, -1] a-😀a-😀a-😀 😀aé aé True True ['a', 'é', '€', '😀'] 😀 a True False
out = []
for i, c in enumerate(text):
    out.append(f"{i}{c}")
print("".join(out), "".join(reversed(text))[:4], dict.fromkeys(text), {c: text.count(c) for c in text}, [ord(c) for c in text[:4]])
# -> 0a1é2€3😀4a5é6€7😀8a9é10€11😀 😀€éa {'a': None, 'é': None, '€': None, '😀': None} {'a': 3, 'é': 3, '€': 3, '😀': 3} [97, 233, 8364, 128512]
big = "x" * 1000 + "é" + "y" * 1000
print(big.find("y"), big.index("é"), big[1000], big[999:1002], big.rfind("x"), len(big.replace("y", "日")), big[::-500], big.count("x", 500, 1001), hash(big) == hash("x" * 1000 + "é" + "y" * 1000), big == big[:1000] + big[1000:], big[1001:] == "y" * 1000)
# -> 1001 1000 é xéy 999 2001 yyéxx 500 True True True
