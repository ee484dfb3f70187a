# Thousands of operations on floats; exact results folded into checksums.
def floats(n, seed):
    for _ in range(n):
        seed = (seed * 6364136223846793005 + 1442695040888963407) % 2 ** 64
        mantissa = seed >> 11
        scale = (seed % 97) - 48
        value = mantissa / 2 ** 53 * 10.0 ** (scale if seed & 64 else 0)
        yield -value if seed & 128 else value


def fold(name, f, n=1000):
    check = 0
    for a, b in zip(floats(n, 3), floats(n, 4)):
        top, bottom = float(f(a, b)).as_integer_ratio()
        check = (check * 31 + top * 7 + bottom) % (2 ** 61 - 1)
    print(name, check)


fold("add", lambda a, b: a + b)  # -> add 2118319398176752605
fold("sub", lambda a, b: a - b)  # -> sub 34813513412721164
fold("mul", lambda a, b: a * b)  # -> mul 739560748240818860
fold("div", lambda a, b: a / b)  # -> div 1407233042760987109
fold("floordiv", lambda a, b: a // b)  # -> floordiv 511412557891543932
fold("mod", lambda a, b: a % b)  # -> mod 336584485673157659
fold("divmod", lambda a, b: divmod(a, b)[0] - divmod(a, b)[1])  # -> divmod 1300976911782422909
fold("repr", lambda a, b: float(repr(a)) - float(str(b)))  # -> repr 34813513412721164
fold("int", lambda a, b: int(a) % 1000003 + int(-b) % 1009)  # -> int 243672816004828804
fold("round", lambda a, b: round(a) % 1000003 + round(b, 3))  # -> round 35979111565606868
fold("compare", lambda a, b: (a < b) + 2 * (a <= -b) + 4 * (a > int(b)) + 8 * (a == int(a)))
# -> compare 792965073470747100
fold("mixed", lambda a, b: int(a) + b * 3 - (7 - a))  # -> mixed 1374738524146142087
print(sum(len(repr(x)) for x in floats(2000, 5)), sum(hash(x) == hash(float(repr(x))) for x in floats(500, 6)))
# -> 39667 500
check = 0
for x in floats(1500, 7):
    for c in f"{x!r} {x:.3f} {x:e} {x:g} {x:.10g}":
        check = (check * 131 + ord(c)) % (2 ** 61 - 1)
print(check)  # -> 56997666776566399
