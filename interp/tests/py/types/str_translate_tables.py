# translate with dicts, lists, strings, objects with __getitem__; maketrans in its three forms.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class Shift:
    def __getitem__(self, code):
        if code == 120:
            raise LookupError
        if code == 121:
            return None
        if code == 122:
            raise ZeroDivisionError("z")
        return code + 1


print("abc".translate({97: "AA", 98: None, 99: 0x65E5}), "abc".translate({"a": "x"}), "abcxy".translate(Shift()), "\0\1\2".translate(["a", "b"]) == "ab\2", "aé日".translate({0xE9: "e", 0x65E5: "ri"}), "abc".translate({}), "ab".translate({97: ""}))
# -> AA日 abc bcdx True aeri abc b
print(str.maketrans("ab", "xy"), str.maketrans("ab", "xy", "cd"), str.maketrans({"a": 1, 98: "b", "c": None}), "x".maketrans("a", "b"), str.maketrans("aa", "xy"), str.maketrans("", ""), str.maketrans("a", "b", "a"))
# -> {97: 120, 98: 121} {97: 120, 98: 121, 99: None, 100: None} {97: 1, 98: 'b', 99: None} {97: 98} {97: 121} {} {97: None}
print("hello world".translate(str.maketrans("lo", "01", " ")), "".join(chr(c) for c in range(97, 103)).translate(str.maketrans("abcdef", "fedcba")), b"hello".translate(bytes.maketrans(b"lo", b"01"), b"e"), bytearray(b"abc").translate(None, b"b"), b"abc".translate(bytes(range(256))[::-1]))
# -> he001w1r0d fedcba b'h001' bytearray(b'ac') b'\x9e\x9d\x9c'
show(
    lambda: "z".translate(Shift()),
    lambda: "a".translate({97: 1.5}),
    lambda: "a".translate({97: -1}),
    lambda: "a".translate({97: 0x110000}),
    lambda: "a".translate({97: b"x"}),
    lambda: "a".translate(5),
    lambda: "a".translate(None),
    lambda: str.maketrans("a", "bc"),
    lambda: str.maketrans("a", "b", 5),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({1.5: 1}),
    lambda: str.maketrans([]),
    lambda: str.maketrans("a", 5),
    lambda: b"a".translate(b"short"),
    lambda: bytes.maketrans(b"ab", b"c"),
    lambda: bytes.maketrans("a", "b"),
    lambda: b"a".translate({97: 98}),
)
# -> ZeroDivisionError z
# -> TypeError character mapping must return integer, None or str
# -> ValueError character mapping must be in range(0x110000)
# -> ValueError character mapping must be in range(0x110000)
# -> TypeError character mapping must return integer, None or str
# -> TypeError 'int' object is not subscriptable
# -> TypeError 'NoneType' object is not subscriptable
# -> ValueError the first two maketrans arguments must have equal length
# -> TypeError maketrans() argument 3 must be str, not int
# -> ValueError string keys in translate table must be of length 1
# -> TypeError keys in translate table must be strings or integers
# -> TypeError if you give only one argument to maketrans it must be a dict
# -> TypeError maketrans() argument 2 must be str, not int
# -> ValueError translation table must be 256 characters long
# -> ValueError maketrans arguments must have same length
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError a bytes-like object is required, not 'dict'
