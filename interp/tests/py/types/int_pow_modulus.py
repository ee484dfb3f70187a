# pow with a modulus: negative bases, exponents and moduli, inverses, and what has none.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

print([pow(b, e, m) for b in (-3, 0, 7) for e in (0, 1, 5) for m in (1, -1, 4, -4, 10**20)])
# -> [0, 0, 1, -3, 1, 0, 0, 1, -3, 99999999999999999997, 0, 0, 1, -3, 99999999999999999757, 0, 0, 1, -3, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, -3, 1, 0, 0, 3, -1, 7, 0, 0, 3, -1, 16807]
for b, m in ((3, 7), (10, 17), (-3, 7), (2**64 + 1, 10**9 + 7), (5, -7), (3, 2**89 - 1), (1, 1), (0, 1)):
    inverse = pow(b, -1, m)
    print(inverse, b * inverse % m, pow(b, -3, m) == pow(inverse, 3, m))
# -> 5 1 True
# -> 12 1 True
# -> 2 1 True
# -> 178498951 1 True
# -> -4 -6 True
# -> 412646679761793424966374741 1 True
# -> 0 0 True
# -> 0 0 True
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
# -> ValueError base is not invertible for the given modulus
# -> ValueError base is not invertible for the given modulus
# -> ValueError pow() 3rd argument cannot be 0
# -> ValueError pow() 3rd argument cannot be 0
# -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# -> TypeError pow() 3rd argument not allowed unless all arguments are integers
# -> 0
# -> <class 'int'>
# -> ZeroDivisionError 0.0 cannot be raised to a negative power
# -> 1
# -> True
# -> 3
# -> TypeError 'modulus' is an invalid keyword argument for pow()
# -> 373249723
# -> TypeError unsupported operand type(s) for ** or pow(): 'str', 'int', 'int'
print(0**0, 0.0**0, (-1) ** 10**6, (-1) ** (10**6 + 1), 1 ** 10**9, 2**-2, (-2) ** -3, type(2**-1))
# -> 1 1.0 1 -1 1 0.25 -0.125 <class 'float'>
