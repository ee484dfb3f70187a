# Strings made by adding again and again: what was there before stays as it was, and every method sees the right characters.
import gc
import json

s = ""
for i in range(2000):
    s += "ab"
print(len(s), s[:10], s[-3:], s[1999], hash(s) == hash("ab" * 2000), s == "ab" * 2000, "ab" * 2000 == s, s in {"ab" * 2000})
# -> 4000 ababababab bab b True True True True
t = s + "x"
u = s + "y"
v = t + "z"
w = t + "q"
s += s
s += s
print(t[-3:], u[-3:], v[-3:], w[-3:], len(s), len(t), len(u), len(v))  # -> abx aby bxz bxq 16000 4001 4001 4002
print(t.find("x"), u.index("y"), t < u, t.upper()[-2:], t.encode()[-3:], t.isascii(), t.split("b")[-1], t.replace("ab", "") + "!")
# -> 4000 4000 True BX b'abx' True x x!
d = {t: 1, u: 2}
print(d[("ab" * 2000) + "x"], d[u], {t, u} == {"ab" * 2000 + "x", "ab" * 2000 + "y"})  # -> 1 2 True
n = "é" + t
print(len(n), n[-1], ascii((t + "é")[-2:]), ascii((t + "é" + "w" * 300)[-2:]), len(t + "é"))
# -> 4002 x 'x\xe9' 'ww' 4002
print(f"{t:>4005}"[:6], "%s" % t[-4:], repr(t)[-3:], t.strip("abx"), t.startswith("abab"), t.endswith("x"), t.count("ab"))
# ->     ab babx bx'  True True 2000
print(sorted(set(t)), t * 2 == t + t, "".join([t, u])[-2:], ",".join([t, u]) == t + "," + u, t.rpartition("a")[2], t.zfill(4005)[:5])
# -> ['a', 'b', 'x'] True by True bx 0000a
print(json.dumps(t)[-4:], len(json.loads(json.dumps([t]))[0]), eval("'" + t + "'") == t)  # -> abx" 4001 True
code = "x = 1\n"
for i in range(200):
    code += "x += 1  # " + "c" * 5 + "\n"
exec(code)
print(x)  # -> 201
gc.collect()
print(len(t), t[-1], s.count("b"))  # -> 4001 x 8000
for c in t[-3:]:
    print(c, end=" ")
print(sum(1 for c in t), t.translate({97: "z"})[:3], next(reversed(t)), t[::-1][:3], min(t), t.title()[:4], list(t)[-2:])
# -> a b x 4001 zbz x xba a Abab ['b', 'x']
print(t.partition("x")[1:], t.splitlines() == [t], id(t) == id(t), t is t, t + "" is t, "" + t == t)
# -> ('x', '') True True True True True

digits = ""
while len(digits) < 300:
    digits += "12"
print(int(digits) % 9973, float(digits), digits.isdigit(), int(digits + "3") % 9973, (digits + " ").split() == [digits])
# -> 6475 1.2121212121212122e+299 True 4915 True


class Log:
    text = ""

    def add(self, line):
        self.text += line + "\n"


log, kept = Log(), []
for i in range(400):
    log.add("line %d" % i)
    if i % 100 == 99:
        kept.append(log.text)
print([len(text) for text in kept], kept[0] + kept[0] == kept[1][: len(kept[0])] * 2, log.text.splitlines()[-1])
# -> [790, 1690, 2590, 3490] True line 399
print(all(log.text.startswith(text) for text in kept), sum(map(len, (text + "!" for text in kept))))  # -> True 8564
