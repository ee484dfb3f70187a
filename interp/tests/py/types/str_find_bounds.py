# find, rfind, index, rindex and count with bounds: negative, crossed, beyond the end, None, empty needles.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

s = "abcabcabc"
for a, b in ((0, None), (-3, None), (None, -3), (5, 2), (-100, 100), (9, None), (10, None), (3, 3), (None, None), (2**70, None), (-(2**70), 2**70)):
    print(a, b, s.find("abc", a, b), s.rfind("abc", a, b), s.count("abc", a, b), s.find("", a, b), s.rfind("", a, b), s.count("", a, b), s.startswith("abc", a, b), s.endswith("c", a, b))
# -> 0 None 0 6 3 0 9 10 True True
# -> -3 None 6 6 1 6 9 4 True True
# -> None -3 0 3 2 0 6 7 True True
# -> 5 2 -1 -1 0 -1 -1 0 False False
# -> -100 100 0 6 3 0 9 10 True True
# -> 9 None -1 -1 0 9 9 1 False False
# -> 10 None -1 -1 0 -1 -1 0 False False
# -> 3 3 -1 -1 0 3 3 1 False False
# -> None None 0 6 3 0 9 10 True True
# -> 1180591620717411303424 None -1 -1 0 -1 -1 0 False False
# -> -1180591620717411303424 1180591620717411303424 0 6 3 0 9 10 True True
u = "ñandú 日本語 日本 😀"
print(u.find("日本"), u.rfind("日本"), u.find("日本", 7), u.count("日"), u.find("😀"), u.index("ú"), u.rindex(" "), u.find("ñ", 1), u.count(""), u.find("本", -6, -1), "ａ".find("a"))
# -> 6 10 10 2 13 4 12 -1 15 11 -1
print("aaaa".count("aa"), "aaaa".rfind("aa"), "".count(""), "".find(""), "".rfind("", 1), "a".count("", 2), "\0a\0".count("\0"), "\0a\0".rfind("\0"))
# -> 2 2 1 0 -1 0 2 2
show(
    lambda: s.index("x"),
    lambda: s.rindex("abc", 7),
    lambda: s.index("", 10),
    lambda: s.find("a", "b"),
    lambda: s.find("a", 1.0),
    lambda: s.find(1),
    lambda: s.find(b"a"),
    lambda: s.count(None),
    lambda: s.startswith(5),
    lambda: s.endswith(["c"]),
    lambda: s.startswith(("x", 5)),
    lambda: s.startswith(("a", 5)),
    lambda: s.startswith(()),
    lambda: s.startswith("", 9) + s.startswith("", 10),
    lambda: s.startswith((), 100) or s.endswith(("", "x"), 100),
)
# -> ValueError substring not found
# -> ValueError substring not found
# -> ValueError substring not found
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError slice indices must be integers or None or have an __index__ method
# -> TypeError must be str, not int
# -> TypeError must be str, not bytes
# -> TypeError must be str, not NoneType
# -> TypeError startswith first arg must be str or a tuple of str, not int
# -> TypeError endswith first arg must be str or a tuple of str, not list
# -> TypeError tuple for startswith must only contain str, not int
# -> True
# -> False
# -> 1
# -> False
