# startswith and endswith with bounds and tuples.
s = "robot_arm"
print(
    s.startswith("robot"),
    s.startswith("arm"),
    s.startswith(""),
    s.startswith("arm", 6),
    s.startswith("o", 1, 2),
)  # -> True False True True True
print(s.endswith("arm"), s.endswith("robot", 0, 5), s.endswith(""), s.endswith("x"), s.endswith("bot", -7, -4))
# -> True True True False True
print(
    s.startswith(("x", "ro")),
    s.endswith(("x", "y")),
    s.startswith(()),
    "".startswith("", 1),
    "".startswith("", 0),
)  # -> True False False False True
print("日本".startswith("日"), "日本".endswith("本"), "日本".startswith("本", 1))  # -> True True True
for f in (lambda: s.startswith(1), lambda: s.endswith(["a"]), lambda: s.startswith(("a", 1))):
    try:
        print(f())
    except TypeError as e:
        print(e)
# -> startswith first arg must be str or a tuple of str, not int
# -> endswith first arg must be str or a tuple of str, not list
# -> tuple for startswith must only contain str, not int
