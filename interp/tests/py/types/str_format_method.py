# str.format: positions, names, attributes, items, conversions, nested specs.
print("{} {}".format(1, 2), "{1} {0}".format("a", "b"), "{x}-{y}".format(x=1, y=2), "{0}{0}".format("z"))
# -> 1 2 b a 1-2 zz
print("{{}} {{{}}}".format(5), "{:>5}|{:<5}|{:^5}|".format("a", "b", "c"), "{!r} {!s}".format("q", "q"))
# -> {} {5}     a|b    |  c  | 'q' q


class P:
    x = 3
    items = [1, [2, 3]]


print("{0.x} {p.items[1][0]} {d[key]} {d[0]}".format(P, p=P, d={"key": "v", 0: "zero"}))  # -> 3 2 v zero
print("{:{}}|{:{w}.{p}f}".format("a", 4, 3.14159, w=8, p=2))  # -> a   |    3.14
print("{:,} {:_} {:+} {:08.3f} {:%} {:e} {:g}".format(1234567, 1234567, 5, 3.14159, 0.25, 12345.678, 1e-7))
# -> 1,234,567 1_234_567 +5 0003.142 25.000000% 1.234568e+04 1e-07
print("{:x} {:#b} {:c} {:>+7d}".format(255, 5, 65, 42))  # -> ff 0b101 A     +42
bad = [
    lambda: "{}".format(),
    lambda: "{x}".format(),
    lambda: "{} {1}".format(1, 2),
    lambda: "{1} {}".format(1, 2),
    lambda: "{".format(1),
    lambda: "}".format(),
    lambda: "{:d}".format("a"),
    lambda: "{:d}".format(1.5),
    lambda: "{:s}".format(1),
    lambda: "{!x}".format(1),
    lambda: "{0.y}".format(P),
    lambda: "{:5z}".format(1),
    lambda: "{:.2}".format(5),
]
for f in bad:
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# -> IndexError Replacement index 0 out of range for positional args tuple
# -> KeyError 'x'
# -> ValueError cannot switch from automatic field numbering to manual field specification
# -> ValueError cannot switch from manual field specification to automatic field numbering
# -> ValueError Single '{' encountered in format string
# -> ValueError Single '}' encountered in format string
# -> ValueError Unknown format code 'd' for object of type 'str'
# -> ValueError Unknown format code 'd' for object of type 'float'
# -> ValueError Unknown format code 's' for object of type 'int'
# -> ValueError Unknown conversion specifier x
# -> AttributeError type object 'P' has no attribute 'y'
# -> ValueError Unknown format code 'z' for object of type 'int'
# -> ValueError Precision not allowed in integer format specifier
print("{}".format(None), "{:>6}".format(True), "{}{}".format("", []))  # -> None      1 []
