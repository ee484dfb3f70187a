# Complex numbers: parts, text, arithmetic, zeros with signs.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

z = 3 + 4j
print(z, z.real, z.imag, z.conjugate(), abs(z), -z, +z, bool(z), bool(0j), z == 3 + 4j, z != 3, repr(1j), str(-1j), [2j, 1 - 1j])
print(z + 1, z - 1.5, 2 * z, z / 2, z * z, z / (1 - 1j), 1 / z, z**2, z**0, z**-1, z**0.5, 2**z, True + z)
print(complex(), complex(1), complex(1, 2), complex(1.5, -0.0), complex(-0.0, -0.0), complex(1j, 1j), complex(1 + 1j, 2), complex(real=2), complex(imag=2), complex(True, False))
print(-0j, -(0j), 0j * -1, complex(0, -0.0), 1 - 0j, -1 + 0j, (-1 + 0j) ** 0.5, complex("-0-0j"), complex(float("nan"), float("inf")), complex(float("-inf"), float("nan")))
print(1e16j, 1e15j, 1.5e-7j, 100j, 1e100 + 1e-100j, complex(1e16, 1e-5), complex(0.1, 0.2) + 0.3j)
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
    lambda: [1, 2][1j],
    lambda: (1e200 + 1e200j) * (1e200 + 0j),
    lambda: abs(complex(1e308, 1e308)),
    lambda: (1e308 + 0j) ** 2,
    lambda: setattr(z, "real", 1),
)
