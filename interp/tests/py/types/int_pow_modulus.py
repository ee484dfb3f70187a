# pow with a modulus: negative bases, exponents and moduli, inverses, and what has none.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

print([pow(b, e, m) for b in (-3, 0, 7) for e in (0, 1, 5) for m in (1, -1, 4, -4, 10**20)])
for b, m in ((3, 7), (10, 17), (-3, 7), (2**64 + 1, 10**9 + 7), (5, -7), (3, 2**89 - 1), (1, 1), (0, 1)):
    inverse = pow(b, -1, m)
    print(inverse, b * inverse % m, pow(b, -3, m) == pow(inverse, 3, m))
show(
    lambda: pow(2, -1, 4),
    lambda: pow(0, -1, 5),
    lambda: pow(2, 3, 0),
    lambda: pow(2, -3, 0),
    lambda: pow(2.0, 3, 5),
    lambda: pow(2, 3.0, 5),
    lambda: pow(2, 3, 5.0),
    lambda: pow(True, True, True),
    lambda: type(pow(True, True)),
    lambda: pow(0, -1),
    lambda: pow(0, 0),
    lambda: pow(-8, 1 / 3).real > 0,
    lambda: pow(2, 3, mod=5),
    lambda: pow(2, 3, modulus=5),
    lambda: pow(10**30, 10**5, 10**9 + 9),
    lambda: pow("a", 2, 3),
)
print(0**0, 0.0**0, (-1) ** 10**6, (-1) ** (10**6 + 1), 1 ** 10**9, 2**-2, (-2) ** -3, type(2**-1))
