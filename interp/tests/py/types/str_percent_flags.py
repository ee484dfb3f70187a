# The operator %: flags, widths, precisions, keys, and what is wrong with them.
print("%.3d|%5.3d|%-5d|%+.3d|% 05d|%08.3d|%-08d|%+08d|% 08d|" % (5, 5, 5, 5, 5, 5, 5, 5, 5))
# -> 005|  005|5    |+005| 0005|00000005|5       |+0000005| 0000005|
print("%#x %#X %#o %#5x|%#010x|%#10x|%#-10x|%#.4x|%+#.4o|%X|%#X" % (255, 255, 8, 1, 255, 255, 255, 10, 10, -255, -255))
# -> 0xff 0XFF 0o10   0x1|0x000000ff|      0xff|0xff      |0x000a|+0o0012|-FF|-0XFF
print("%10.2f|%-10.2f|%010.2f|%+.2f|% .1f|%.f|%5.0f|" % (1.5, 1.5, -1.5, 1.5, 2.25, 2.5, 3.5))
# ->       1.50|1.50      |-000001.50|+1.50| 2.2|2|    4|
print("%e|%E|%g|%G|%#g|%.0e|%#.0e|%#.0f|%.3g|%.10g" % (1.5, 1.5, 1e20, 1e-20, 1.0, 1.5, 1.5, 1.5, 1234.5, 0.1))
# -> 1.500000e+00|1.500000E+00|1e+20|1E-20|1.00000|2e+00|2.e+00|2.|1.23e+03|0.1
print("%f|%F|%f|%010f|% f|%5.1e" % (float("inf"), float("nan"), -float("inf"), float("inf"), float("nan"), 12345))
# -> inf|NAN|-inf|0000000inf| nan|1.2e+04
print("%.3s|%.0s|%5.1s|%05s|%05c|%.5c|%-5c|%5c|%+s|%#s|% s" % ("abc", "abc", "abc", "a", "b", "c", "d", "é", "a", "a", "a"))
# -> abc||    a|    a|    b|c|d    |    é|a|a|a
print("%*.*f|%-*d|%*d|%.*d|%*s" % (8, 2, 3.14159, 5, 3, -5, 3, -5, 3, 4, "é"), "%hd %ld %Ld %hs" % (1, 2, 3, 1))
# ->     3.14|3    |3    |3|   é 1 2 3 1
print("%(a)s %(b)r %(a)d %(a(b))s %()s%%" % {"a": 1, "b": "x", "a(b)": 2, "": 7}, "%s" % {"a": 1}, "%%" % {"a": 1}, "%d%%" % 5)
# -> 1 'x' 1 2 7% {'a': 1} % 5%
print("%s" % None, "%s" % (None,), "%s" % [1], "x" % [], "x" % {}, repr("%c%c%c" % (True, 97, "é")), "%d %d %i %u" % (True, 10**20, 3.7, -3))
# -> None None [1] x x '\x01aé' 1 100000000000000000000 3 -3
print("%x %o %X" % (10**20, 10**20, -(10**20)), "%r %a %s" % ("é", "é", "é"), "%.0d|%.0x|%5.d|" % (0, 0, 5))
# -> 56bc75e2d63100000 12657072742654304000000 -56BC75E2D63100000 'é' '\xe9' é 0|0|    5|


class N:
    def __int__(self):
        return 7

    def __index__(self):
        return 8

    def __float__(self):
        return 2.5

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


class L(list):
    def __repr__(self):
        return "L!"


print("%d %x %f %s %r %10s|" % (N(), N(), N(), N(), N(), N()), "%s" % L([1]), "%s %s" % (L(), N()))
# -> 7 8 2.500000 str repr        str| L! L! str
bad = [
    lambda: "%5%" % (1,),
    lambda: "%(a)%" % {"a": 1},
    lambda: "é%y" % 1,
    lambda: "%é" % 1,
    lambda: "%\x01" % 1,
    lambda: "%lld" % 1,
    lambda: "%.-3f" % 1,
    lambda: "%z" % (),
    lambda: "%d" % 1j,
    lambda: "%d" % "1",
    lambda: "%d" % None,
    lambda: "%x" % 1.5,
    lambda: "%x" % "a",
    lambda: "%f" % "a",
    lambda: "%d" % float("nan"),
    lambda: "%d" % float("inf"),
    lambda: "%c" % 1.5,
    lambda: "%c" % "ab",
    lambda: "%c" % 0x110000,
    lambda: "%c" % -1,
    lambda: "%*d" % ("a", 1),
    lambda: "%.*f" % ("a", 1),
    lambda: "%(a" % {},
    lambda: "%(a)" % {"a": 1},
    lambda: "%(a)d %d" % {"a": 1},
    lambda: "%(a)s" % 5,
    lambda: "%(a)s" % [1],
    lambda: "%(b)s" % {"a": 1},
    lambda: "%s %s" % (1,),
    lambda: "%s" % (1, 2),
    lambda: "%s%s" % [1],
    lambda: "%s" % (),
    lambda: "x" % 1,
    lambda: "x" % None,
    lambda: "x" % (1,),
    lambda: "%" % 1,
    lambda: "%99999999999999999999d" % 1,
    lambda: "%.99999999999d" % 1,
    lambda: "%b" % 1,
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> ValueError unsupported format character '%' (0x25) at index 2
# -> ValueError unsupported format character '%' (0x25) at index 4
# -> ValueError unsupported format character 'y' (0x79) at index 2
# -> ValueError unsupported format character '?' (0xe9) at index 1
# -> ValueError unsupported format character '?' (0x1) at index 1
# -> ValueError unsupported format character 'l' (0x6c) at index 2
# -> ValueError unsupported format character '-' (0x2d) at index 2
# -> TypeError not enough arguments for format string
# -> TypeError %d format: a real number is required, not complex
# -> TypeError %d format: a real number is required, not str
# -> TypeError %d format: a real number is required, not NoneType
# -> TypeError %x format: an integer is required, not float
# -> TypeError %x format: an integer is required, not str
# -> TypeError must be real number, not str
# -> ValueError cannot convert float NaN to integer
# -> OverflowError cannot convert float infinity to integer
# -> TypeError %c requires int or char
# -> TypeError %c requires int or char
# -> OverflowError %c arg not in range(0x110000)
# -> OverflowError %c arg not in range(0x110000)
# -> TypeError * wants int
# -> TypeError * wants int
# -> ValueError incomplete format key
# -> ValueError incomplete format
# -> TypeError not enough arguments for format string
# -> TypeError format requires a mapping
# -> TypeError list indices must be integers or slices, not str
# -> KeyError 'b'
# -> TypeError not enough arguments for format string
# -> TypeError not all arguments converted during string formatting
# -> TypeError not enough arguments for format string
# -> TypeError not enough arguments for format string
# -> TypeError not all arguments converted during string formatting
# -> TypeError not all arguments converted during string formatting
# -> TypeError not all arguments converted during string formatting
# -> ValueError incomplete format
# -> ValueError width too big
# -> ValueError precision too big
# -> ValueError unsupported format character 'b' (0x62) at index 1
