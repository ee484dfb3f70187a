# Complex numbers: parts, text, arithmetic, zeros with signs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, bool(z), bool(0j), z == 3 + 4j, z != 3, repr(1j), str(-1j), [2j, 1 - 1j])
# -> (3+4j) 3.0 4.0 (3-4j) 5.0 (-3-4j) (3+4j) True False True True 1j (-0-1j) [2j, (1-1j)]
print(z + 1, z - 1.5, 2 * z, z / 2, z * z, z / (1 - 1j), 1 / z, z**2, z**0, z**-1, z**0.5, 2**z, True + z)
# -> (4+4j) (1.5+4j) (6+8j) (1.5+2j) (-7+24j) (-0.5+3.5j) (0.12-0.16j) (-7+24j) (1+0j) (0.12-0.16j) (2+1j) (-7.461496614688569+2.885492725513448j) (4+4j)
print(complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex(-0.0, -0.0), complex(1j, 1j), complex(1 + 1j, 2), complex(real=2), complex(imag=2), complex(True, False))
# -> 0j (1+0j) (1+2j) (1.5-0j) (-0-0j) (-1+1j) (1+3j) (2+0j) 2j (1+0j)
print(-0j, -(0j), 0j * -1, complex(0, -0.0), 1 - 0j, -1 + 0j, (-1 + 0j) ** 0.5, complex("-0-0j"), complex(float("nan"), float("inf")), complex(float("-inf"), float("nan")))
# -> (-0-0j) (-0-0j) (-0+0j) -0j (1+0j) (-1+0j) (6.123233995736766e-17+1j) (-0-0j) (nan+infj) (-inf+nanj)
print(1e16j, 1e15j, 1.5e-7j, 100j, 1e100 + 1e-100j, complex(1e16, 1e-5), complex(0.1, 0.2) + 0.3j)
# -> 1e+16j 1000000000000000j 1.5e-07j 100j (1e+100+1e-100j) (1e+16+1e-05j) (0.1+0.5j)
show(
    lambda: z // 2,
    lambda: z % 2,
    lambda: divmod(z, 2),
    lambda: z < 1,
    lambda: int(z),
    lambda: float(z),
    lambda: round(z),
    lambda: z / 0,
    lambda: 0j**-1,
    lambda: 0j ** (1 + 1j),
    lambda: 0j**0j,
    lambda: pow(z, 2, 3),
    lambda: z + "a",
    lambda: z & 1,
    lambda: ~z,
    lambda: list("ab")[1j],
    lambda: (1e200 + 1e200j) * (1e200 + 0j),
    lambda: abs(complex(1e308, 1e308)),
    lambda: (1e308 + 0j) ** 2,
    lambda: setattr(z, "real", 1),
)
# -> TypeError unsupported operand type(s) for //: 'complex' and 'int'
# -> TypeError unsupported operand type(s) for %: 'complex' and 'int'
# -> TypeError unsupported operand type(s) for divmod(): 'complex' and 'int'
# -> TypeError '<' not supported between instances of 'complex' and 'int'
# -> TypeError int() argument must be a string, a bytes-like object or a real number, not 'complex'
# -> TypeError float() argument must be a string or a real number, not 'complex'
# -> TypeError type complex doesn't define __round__ method
# -> ZeroDivisionError complex division by zero
# -> ZeroDivisionError 0.0 to a negative or complex power
# -> ZeroDivisionError 0.0 to a negative or complex power
# -> (1+0j)
# -> ValueError complex modulo
# -> TypeError unsupported operand type(s) for +: 'complex' and 'str'
# -> TypeError unsupported operand type(s) for &: 'complex' and 'int'
# -> TypeError bad operand type for unary ~: 'complex'
# -> TypeError list indices must be integers or slices, not complex
# -> (inf+infj)
# -> 1.4142135623730951e+308
# -> OverflowError complex exponentiation
# -> AttributeError readonly attribute
