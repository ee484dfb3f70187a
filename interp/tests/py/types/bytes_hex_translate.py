# hex and fromhex, translate and maketrans, of bytes and str.
print(b"abc\xff".hex(), b"abcde".hex(":"), b"abcde".hex(":", 2), b"abcde".hex("-", -2), b"".hex(":"), b"ab".hex(b"."), bytearray(b"z").hex())
print(bytes.fromhex("00 ff\tAb"), bytearray.fromhex("6162"), bytes.fromhex(""), bytes.fromhex(" a1 "), bytes.fromhex("a1b2"))
t = bytes.maketrans(b"abc", b"xyz")
print(len(t), b"aabbcd".translate(t), b"aabbcd".translate(t, b"a"), b"abc".translate(None, delete=b"b"), bytearray(b"cab").translate(t))
print(str.maketrans("ab", "cd", "e"), str.maketrans({"a": "1", 98: None}), "abcde".translate(str.maketrans("ab", "cd", "e")))
print("aé日b".translate({97: "AA", 233: None, 26085: 0x672C}), repr("abc".translate("xyz" * 40)), "abc".translate({}), "".translate({}))


class T:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return chr(code).upper() * 2


print("abc".translate(T()))
bad = [
    lambda: bytes.fromhex("0"),
    lambda: bytes.fromhex("zz"),
    lambda: bytes.fromhex("00 g"),
    lambda: bytes.fromhex("éa"),
    lambda: bytes.fromhex(1),
    lambda: b"abc".hex(1),
    lambda: b"abc".hex(""),
    lambda: b"abc".hex("ab"),
    lambda: b"abc".hex("é"),
    lambda: b"a".translate(b"abc"),
    lambda: b"a".translate("abc"),
    lambda: bytes.maketrans(b"a", b"ab"),
    lambda: bytes.maketrans("a", b"ab"),
    lambda: str.maketrans("a"),
    lambda: str.maketrans("ab", "c"),
    lambda: str.maketrans("ab", 1),
    lambda: str.maketrans({"ab": 1}),
    lambda: str.maketrans({1.5: 1}),
    lambda: "abc".translate({97: 1114112}),
    lambda: "abc".translate({97: 1.5}),
    lambda: "abc".translate(1),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
