# Subclasses of str: which results are of the class, overridden methods that are and are not asked.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


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
print(len(s), s[0], s[:2], s == 1, "z" in s, str(s), repr(s), list(s), s + "d", "d" + s, s * 2, s.upper(), s.tag, f"{s}", f"{s:>5}", "%s" % s, "%.2s" % s, s.find("c"), s.split("b"), "-".join(s), "-".join([s]), s.join("12"), "".join(reversed(s)), s.encode(), {"abc": "key"}.get(s), {s: 1}.get("abc"), s != "abc", "abc" != s, "abc" == s, s < "b", ascii(s), bool(S()), int(S("12")), float(S("1.5")), s.__class__.__name__, sorted(S("ba")), tuple(S("q")), s.replace("a", "z"), isinstance(s, str), S(5), S(b"a", None), S("x") is S("x"))
# -> 99 item 0 item slice(None, 2, None) eq True its str 'abc' ['x', 'y'] added dabc abcabc ABC 1 its str   abc its str it 2 ['a', 'c'] x-y abc 1abc2 item 98item 97item 96item 95item 94item 93item 92item 91item 90item 89item 88item 87item 86item 85item 84item 83item 82item 81item 80item 79item 78item 77item 76item 75item 74item 73item 72item 71item 70item 69item 68item 67item 66item 65item 64item 63item 62item 61item 60item 59item 58item 57item 56item 55item 54item 53item 52item 51item 50item 49item 48item 47item 46item 45item 44item 43item 42item 41item 40item 39item 38item 37item 36item 35item 34item 33item 32item 31item 30item 29item 28item 27item 26item 25item 24item 23item 22item 21item 20item 19item 18item 17item 16item 15item 14item 13item 12item 11item 10item 9item 8item 7item 6item 5item 4item 3item 2item 1item 0 b'abc' key 1 False False eq True 'abc' True 12 1.5 S ['x', 'y'] ('x', 'y') zbc True its str its str False
show(lambda: S("abc").index("z"), lambda: S.__new__(str, "x"), lambda: str.__new__(S, "x").tag, lambda: S(1, 2, 3), lambda: getattr(S("real"), S("tag")), lambda: eval(S("1 + 1")), lambda: int(S("x")), lambda: {}[S("k")], lambda: setattr(s, S("n"), 3) or s.__dict__, lambda: "abc".startswith(S("ab")), lambda: "abc".translate({97: S("AA")}), lambda: type(str(S("q"))), lambda: type(str.__str__(s)), lambda: "{0[x]}".format({"x": s}))
# -> ValueError substring not found
# -> TypeError super(type, obj): obj must be an instance or subtype of type
# -> AttributeError 'S' object has no attribute 'tag'
# -> TypeError S.__new__() takes from 1 to 3 positional arguments but 4 were given
# -> None
# -> 2
# -> ValueError invalid literal for int() with base 10: 'x'
# -> KeyError 'k'
# -> {'tag': 1, 'n': 3}
# -> True
# -> AAbc
# -> <class 'str'>
# -> <class 'str'>
# -> its str
