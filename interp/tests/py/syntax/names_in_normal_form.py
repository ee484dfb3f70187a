# Names are those that their form NFKC is, wherever they stand; texts are left as they are.
ﬁ = 1
print(fi, [name for name in dir() if not name.startswith("_")])  # -> 1 ['fi']
µ = 2.5
print(μ, ascii([name for name in globals() if len(name) == 1]))  # -> 2.5 ['\u03bc']


class Ａ:
    ﬀ = "ff"

    def ｍethod(self, ｘ, *, ﬆ=3):
        self.ℌ = ｘ
        return x, st, self.H


a = A()
print(A.__name__, a.method(7, st=8), a.ｍethod(ｘ=9), a.ﬀ, vars(a))  # -> A (7, 8, 7) (9, 3, 9) ff {'H': 9}
print(getattr(a, "ﬀ", "no such attribute"), "ﬁ" == "fi", eval("ﬁ + 1"))  # -> no such attribute False 2

# Marks behind a letter: in order, and together with it where there is such a letter.
é = "composed"
print(é, len([name for name in globals() if name == "\u00e9"]))  # -> composed 1
q̣̇ = 1
print(q̣̇, [ascii(name) for name in globals() if name.startswith("q")])  # -> 1 ["'q\\u0323\\u0307'"]
x̧̣ = 3
print(ascii([name for name in globals() if name.startswith("x")]))  # -> ['x\u0327\u0323']
한 = "syllable"
print(한, ascii([name for name in globals() if ord(name[0]) > 0xA000]))  # -> syllable ['\ud55c']
ａ́ = "wide"
print(á)  # -> wide


def f(ſ):
    global ﬃ
    ﬃ = s
    print(locals())


f(4)  # -> {'s': 4}
print(ffi)  # -> 4
try:
    print(ℵnot)
except NameError as error:
    print(ascii(str(error)))  # -> "name '\u05d0not' is not defined"
𝐝𝐞𝐟 = "no keyword"
print([name for name in globals() if name == "def"], 𝐝𝐞𝐟)  # -> ['def'] no keyword
import ｍath as ｎ
print(n.pi, f"{ﬁ=}")  # -> 3.141592653589793 ﬁ=1
match {"a": 5}:
    case {"a": ｖ}:
        print(v)  # -> 5
