# Floats against integers, bools, complex numbers and strangers.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

nan, inf = float("nan"), float("inf")
values = [1, 1.0, True, 1 + 0j, 1.5, 2**60, 2.0**60, 2**60 + 1, -0.0, 0, inf, nan]
for a in values:
    print(*["=" if a == b else "." for b in values], *[b != a for b in values[:2]])
# -> = = = = . . . . . . . . False False
# -> = = = = . . . . . . . . False False
# -> = = = = . . . . . . . . False False
# -> = = = = . . . . . . . . False False
# -> . . . . = . . . . . . . True True
# -> . . . . . = = . . . . . True True
# -> . . . . . = = . . . . . True True
# -> . . . . . . . = . . . . True True
# -> . . . . . . . . = = . . True True
# -> . . . . . . . . = = . . True True
# -> . . . . . . . . . . = . True True
# -> . . . . . . . . . . . . True True
ordered = [v for v in values if not isinstance(v, complex) and v == v]
print(sorted(ordered, key=lambda v: (v, str(v))), min(ordered), max(ordered))
# -> [-0.0, 0, 1, 1.0, True, 1.5, 1.152921504606847e+18, 1152921504606846976, 1152921504606846977, inf] -0.0 inf
print((1.5).__eq__("a"), (1.5).__lt__(None), (1.5).__eq__(1 + 0j), (1.5).__gt__(2**2000), (1.5).__lt__(2**2000), (1.5).__ne__(1), (1 + 0j).__eq__(1), (1 + 0j).__lt__(1))
# -> NotImplemented NotImplemented NotImplemented False True True True NotImplemented
show(lambda: 1.5 < "a", lambda: 1.5 > None, lambda: 1.5 < 1j, lambda: 1j >= 1j, lambda: 1 <= 1j, lambda: [] < 1.5, lambda: max(1.0, "a"), lambda: sorted([1.0, None]))
# -> TypeError '<' not supported between instances of 'float' and 'str'
# -> TypeError '>' not supported between instances of 'float' and 'NoneType'
# -> TypeError '<' not supported between instances of 'float' and 'complex'
# -> TypeError '>=' not supported between instances of 'complex' and 'complex'
# -> TypeError '<=' not supported between instances of 'int' and 'complex'
# -> TypeError '<' not supported between instances of 'list' and 'float'
# -> TypeError '>' not supported between instances of 'str' and 'float'
# -> TypeError '<' not supported between instances of 'NoneType' and 'float'
print(hash(1) == hash(1.0) == hash(1 + 0j), hash(2**60 + 0j) == hash(2**60), hash(0.5 + 0j) == hash(0.5), hash(1j), hash(1 + 1j), hash(-1j), hash(complex(inf, 0)) == hash(inf))
# -> True True True 1000003 1000004 -2000006 True
print(1 < 1.5 < 2 < 2.5 <= 2.5 != 3, 0.1 + 0.2 > 0.3, 0.1 + 0.2 <= 0.3, -0.0 < 0.0, -0.0 >= 0.0, inf > 10**400, -inf < -(10**400), nan < 10**400)
# -> True True False False True True True False
