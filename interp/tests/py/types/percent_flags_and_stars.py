# % formatting: flags in every combination, stars for width and precision, mappings, too many and too few.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print("%5d|%-5d|%05d|%+d|% d|%+05d|%-05d|% 05d|%+-6d|" % ((42,) * 9), "%.3d|%8.3d|%-8.3d|%08.3d|%+.3d" % ((7,) * 5), "%x %X %#x %#X %#o %o %#10x|%-#10x|%#010x" % ((255,) * 9))
# ->    42|42   |00042|+42| 42|+0042|42   | 0042|+42   | 007|     007|007     |00000007|+007 ff FF 0xff 0XFF 0o377 377       0xff|0xff      |0x000000ff
print("%*d|%-*d|%.*f|%*.*f|%-*.*e|" % (6, 42, 6, 42, 2, 3.14159, 8, 2, 3.14159, 12, 3, 31415.9), "%*d|" % (-6, 42), "%.*d" % (4, 42), "%.*s|" % (2, "abc"), "%*s|" % (5, "ab"))
# ->     42|42    |3.14|    3.14|3.142e+04   | 42    | 0042 ab|    ab|
print("%(a)s %(b)05.1f %(a)r %%" % {"a": "x", "b": 2.25}, "%(a b)s %(c(d))s" % {"a b": 1, "c(d)": 2}, "%()s" % {"": "empty"}, "%s" % {"a": 1}, "%(a)s" % {"a": (1, 2)}, "%s %s" % ("a", (1,)), "%s" % ((1, 2),), "%s" % [1, 2], "abc" % {}, "abc" % (), "%%" % ())
# -> x 002.2 'x' % 1 2 empty {'a': 1} (1, 2) a (1,) (1, 2) [1, 2] abc abc %
print("%c%c%c" % ("a", 98, "é"), "%5c|%-5c|" % ("x", 121), "%s %r %a" % ("é", "é", "é"), "%.2s|%.2r|%5.1s|" % ("abc", "abc", "abc"), "%i %u %d" % (1, 2, True), "%d %d" % (3.99, -3.99), "%hd %ld %Lf" % (1, 2, 3.0), "%e %E %g %G %f %F" % ((1e-10,) * 6), "%#g %#.0f %#.3e" % (1.0, 2.0, 3.0))
# -> abé     x|y    | é 'é' '\xe9' ab|'a|    a| 1 2 1 3 -3 1 2 3.000000 1.000000e-10 1.000000E-10 1e-10 1E-10 0.000000 0.000000 1.00000 2. 3.000e+00
bad = [("%d", "a"), ("%d", None), ("%x", 1.5), ("%c", "ab"), ("%c", 0x110000), ("%c", -1), ("%c", 1.5), ("%s %s", "a"), ("%s", ("a", "b")), ("%", 1), ("%z", 1), ("%(a)s", 1), ("%(a)s", {"b": 1}), ("%(a", {"a": 1}), ("abc", 1), ("abc", "x"), ("%*d", (1.5, 2)), ("%.*d", ("a", 2)), ("%*d", 5), ("%f", "a"), ("%e", None), ("%d", float("inf")), ("%d", float("nan")), ("%.99999999999d", 1), ("%99999999999999999999d", 1), ("%5", 1), ("%l", 1), ("%-", 1), ("%s %(a)s", {"a": 1}), ("%(a)s %s", {"a": 1}), ("%", ()), ("a%", ())]
for form, value in bad:
    show(lambda: form % value)
# -> TypeError %d format: a real number is required, not str
# -> TypeError %d format: a real number is required, not NoneType
# -> TypeError %x format: an integer is required, not float
# -> TypeError %c requires int or char
# -> OverflowError %c arg not in range(0x110000)
# -> OverflowError %c arg not in range(0x110000)
# -> TypeError %c requires int or char
# -> TypeError not enough arguments for format string
# -> TypeError not all arguments converted during string formatting
# -> ValueError incomplete format
# -> ValueError unsupported format character 'z' (0x7a) at index 1
# -> TypeError format requires a mapping
# -> KeyError 'a'
# -> ValueError incomplete format key
# -> TypeError not all arguments converted during string formatting
# -> TypeError not all arguments converted during string formatting
# -> TypeError * wants int
# -> TypeError * wants int
# -> TypeError not enough arguments for format string
# -> TypeError must be real number, not str
# -> TypeError must be real number, not NoneType
# -> OverflowError cannot convert float infinity to integer
# -> ValueError cannot convert float NaN to integer
# -> ValueError precision too big
# -> ValueError width too big
# -> ValueError incomplete format
# -> ValueError incomplete format
# -> ValueError incomplete format
# -> {'a': 1} 1
# -> TypeError not enough arguments for format string
# -> ValueError incomplete format
# -> ValueError incomplete format
