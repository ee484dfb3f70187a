# hex and fromhex, translate and maketrans, of bytes and str.
print(b"abc\xff".hex(), b"abcde".hex(":"), b"abcde".hex(":", 2), b"abcde".hex("-", -2), b"".hex(":"), b"ab".hex(b"."), bytearray(b"z").hex())
# -> 616263ff 61:62:63:64:65 61:6263:6465 6162-6364-65  61.62 7a
print(bytes.fromhex("00 ff\tAb"), bytearray.fromhex("6162"), bytes.fromhex(""), bytes.fromhex(" a1 "), bytes.fromhex("a1b2"))
# -> b'\x00\xff\xab' bytearray(b'ab') b'' b'\xa1' b'\xa1\xb2'
t = bytes.maketrans(b"abc", b"xyz")
print(len(t), b"aabbcd".translate(t), b"aabbcd".translate(t, b"a"), b"abc".translate(None, delete=b"b"), bytearray(b"cab").translate(t))
# -> 256 b'xxyyzd' b'yyzd' b'ac' bytearray(b'zxy')
print(str.maketrans("ab", "cd", "e"), str.maketrans({"a": "1", 98: None}), "abcde".translate(str.maketrans("ab", "cd", "e")))
# -> {97: 99, 98: 100, 101: None} {97: '1', 98: None} cdcd
print("aé日b".translate({97: "AA", 233: None, 26085: 0x672C}), repr("abc".translate("xyz" * 40)), "abc".translate({}), repr("".translate({})))
# -> AA本b 'yzx' abc ''


class T:
    def __getitem__(self, code):
        if code == 98:
            raise LookupError
        return chr(code).upper() * 2


print("abc".translate(T()))  # -> AAbCC
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
# -> ValueError non-hexadecimal number found in fromhex() arg at position 1
# -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# -> ValueError non-hexadecimal number found in fromhex() arg at position 3
# -> ValueError non-hexadecimal number found in fromhex() arg at position 0
# -> TypeError fromhex() argument must be str, not int
# -> TypeError object of type 'int' has no len()
# -> ValueError sep must be length 1.
# -> ValueError sep must be length 1.
# -> ValueError sep must be ASCII.
# -> ValueError translation table must be 256 characters long
# -> TypeError a bytes-like object is required, not 'str'
# -> ValueError maketrans arguments must have same length
# -> TypeError a bytes-like object is required, not 'str'
# -> TypeError if you give only one argument to maketrans it must be a dict
# -> ValueError the first two maketrans arguments must have equal length
# -> TypeError maketrans() argument 2 must be str, not int
# -> ValueError string keys in translate table must be of length 1
# -> TypeError keys in translate table must be strings or integers
# -> ValueError character mapping must be in range(0x110000)
# -> TypeError character mapping must return integer, None or str
# -> TypeError 'int' object is not subscriptable
