# % formatting with tuples, dicts and single values.
print("%d %s %r" % (1, "a", "b"), "%s" % 5, "%s %%" % "x", "%s" % (1,), "%s" % [1, 2])  # -> 1 a 'b' 5 x % 1 [1, 2]
print("%5d|%-5d|%05d|%+d|% d" % (42, 42, 42, 42, 42), "%x %X %#o %#x" % (255, 255, 8, 255))
# ->    42|42   |00042|+42| 42 ff FF 0o10 0xff
print("%f %.2f %8.3f|%-8.1f|%e %g %G" % (1.5, 3.14159, 2.71828, 1.25, 12345.678, 0.0001, 1e-10))
# -> 1.500000 3.14    2.718|1.2     |1.234568e+04 0.0001 1E-10
print("%(name)s is %(age)d" % {"name": "x", "age": 3}, "%(a)5.1f|" % {"a": 2.25}, "%c%c" % (65, "b"))
# -> x is 3   2.2| Ab
print("%*d|%-*d|%.*f" % (5, 1, 5, 2, 2, 3.14159), "%10s|%-10s|%.2s" % ("r", "l", "cut"), "%a" % "é")
# ->     1|2    |3.14          r|l         |cu '\xe9'
print(
    "%s %s" % ({"k": 1}, None), "%d" % 3.99, "%d" % True, "%i" % -5.5, "%.0f %.0f" % (0.5, 1.5), "%d" % 10**20
)  # -> {'k': 1} None 3 1 -5 0 2 100000000000000000000
bad = [
    lambda: "%d" % "a",
    lambda: "%s %s" % 1,
    lambda: "%s" % (1, 2),
    lambda: "%d %d" % (1,),
    lambda: "%(a)s" % 5,
    lambda: "%(a)s" % {},
    lambda: "%y" % 1,
    lambda: "%" % 1,
    lambda: "%x" % 1.5,
    lambda: "%c" % "ab",
    lambda: "%c" % -1,
    lambda: "abc" % 5,
    lambda: "%f" % "x",
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> TypeError %d format: a real number is required, not str
# -> TypeError not enough arguments for format string
# -> TypeError not all arguments converted during string formatting
# -> TypeError not enough arguments for format string
# -> TypeError format requires a mapping
# -> KeyError 'a'
# -> ValueError unsupported format character 'y' (0x79) at index 1
# -> ValueError incomplete format
# -> TypeError %x format: an integer is required, not float
# -> TypeError %c requires int or char
# -> OverflowError %c arg not in range(0x110000)
# -> TypeError not all arguments converted during string formatting
# -> TypeError must be real number, not str
