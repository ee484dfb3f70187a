# Texts that are ASCII, and those that are not, take different ways to the same answers.
s = "abcabc-" * 9
for t in (s, s + "é"):
    print(t.find("ca"), t.find("c-abcabca"), t.rfind("abc"), t.find("zz"), t.find(""), t.rfind(""), t.count("bc"))
    print("ca" in t, "é" in t, "" in t, "c-abcabc-abc" in t, "x" in t, t.startswith("abc"), t.endswith(("é", "-")))
    print(t.replace("b", "x")[:9], t.replace("b", "")[:9], t.replace("abc", "é", 3)[:12], t.replace("q", "x") == t)
    print(len(t.replace("", "_")), t[2:5], t[1:2], t[5:5], t[::-1][:4], t[-3:], t.split("-")[-2:], t.split("c-")[:2])
# -> 2 -1 59 -1 0 63 18
# -> True False True True False True True
# -> axcaxc-ax acac-acac éé-éabc-abca True
# -> 127 cab b  -cba bc- ['abcabc', ''] ['abcab', 'abcab']
# -> 2 -1 59 -1 0 64 18
# -> True True True True False True True
# -> axcaxc-ax acac-acac éé-éabc-abca True
# -> 129 cab b  é-cb c-é ['abcabc', 'é'] ['abcab', 'abcab']
print(repr(" a b ".strip()), repr("\x1c\t a\x1f".strip()), repr("aXa".strip("a")), repr("  ".strip()), repr("é ".rstrip()))
# -> 'a b' 'a' 'X' '' 'é'
print(",".join(["a", "bb", ""]), ", ".join(("x",)), "".join([]), "é".join("abc"), "-".join(["a", "é"]), "".join(["", "a"]))
# -> a,bb, x  aébéc a-é a


class Text(str):
    pass


print("-".join([Text("a"), "b"]), Text("aba").replace("b", "c"), Text(" x ").strip(), "a" + Text("b"), Text("b") in "abc")
# -> a-b aca x ab True
print("AbC1é".upper(), "AbC".lower(), "a".upper(), "".lower(), "12".isdigit(), "".isdigit(), "1é".isalpha(), "ab".isalpha())
# -> ABC1É abc A  True False False True
for wrong in ([1], ["a", 2]):
    try:
        "-".join(wrong)
    except TypeError as e:
        print(e)
# -> sequence item 0: expected str instance, int found
# -> sequence item 1: expected str instance, int found
try:
    1 in "a"
except TypeError as e:
    print(e)  # -> 'in <string>' requires string as left operand, not int
print(" a  b ".split(), "a,b,,c".split(","), "abc".split("é"), "a--b".split("--"), "".split(","), "".split())
# -> ['a', 'b'] ['a', 'b', '', 'c'] ['abc'] ['a', 'b'] [''] []
