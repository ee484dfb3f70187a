# Text format specifications: alignment with wide fill characters, precision, and what is refused.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for spec in ("", "s", "5", "<5", ">5s", "^6", ".2", "5.1", "é<5", "日^5.1s", "05", "0<5", "<05", ".0", ".10", "<<5", "^^6", "s<5", "{>4", "\t<3"):
    print(ascii(spec), ascii(format("abc", spec)), ascii(format("日", spec)), ascii(format("", spec)))
for spec in ("d", "=5", "=", "+", "-", " ", "#", ",", "_", "z", "x", ".2f", ".", "5.", "ss", "+s", "=5s", ",s", "5,", "#s", "05d", "c", "n", "%", "<5<", "5 5", "99999999999999999999"):
    show(lambda: "|" + format("abc", spec) + "|")


class S(str):
    def __format__(self, spec):
        return f"S:{spec}"

    def __str__(self):
        return "str"


print(f"{S('x')}", f"{S('x'):5}", f"{S('x')!s:5}|", "{:>3}".format(S("x")), "%s" % S("x"), format(S("x")), "{!r:>5}".format(S("x")), str.__format__(S("x"), ">3"))
