# Order of texts by code point, whatever their width inside; against other types.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

words = ["", "a", "A", "ab", "b", "é", "e\u0301", "z", "日", "😀", "\uffff", "\U00010000", "\ud800", "a\0", "a b", "ß", "ss", "Z", "1", "10", "2"]
print(ascii(sorted(words)))
# -> ['', '1', '10', '2', 'A', 'Z', 'a', 'a\x00', 'a b', 'ab', 'b', 'e\u0301', 'ss', 'z', '\xdf', '\xe9', '\u65e5', '\ud800', '\uffff', '\U00010000', '\U0001f600']
print("a" < "b" < "ba", "a" < "", "\uffff" < "\U00010000", "é" == "e\u0301", "é" == "\xe9", "ß" == "ss", max(words) == "\U00010000" or ascii(max(words)), ascii(min(words[1:])), "Z" < "a", "10" < "2", "日" > "é", "a" "b" == "ab", "x" * 1000 < "x" * 1000 + "a", "x" * 1000 == "x" * 999 + "x")
# -> True False True False True False '\U0001f600' '1' True True True True True True
show(lambda: "a" < 1, lambda: "a" < b"a", lambda: "a" >= None, lambda: ["a"] < ["a", 1], lambda: ["a", 1] < ["a", "b"], lambda: "a" == b"a", lambda: "a" != 97, lambda: "a" in b"a", lambda: b"a" in "a", lambda: sorted(["a", 1]), lambda: max("a", b"a"))
# -> TypeError '<' not supported between instances of 'str' and 'int'
# -> TypeError '<' not supported between instances of 'str' and 'bytes'
# -> TypeError '>=' not supported between instances of 'str' and 'NoneType'
# -> True
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> False
# -> True
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError 'in <string>' requires string as left operand, not bytes
# -> TypeError '<' not supported between instances of 'int' and 'str'
# -> TypeError '>' not supported between instances of 'bytes' and 'str'
print("a".__lt__("b"), "a".__lt__(1), "a".__eq__(b"a"), "a".__ge__("a"), "a".__ne__("b"), "a".__hash__() == hash("a"), hash("") == hash(b""), "a".__contains__("a"), "ab".__getitem__(1), "ab".__len__(), "a".__mul__(2), "a".__rmul__(2), "a".__mod__(()), "a".__add__("b"), "a".__str__(), "a".__repr__(), "a".__iter__().__next__(),)
# -> True NotImplemented NotImplemented True True True True True b 2 aa aa a ab a 'a' a
show(lambda: "a".__add__(1), lambda: "a".__contains__(1), lambda: "a".__getitem__("b"), lambda: "a".__getitem__(5), lambda: "a".__rmod__("%s"), lambda: "%s".__mod__("a"), lambda: str.__add__(1, "a"), lambda: str.__len__(), lambda: str.__len__(5))
# -> TypeError can only concatenate str (not "int") to str
# -> TypeError 'in <string>' requires string as left operand, not int
# -> TypeError string indices must be integers, not 'str'
# -> IndexError string index out of range
# -> a
# -> a
# -> TypeError descriptor '__add__' requires a 'str' object but received a 'int'
# -> TypeError descriptor '__len__' of 'str' object needs an argument
# -> TypeError descriptor '__len__' requires a 'str' object but received a 'int'
