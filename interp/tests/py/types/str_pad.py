# center, ljust, rjust, zfill, expandtabs.
print(
    "[" + "ab".center(6) + "]",
    "[" + "ab".center(5) + "]",
    "[" + "abc".center(6) + "]",
    "ab".center(6, "*"),
    "abc".center(2),
)  # -> [  ab  ] [  ab ] [ abc  ] **ab** abc
print("[" + "ab".ljust(4) + "]", "ab".rjust(4, "."), "ab".ljust(1), "é".rjust(3, "日"))  # -> [ab  ] ..ab ab 日日é
print("5".zfill(3), "-5".zfill(4), "+5".zfill(4), "abc".zfill(5), "".zfill(2), "--1".zfill(5), "123".zfill(2))
# -> 005 -005 +005 00abc 00 -00-1 123
print("a\tb".expandtabs(), "ab\tc".expandtabs(4), "\t|".expandtabs(2), "a\nb\tc".expandtabs(4).split("\n"))
# -> a       b ab  c   | ['a', 'b   c']
for f in (lambda: "a".center("x"), lambda: "a".ljust(5, "ab"), lambda: "a".rjust(5, "")):
    try:
        f()
    except TypeError as e:
        print(e)
# -> 'str' object cannot be interpreted as an integer
# -> The fill character must be exactly one character long
# -> The fill character must be exactly one character long
