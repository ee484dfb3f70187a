# replace, translate and maketrans.
print(
    "banana".replace("a", "o"),
    "banana".replace("an", ""),
    "banana".replace("a", "o", 2),
    "abc".replace("x", "y"),
)  # -> bonono ba bonona abc
print("abc".replace("", "-"), "abc".replace("", "-", 2), "".replace("", "x"), "aaa".replace("aa", "b"))
# -> -a-b-c- -a-bc x ba
print("a.b.c".replace(".", "::"), "añb".replace("ñ", "n"), "abc".replace("b", "日本"), "x".replace("x", "x", 0))
# -> a::b::c anb a日本c x
table = str.maketrans("abc", "xyz", "-")
print("a-b-c-d".translate(table))  # -> xyzd
print("abc".translate({97: "1", 98: None, ord("c"): 0x44}))  # -> 1D
print("hello".translate(str.maketrans({"h": "J", "l": "LL"})))  # -> JeLLLLo
for f in (
    lambda: "a".replace("a"),
    lambda: "a".replace("a", 1),
    lambda: str.maketrans("ab", "c"),
    lambda: str.maketrans(5),
):
    try:
        f()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
# -> TypeError replace expected at least 2 arguments, got 1
# -> TypeError replace() argument 2 must be str, not int
# -> ValueError the first two maketrans arguments must have equal length
# -> TypeError if you give only one argument to maketrans it must be a dict
