# //, % and divmod of integers of all signs and sizes; / that rounds correctly; zero divisors.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

values = [7, -7, 1, -1, 0, 2**40 + 3, -(2**63), 2**64, 10**30 + 1, -(10**30)]
for a in values:
    print(a, *[divmod(a, b) for b in (3, -3, 2**33, -(2**64), 10**15)])
    assert all(b * (a // b) + a % b == a and (a % b == 0 or (a % b > 0) == (b > 0)) for b in values if b)
# -> 7 (2, 1) (-3, -2) (0, 7) (-1, -18446744073709551609) (0, 7)
# -> -7 (-3, 2) (2, -1) (-1, 8589934585) (0, -7) (-1, 999999999999993)
# -> 1 (0, 1) (-1, -2) (0, 1) (-1, -18446744073709551615) (0, 1)
# -> -1 (-1, 2) (0, -1) (-1, 8589934591) (0, -1) (-1, 999999999999999)
# -> 0 (0, 0) (0, 0) (0, 0) (0, 0) (0, 0)
# -> 1099511627779 (366503875926, 1) (-366503875927, -2) (128, 3) (-1, -18446742974197923837) (0, 1099511627779)
# -> -9223372036854775808 (-3074457345618258603, 1) (3074457345618258602, -2) (-1073741824, 0) (0, -9223372036854775808) (-9224, 627963145224192)
# -> 18446744073709551616 (6148914691236517205, 1) (-6148914691236517206, -2) (2147483648, 0) (-1, 0) (18446, 744073709551616)
# -> 1000000000000000000000000000001 (333333333333333333333333333333, 2) (-333333333333333333333333333334, -1) (116415321826934814453, 1073741825) (-54210108625, -13369799803404287999) (1000000000000000, 1)
# -> -1000000000000000000000000000000 (-333333333333333333333333333334, 2) (333333333333333333333333333333, -1) (-116415321826934814454, 7516192768) (54210108624, -5076944270305263616) (-1000000000000000, 0)
print(1 / 3, -7 / 2, 10**30 / 10**29, (2**60 + 1) / 1, 2**1000 / 2**990, (10**400) / (10**399), 1 / 10**300, 0 / -5, -0 / 5, (2**53 + 1) / 2, 3 / -(2**1073), 6 // 4 * 4 + 6 % 4, True // 1, True / 2, 7 // True)
# -> 0.3333333333333333 -3.5 10.0 1.152921504606847e+18 1024.0 10.0 1e-300 -0.0 0.0 4503599627370496.0 -3e-323 6 1 0.5 7
show(lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: 0 / 0, lambda: 2**100 // 0, lambda: 2**100 % 0, lambda: 10**400 / 1, lambda: 1 / 10**400, lambda: 10**309 / 10**1, lambda: 1 // 0.0, lambda: True % False, lambda: 1 // "a", lambda: 1 % [], lambda: divmod(1, None), lambda: divmod("a", 1), lambda: (7).__divmod__(0), lambda: (7).__truediv__("a"), lambda: (7).__rfloordiv__(50))
# -> ZeroDivisionError integer division or modulo by zero
# -> ZeroDivisionError integer modulo by zero
# -> ZeroDivisionError integer division or modulo by zero
# -> ZeroDivisionError division by zero
# -> ZeroDivisionError division by zero
# -> ZeroDivisionError integer division or modulo by zero
# -> ZeroDivisionError integer modulo by zero
# -> OverflowError integer division result too large for a float
# -> 0.0
# -> 1e+308
# -> ZeroDivisionError float floor division by zero
# -> ZeroDivisionError integer modulo by zero
# -> TypeError unsupported operand type(s) for //: 'int' and 'str'
# -> TypeError unsupported operand type(s) for %: 'int' and 'list'
# -> TypeError unsupported operand type(s) for divmod(): 'int' and 'NoneType'
# -> TypeError unsupported operand type(s) for divmod(): 'str' and 'int'
# -> ZeroDivisionError integer division or modulo by zero
# -> NotImplemented
# -> 7
