# The operator % of bytes and bytearray.
print(b"%s|%b|%5s|%-5s|%.2s" % (b"a", b"b", b"c", bytearray(b"d"), b"efg"), b"%d %x %05d %+d" % (5, 255, 42, 1))
# -> b'a|b|    c|d    |ef' b'5 ff 00042 +1'
print(b"%a %r %10r|%.2a" % ("é", "é", "a", "abc"), b"%c%c%c" % (65, b"b", bytearray(b"c")), b"%.2f %e" % (1.5, 2.5))
# -> b"'\\xe9' '\\xe9'        'a'|'a" b'Abc' b'1.50 2.500000e+00'
print(b"%(a)s %(b)d%%" % {b"a": b"x", b"b": 5}, bytearray(b"%s") % b"z", b"abc" % {}, b"abc" % [])
# -> b'x 5%' bytearray(b'z') b'abc' b'abc'


class B:
    def __bytes__(self):
        return b"made"


print(b"<%s>" % B(), b"<%b>" % (B(),), bytes(B()))  # -> b'<made>' b'<made>' b'made'
bad = [
    lambda: b"%s" % "a",
    lambda: b"%s" % 5,
    lambda: b"%c" % "a",
    lambda: b"%c" % 300,
    lambda: b"%c" % 1.5,
    lambda: b"%c" % b"ab",
    lambda: b"%f" % "a",
    lambda: b"%d" % "a",
    lambda: b"%x" % 1.5,
    lambda: b"%y" % 1,
    lambda: b"%(a)s" % {"a": 1},
    lambda: b"%(a)s" % 5,
    lambda: b"%s %s" % (b"a",),
    lambda: b"%s" % (b"a", b"b"),
    lambda: b"%" % 1,
    lambda: b"%(a" % {},
    lambda: b"abc" % 5,
    lambda: b"abc" % "a",
    lambda: b"%.99999999999d" % 1,
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'str'
# -> TypeError %b requires a bytes-like object, or an object that implements __bytes__, not 'int'
# -> TypeError %c requires an integer in range(256) or a single byte
# -> OverflowError %c arg not in range(256)
# -> TypeError %c requires an integer in range(256) or a single byte
# -> TypeError %c requires an integer in range(256) or a single byte
# -> TypeError float argument required, not str
# -> TypeError %d format: a real number is required, not str
# -> TypeError %x format: an integer is required, not float
# -> ValueError unsupported format character 'y' (0x79) at index 1
# -> KeyError b'a'
# -> TypeError format requires a mapping
# -> TypeError not enough arguments for format string
# -> TypeError not all arguments converted during bytes formatting
# -> ValueError incomplete format
# -> ValueError incomplete format key
# -> TypeError not all arguments converted during bytes formatting
# -> TypeError not all arguments converted during bytes formatting
# -> ValueError prec too big
