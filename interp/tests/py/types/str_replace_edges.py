# replace: empty patterns, limits, growth and shrinking, mixed widths of characters.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print("abc".replace("", "-"), "".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x", 0), "aaa".replace("a", "b", 0), "aaa".replace("a", "b", -1), "aaa".replace("a", "b", 2))
# -> -a-b-c- - -a-bc  aaa bbb bba
print("aaa".replace("aa", "b"), "aaaa".replace("aa", "a"), "abab".replace("ab", ""), "日本日".replace("日", "x"), "xyx".replace("x", "日本"), "é".replace("", "😀"), "a\0b".replace("\0", "0"))
# -> ba aa  x本x 日本y日本 😀é😀 a0b
print("abc".replace("abc", "abc") == "abc", "abc".replace("d", "e"), "abc".replace("c", "cc", True), "x" * 3 + "y".replace("y", "x" * 3), "The the".replace("the", "a"))
# -> True abc abcc xxxxxx The a
show(
    lambda: "a".replace("a"),
    lambda: "a".replace("a", 1),
    lambda: "a".replace(1, "a"),
    lambda: "a".replace("a", "b", "c"),
    lambda: "a".replace("a", "b", 1.0),
    lambda: "a".replace("a", "b", None),
    lambda: "a".replace("a", "b", count=1),
    lambda: "a".replace(old="a", new="b"),
    lambda: "a".replace(b"a", "b"),
    lambda: "a".replace("a", "b", 2**70),
)
# -> TypeError replace expected at least 2 arguments, got 1
# -> TypeError replace() argument 2 must be str, not int
# -> TypeError replace() argument 1 must be str, not int
# -> TypeError 'str' object cannot be interpreted as an integer
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError 'NoneType' object cannot be interpreted as an integer
# -> TypeError str.replace() takes no keyword arguments
# -> TypeError str.replace() takes no keyword arguments
# -> TypeError replace() argument 1 must be str, not bytes
# -> OverflowError Python int too large to convert to C ssize_t


class S(str):
    pass


t = S("abc")
print(type(t.replace("x", "y")), type(t.replace("a", "")), t.replace(S("b"), S("B")), type(t[:]), type(t.strip()), type(t * 1), type(t + ""), type(t.lower()), type("".join([t])), type(str(t)))
# -> <class 'str'> <class 'str'> aBc <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'> <class 'str'>
