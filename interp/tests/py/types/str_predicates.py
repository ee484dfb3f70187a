# isdigit, isalpha and the others.
samples = ["", "abc", "ABC", "12", "a1", " ", "\t\n", "a b", "_x1", "1x", "é", "日本", "-1", "1.5", "def"]
for name in (
    "isalnum",
    "isalpha",
    "isdigit",
    "isdecimal",
    "isnumeric",
    "isspace",
    "isidentifier",
    "isascii",
    "isprintable",
):
    print(name, [text for text in samples if getattr(text, name)()])
# -> isalnum ['abc', 'ABC', '12', 'a1', '1x', 'é', '日本', 'def']
# -> isalpha ['abc', 'ABC', 'é', '日本', 'def']
# -> isdigit ['12']
# -> isdecimal ['12']
# -> isnumeric ['12']
# -> isspace [' ', '\t\n']
# -> isidentifier ['abc', 'ABC', 'a1', '_x1', 'é', '日本', 'def']
# -> isascii ['', 'abc', 'ABC', '12', 'a1', ' ', '\t\n', 'a b', '_x1', '1x', '-1', '1.5', 'def']
# -> isprintable ['', 'abc', 'ABC', '12', 'a1', ' ', 'a b', '_x1', '1x', 'é', '日本', '-1', '1.5', 'def']
print("²".isdigit(), "²".isdecimal(), "½".isnumeric(), "½".isdigit())  # -> True False True False
print("\x00".isprintable(), "é".isascii())  # -> False False
