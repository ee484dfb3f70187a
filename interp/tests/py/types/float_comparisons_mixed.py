# Floats against integers, bools, complex numbers and strangers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

nan, inf = float("nan"), float("inf")
values = [1, 1.0, True, 1 + 0j, 1.5, 2**60, 2.0**60, 2**60 + 1, -0.0, 0, inf, nan]
for a in values:
    print(*["=" if a == b else "." for b in values], *[b != a for b in values[:2]])
ordered = [v for v in values if not isinstance(v, complex) and v == v]
print(sorted(ordered, key=lambda v: (v, str(v))), min(ordered), max(ordered))
print((1.5).__eq__("a"), (1.5).__lt__(None), (1.5).__eq__(1 + 0j), (1.5).__gt__(2**2000), (1.5).__lt__(2**2000), (1.5).__ne__(1), (1 + 0j).__eq__(1), (1 + 0j).__lt__(1))
show(lambda: 1.5 < "a", lambda: 1.5 > None, lambda: 1.5 < 1j, lambda: 1j >= 1j, lambda: 1 <= 1j, lambda: [] < 1.5, lambda: max(1.0, "a"), lambda: sorted([1.0, None]))
print(hash(1) == hash(1.0) == hash(1 + 0j), hash(2**60 + 0j) == hash(2**60), hash(0.5 + 0j) == hash(0.5), hash(1j), hash(1 + 1j), hash(-1j), hash(complex(inf, 0)) == hash(inf))
print(1 < 1.5 < 2 < 2.5 <= 2.5 != 3, 0.1 + 0.2 > 0.3, 0.1 + 0.2 <= 0.3, -0.0 < 0.0, -0.0 >= 0.0, inf > 10**400, -inf < -(10**400), nan < 10**400)
