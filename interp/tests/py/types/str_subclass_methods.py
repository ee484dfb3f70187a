# Subclasses of str: which results are of the class, overridden methods that are and are not asked.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)


class S(str):
    def __new__(cls, value="", tag=None):
        self = super().__new__(cls, value)
        self.tag = tag
        return self

    def __len__(self):
        return 99

    def __getitem__(self, key):
        return f"item {key}"

    def __eq__(self, other):
        return "eq"

    __hash__ = str.__hash__

    def __contains__(self, x):
        return True

    def __str__(self):
        return "its str"

    def __iter__(self):
        return iter("xy")

    def __add__(self, other):
        return "added"


s = S("abc", tag=1)
print(len(s), s[0], s[:2], s == 1, "z" in s, str(s), repr(s), list(s), s + "d", "d" + s, s * 2, s.upper(), s.tag, f"{s}", f"{s:>5}", "%s" % s, "%.2s" % s, s.find("c"), s.split("b"), "-".join(s), "-".join([s]), s.join("12"), "".join(reversed(s)), s.encode(), {"abc": "key"}.get(s), {s: 1}.get("abc"), s != "abc", "abc" != s, "abc" == s, s < "b", ascii(s), bool(S()), int(S("12")), float(S("1.5")), s.__class__.__name__, sorted(S("ba")), tuple(S("q")), s.replace("a", "z"), s.format(), s % (), isinstance(s, str), S(5), S(b"a", None), S("x") is S("x"))
show(lambda: S("abc").index("z"), lambda: S.__new__(str, "x"), lambda: str.__new__(S, "x").tag, lambda: S(1, 2, 3), lambda: getattr(S("real"), S("tag")), lambda: eval(S("1 + 1")), lambda: open(S("")) if False else int(S("x")), lambda: {}[S("k")], lambda: setattr(s, S("n"), 3) or s.__dict__, lambda: "abc".startswith(S("ab")), lambda: "abc".translate({97: S("AA")}), lambda: type(str(S("q"))), lambda: type(str.__str__(s)), lambda: "{0[x]}".format({"x": s}))
