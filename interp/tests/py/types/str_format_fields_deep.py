# str.format: automatic and manual numbers, attributes and items, nested specs, conversions, braces.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class P:
    x = {"k": [10, 20], "1": "text one", 1: "int one"}
    y = "é"

    def __format__(self, spec):
        return f"<{spec}>"

    def __repr__(self):
        return "P()"


p = P()
print("{}{}{}".format(1, 2, 3), "{2}{0}{2}".format(1, 2, 3), "{a}{b}".format(a=1, b=2), "{0.x[k][1]} {0.y} {0}".format(p), "{0.x[1]}".format(p), "{x[k]}".format(x={"k": 5}), "{0[a b]}".format({"a b": 1}), "{0[]]}".format({"]": 9}) if False else "")
print("{:>{}}|{:{}{}}".format("a", 5, "b", "*^", 6), "{:{w}.{p}f}".format(3.14159, w=8, p=2), "{0:{1}}".format(5, "03d"), "{!r} {!s} {!a}".format("é", "é", "é"), "{0!r:>8}".format("a"), "{{}} {{{}}} }}{{".format(1), "{:{{}}}".format(p) if False else "{:a:b}".format(p), "{0:x}{0!r}{0!r:>5}".format(p))
print("{0[0]}{0[1]}".format([1, 2]), "{a.real}".format(a=5), "{a[0].imag}".format(a=[5]), "{:}".format(5), "{!s:}".format(5), "{0:}{0:}".format("z"), "".format(), "{}".format("{}"), "{0}{name}".format(1, name=2), "{self}".format(self=1), "{0.__class__.__name__}".format(1))
bad = ["{", "}", "{}{}", "{0}{}", "{}{0}", "{a}", "{0", "{0!}", "{0!x}", "{0!rx}", "{0.}", "{0[}", "{0[0}", "{0[]}", "{0.x.nope}", "{0[5]}", "{1}", "{!r", "{0:{}", "{:{}}", "{0:{1:{2}}}", "}}{", "{0]}", "{-1}", "{0[0]x}", "{:d}", "{0!r:d}"]
for f in bad:
    try:
        print(f, f.format([1, "s"]))
    except Exception as e:
        print(f, type(e).__name__, e)
