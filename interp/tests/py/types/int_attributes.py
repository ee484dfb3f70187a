# What numbers show of themselves: numerator, denominator, real, imag, conjugate, as_integer_ratio, bit_count.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(type(e).__name__, e)

for n in (0, 5, -7, True, 2**70, -(2**63)):
    print(n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.as_integer_ratio(), n.bit_count(), n.bit_length())
print(type(True.real), type(True.numerator), type(True.conjugate()), type((-True).real), type(True.imag))
show(
    lambda: setattr(5, "real", 1),
    lambda: setattr(5, "imaginary", 1),
    lambda: (5).denominator(),
    lambda: (5).is_integer,
    lambda: int.real,
    lambda: (5).__index__(),
    lambda: (5).__trunc__(),
    lambda: (5).__ceil__() + (5).__floor__(),
    lambda: (1234).__round__(-2),
    lambda: (1234).__round__(1.5),
    lambda: (5).__int__(1),
    lambda: (5).__bool__(),
    lambda: int.__doc__[:12],
)
print(int.__name__, int.__qualname__, int.__module__, (7).__class__, int.numerator.__name__)
