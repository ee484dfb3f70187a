# What numbers show of themselves: numerator, denominator, real, imag, conjugate, as_integer_ratio, bit_count.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())

for n in (0, 5, -7, True, 2**70, -(2**63)):
    print(n.numerator, n.denominator, n.real, n.imag, n.conjugate(), n.as_integer_ratio(), n.bit_count(), n.bit_length())
# -> 0 1 0 0 0 (0, 1) 0 0
# -> 5 1 5 0 5 (5, 1) 2 3
# -> -7 1 -7 0 -7 (-7, 1) 3 3
# -> 1 1 1 0 1 (1, 1) 1 1
# -> 1180591620717411303424 1 1180591620717411303424 0 1180591620717411303424 (1180591620717411303424, 1) 1 71
# -> -9223372036854775808 1 -9223372036854775808 0 -9223372036854775808 (-9223372036854775808, 1) 1 64
print(type(True.real), type(True.numerator), type(True.conjugate()), type((-True).real), type(True.imag))
# -> <class 'int'> <class 'int'> <class 'int'> <class 'int'> <class 'int'>
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
    lambda: int.__doc__[:8],
)
# -> AttributeError attribute 'real' of 'int' objects is not writable
# -> AttributeError 'int' object has no attribute 'imaginary'
# -> TypeError 'int' object is not callable
# -> AttributeError 'int' object has no attribute 'is_integer'
# -> <attribute 'real' of 'int' objects>
# -> 5
# -> 5
# -> 10
# -> 1200
# -> TypeError 'float' object cannot be interpreted as an integer
# -> TypeError expected 0 arguments, got 1
# -> True
# -> int([x])
print(int.__name__, int.__qualname__, int.__module__, (7).__class__, int.numerator.__name__)
# -> int int builtins <class 'int'> numerator
