# strip and its relatives, removeprefix and removesuffix.
print(["  a ".strip(), "  a ".lstrip(), "  a ".rstrip(), "\t\n a \r".strip(), "".strip(), "   ".strip()])
# -> ['a', 'a ', '  a', 'a', '', '']
print("xxabcxx".strip("x"), "abcba".strip("ab"), "abc".strip(""), "hello".lstrip("hel"), "hello".rstrip("lo"))
# -> abc c abc o he
print("éaé".strip("é"), "mississippi".strip("ipms"), ["a b".strip(None)])  # -> a  ['a b']
print(
    "prefix_name".removeprefix("prefix_"),
    "name".removeprefix("x"),
    "file.py".removesuffix(".py"),
    "a".removesuffix(""),
)  # -> name name file a
print("aXXb".strip("ab"), "1.500".rstrip("0").rstrip("."))  # -> XX 1.5
for f in (lambda: "a".strip(1), lambda: "a".removeprefix(None), lambda: "a".strip("a", "b")):
    try:
        f()
    except TypeError as e:
        print(e)
# -> strip arg must be None or str
# -> removeprefix() argument must be str, not None
# -> strip expected at most 1 argument, got 2
