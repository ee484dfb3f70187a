# Indexing and slicing of text beyond ASCII, over the marks that the machine keeps.
s = "".join(chr(c) for c in range(0x3B1, 0x3B1 + 20)) + "日本" * 90 + "a" * 70 + "😀" * 65
print(len(s), s[0], s[19], s[20], s[63], s[64], s[65], s[127], s[128], s[199], s[200], s[269], s[270], s[-1], s[-66])
# -> 335 α τ 日 本 日 本 本 日 本 a a 😀 😀 a
print(s[60:68], s[126:130], s[-68:-60], s[190:205:3], s[::-60], s[300::-37], s[5:5], s[400:], s[:-334])
# -> 日本日本日本日本 日本日本 aaa😀😀😀😀😀 日本日本a 😀😀a日日日 😀aa本日本日本ε   α
print([s.find(c) for c in "αν本a😀ß"], s.rfind("本"), s.index("a", 100), s.find("日", 64, 66), s.count("日本", 30, 201))
# -> [0, 12, 21, 200, 270, -1] 199 200 64 85
same = 0
chars = list(s)
for at in range(-len(s), len(s)):
    same += s[at] == chars[at]
for start in range(0, len(s), 17):
    for step in (1, 2, -1, -3, 70):
        same += s[start : start + 90 : step] == "".join(chars[start : start + 90 : step])
print(same)  # -> 770
for key in ("a", 1.5, None, 1000, -1000):
    try:
        print(s[key])
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError string indices must be integers, not 'str'
# -> TypeError string indices must be integers, not 'float'
# -> TypeError string indices must be integers, not 'NoneType'
# -> IndexError string index out of range
# -> IndexError string index out of range
try:
    s[::0]
except ValueError as e:
    print(e)  # -> slice step cannot be zero
print("é" * 3, 2 * "日本", "é" * 0, "é" * -1, "é" + "a", "a" + "é", "é" < "z", "😀" > "\uffff", "é" == "e\u0301")
# -> ééé 日本日本   éa aé False True False
print("日本語".center(9, "*"), "日本語".ljust(5, "é") + "|", "日".rjust(4), "-日".zfill(5), "é\tb".expandtabs(4), "\té\t|".expandtabs())
# -> ***日本語*** 日本語éé|    日 -000日 é   b         é       |
print("日本語日本".replace("日", "x"), "日本".replace("", "-"), "ééé".replace("é", "a", 2), "aaa".replace("a", "é", 1))
# -> x本語x本 -日-本- aaé éaa
print("éaé".strip("é"), "日本 ".strip(), "\u3000a\u2003".strip() + "|", "日本語".removeprefix("日"), "日本語".removesuffix("語"))
# -> a 日本 a| 本語 日本
print("日,本".join(["a", "é", "😀"]), "é" in "café", "f é" in "café", "本" in s, "日a" in s, "本a" in s)
# -> a日,本é日,本😀 True False True False True
