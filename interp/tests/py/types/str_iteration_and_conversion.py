# Strings as sequences: loops, list, tuple, set, reversed, enumerate, zip.
for c in "aé":
    print(c)
# -> a
# -> é
print(list("abc"), tuple("ab"), sorted(set("hello")), list(reversed("abc")), list(enumerate("xy", 1)))
# -> ['a', 'b', 'c'] ('a', 'b') ['e', 'h', 'l', 'o'] ['c', 'b', 'a'] [(1, 'x'), (2, 'y')]
print(list(zip("abc", "de")), [a + b for a, b in zip("ab", "cd")], dict(zip("ab", (1, 2))))
# -> [('a', 'd'), ('b', 'e')] ['ac', 'bd'] {'a': 1, 'b': 2}
it = iter("xyz")
print(next(it), next(it), list(it), next(it, "end"))  # -> x y ['z'] end
print("".join(sorted("hello")), "a" in iter("cba"), max("abc", key=lambda c: -ord(c)))  # -> ehllo True a
print(list(map(ord, "AB")), [c for c in "日本"], "abc".__len__(), "abc".__contains__("b"))
# -> [65, 66] ['日', '本'] 3 True
print(sum(ord(c) for c in "abc"), any(c.isdigit() for c in "a1"), all(c.isalpha() for c in "ab"))  # -> 294 True True
first, *rest = "hello"
print(first, rest)  # -> h ['e', 'l', 'l', 'o']
