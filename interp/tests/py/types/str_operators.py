# Concatenation, repetition, comparison, containment.
print("ab" + "cd", "ab" * 3, 2 * "xy", ["a" * 0, "a" * -1, "" + ""])  # -> abcd ababab xyxy ['', '', '']
print("a" < "b", "a" < "B", "abc" < "abd", "ab" < "abc", "" < "a", "a" == "a", "a" != "b")
# -> True False True True True True True
print("é" > "z", "日" < "😀", "\uffff" < "\U00010000")  # -> True True True
print("bc" in "abcd", "" in "", "x" not in "abc", "é" in "café")  # -> True True True True
s = "x"
t = s
s += "y"
print(s, t)  # -> xy x
print(sorted(["b", "A", "a", "Z", "é", "_", "1"]))  # -> ['1', 'A', 'Z', '_', 'a', 'b', 'é']
print(max("hello"), min("hello"), "a" <= "a" <= "b")  # -> o e True
print("%s" % "x" + "y", "a" "b" * 2)  # -> xy abab
print("é" * 3 + "日", len("é" * 5))  # -> ééé日 5
