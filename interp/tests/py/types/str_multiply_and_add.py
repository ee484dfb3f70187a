# Repetition and concatenation: zero, negative, bools, in place, wide texts, refused kinds.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

print("ab" * 0 == "", "ab" * -1 == "", "ab" * True, 3 * "é", "日" * 2 + "a", "" * 10**9 == "", "a" * 5, "ab" * 3 == "ababab", "😀" * 2, "x".__rmul__(3))
s = t = "a"
s += "b"
t *= 3
print(s, t, s is not t)
for n in range(3):
    s += str(n) + "é" * n
print(s, len(s), s[::-1])
show(lambda: "a" + 1, lambda: 1 + "a", lambda: "a" + b"b", lambda: "a" + None, lambda: "a" * "b", lambda: "a" * 1.0, lambda: "a" * None, lambda: "a" - "b", lambda: "a" / 2, lambda: -"a", lambda: "a" & "b", lambda: "a" @ "b", lambda: "a" ** 2, lambda: "a" // 2, lambda: divmod("a", 2), lambda: "a" << 1, lambda: ~"a", lambda: abs("a"), lambda: [1] + "a", lambda: ("a",) + "b")
text = "x"
try:
    text += 5
except TypeError as e:
    print(e, text)
try:
    text *= "y"
except TypeError as e:
    print(e, text)
try:
    text -= "y"
except TypeError as e:
    print(e, text)
