# Splitting and joining of short ASCII texts, and what stands next to them.
texts = ["", " ", "a", "ab", " a", "a ", " a  b ", "a,b", ",", ",,", "a,,b,", "x" * 40, "x" * 31 + "," + "y" * 33]
texts += ["a\x1cb\x1fc\td", "é,ü", "a=b=c"]
for text in texts:
    print(text.split(), text.split(","), text.split("="), text.split(",", 1), text.rsplit(","), text.split(", "))
# -> [] [''] [''] [''] [''] ['']
# -> [] [' '] [' '] [' '] [' '] [' ']
# -> ['a'] ['a'] ['a'] ['a'] ['a'] ['a']
# -> ['ab'] ['ab'] ['ab'] ['ab'] ['ab'] ['ab']
# -> ['a'] [' a'] [' a'] [' a'] [' a'] [' a']
# -> ['a'] ['a '] ['a '] ['a '] ['a '] ['a ']
# -> ['a', 'b'] [' a  b '] [' a  b '] [' a  b '] [' a  b '] [' a  b ']
# -> ['a,b'] ['a', 'b'] ['a,b'] ['a', 'b'] ['a', 'b'] ['a,b']
# -> [','] ['', ''] [','] ['', ''] ['', ''] [',']
# -> [',,'] ['', '', ''] [',,'] ['', ','] ['', '', ''] [',,']
# -> ['a,,b,'] ['a', '', 'b', ''] ['a,,b,'] ['a', ',b,'] ['a', '', 'b', ''] ['a,,b,']
# -> ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx']
# -> ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy'] ['xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy']
# -> ['a', 'b', 'c', 'd'] ['a\x1cb\x1fc\td'] ['a\x1cb\x1fc\td'] ['a\x1cb\x1fc\td'] ['a\x1cb\x1fc\td'] ['a\x1cb\x1fc\td']
# -> ['é,ü'] ['é', 'ü'] ['é,ü'] ['é', 'ü'] ['é', 'ü'] ['é,ü']
# -> ['a=b=c'] ['a=b=c'] ['a', 'b', 'c'] ['a=b=c'] ['a=b=c'] ['a=b=c']
for wrong in ("", b",", 5):
    try:
        "a,b".split(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# -> ValueError empty separator
# -> TypeError must be str or None, not bytes
# -> TypeError must be str or None, not int
parts = ["a" * n for n in range(0, 70, 3)]
for n in range(len(parts)):
    both = parts[n] + "|" + parts[-1 - n]
    assert len(both) == len(parts[n]) + 1 + len(parts[-1 - n])
    assert both == "".join([parts[n], "|", parts[-1 - n]]) == f"{parts[n]}|{parts[-1 - n]}"
    assert both.split("|") == [parts[n], parts[-1 - n]]
    print(len(both), hash(both) == hash("".join([both[:2], both[2:]])), both[:3], both[-3:])
# -> 70 True |aa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aaa
# -> 70 True aaa aa|


class Text(str):
    pass


print(type(Text("a b").split()[0]), type(Text("ab").split(",")[0]), Text("a") + Text("b"), "a,b".split(Text(",")))
# -> <class 'str'> <class 'str'> ab ['a', 'b']
line = "k=1 k=2"
print([pair.split("=")[1] for pair in line.split()], line.split()[0] is not line)  # -> ['1', '2'] True
