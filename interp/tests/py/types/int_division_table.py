# //, % and divmod of integers of all signs and sizes; / that rounds correctly; zero divisors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

values = [7, -7, 1, -1, 0, 2**40 + 3, -(2**63), 2**64, 10**30 + 1, -(10**30)]
for a in values:
    print(a, *[divmod(a, b) for b in (3, -3, 2**33, -(2**64), 10**15)])
    assert all(b * (a // b) + a % b == a and (a % b == 0 or (a % b > 0) == (b > 0)) for b in values if b)
print(1 / 3, -7 / 2, 10**30 / 10**29, (2**60 + 1) / 1, 2**1000 / 2**990, (10**400) / (10**399), 1 / 10**400 if False else 1 / 10**300, 0 / -5, -0 / 5, (2**53 + 1) / 2, 3 / -(2**1073), 6 // 4 * 4 + 6 % 4, True // 1, True / 2, 7 // True)
show(lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: 0 / 0, lambda: 2**100 // 0, lambda: 2**100 % 0, lambda: 10**400 / 1, lambda: 1 / 10**400, lambda: 10**309 / 10**1, lambda: 1 // 0.0, lambda: True % False, lambda: 1 // "a", lambda: 1 % [], lambda: divmod(1, None), lambda: divmod("a", 1), lambda: (7).__divmod__(0), lambda: (7).__truediv__("a"), lambda: (7).__rfloordiv__(50))
