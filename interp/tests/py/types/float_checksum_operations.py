# Thousands of operations on floats; exact results folded into checksums.
def floats(n, seed):
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        mantissa = seed >> 11
        scale = (seed % 97) - 48
        value = mantissa / 2 ** 53 * float(f"1e{scale if seed & 64 else 0}")
        yield -value if seed & 128 else value


def fold(name, f, n=1000):
    check = 0
    for a, b in zip(floats(n, 3), floats(n, 4)):
        top, bottom = float(f(a, b)).as_integer_ratio()
        check = (check * 31 + top * 7 + bottom) % (2 ** 61 - 1)
    print(name, check)


fold("add", lambda a, b: a + b)  # -> add 822545992848424810
fold("sub", lambda a, b: a - b)  # -> sub 1958738625439985415
fold("mul", lambda a, b: a * b)  # -> mul 502978638948832672
fold("div", lambda a, b: a / b)  # -> div 1236981498405601709
fold("floordiv", lambda a, b: a // b)  # -> floordiv 349222427237446227
fold("mod", lambda a, b: a % b)  # -> mod 921884396597071191
fold("divmod", lambda a, b: divmod(a, b)[0] - divmod(a, b)[1])  # -> divmod 943468791900605249
fold("repr", lambda a, b: float(repr(a)) - float(str(b)))  # -> repr 1958738625439985415
fold("int", lambda a, b: int(a) % 1000003 + int(-b) % 1009)  # -> int 966070134326652053
fold("round", lambda a, b: round(a) % 1000003 + round(b, 3))  # -> round 1975364248867618771
fold("compare", lambda a, b: (a < b) + 2 * (a <= -b) + 4 * (a > int(b)) + 8 * (a == int(a)))
# -> compare 792965073470747100
fold("mixed", lambda a, b: int(a) + b * 3 - (7 - a))  # -> mixed 499837406433527923
print(sum(len(repr(x)) for x in floats(2000, 5)), sum(hash(x) == hash(float(repr(x))) for x in floats(500, 6)))
# -> 39663 500
check = 0
for x in floats(1500, 7):
    for c in f"{x!r} {x:.3f} {x:e} {x:g} {x:.10g}":
        check = (check * 131 + ord(c)) % (2 ** 61 - 1)
print(check)  # -> 30354029890543705
