# find, index, count and their reverse forms.
s = "banana"
print(s.find("an"), s.find("an", 2), s.find("x"), s.find(""), s.find("", 3), s.find("", 10), s.find("a", -2))
# -> 1 3 -1 0 3 -1 5
print(s.rfind("an"), s.rfind("an", 0, 4), s.rfind(""), s.rfind("x"), s.find("an", 1, 3), s.find("an", 1, 2))
# -> 3 1 6 -1 1 -1
print(
    s.index("na"),
    s.rindex("na"),
    s.count("a"),
    s.count("an"),
    s.count("ana"),
    s.count(""),
    s.count("a", 2),
    s.count("a", 2, 5),
)  # -> 2 4 3 2 1 7 2 1
print("aaaa".count("aa"), "".count(""), "abc".count("", 5))  # -> 2 1 0
u = "日本日本"
print(u.find("本"), u.rfind("日"), u.index("日", 1), u.count("日本"), u.find("x"))  # -> 1 2 2 2 -1
for f in (
    lambda: s.index("x"),
    lambda: s.rindex("b", 1),
    lambda: s.find(1),
    lambda: s.count(None),
    lambda: s.find(),
):
    try:
        f()
    except (ValueError, TypeError) as e:
        print(type(e).__name__, e)
# -> ValueError substring not found
# -> ValueError substring not found
# -> TypeError must be str, not int
# -> TypeError must be str, not NoneType
# -> TypeError find() takes at least 1 argument (0 given)
