# __complex__, __float__ and __index__ in complex(); subclasses of complex.
def show(*acts):
    for act in acts:
        try:
            print(act())
        except Exception as e:
            print(f"{type(e).__name__} {e}".rstrip())


class C:
    def __init__(self, value):
        self.value = value

    def __complex__(self):
        return self.value


class F:
    def __float__(self):
        return 2.5


class I:
    def __index__(self):
        return 7


print(complex(C(1 + 2j)), complex(F()), complex(I()), complex(F(), F()), complex(C(1j), I()))
# -> (1+2j) (2.5+0j) (7+0j) (2.5+2.5j) 8j
show(
    lambda: complex(C(1)),
    lambda: complex(C("1j")),
    lambda: complex(1, C(1j)),
    lambda: complex(C(None), 1),
    lambda: float(C(1j)),
    lambda: complex(object()),
)
# -> TypeError __complex__ returned non-complex (type int)
# -> TypeError __complex__ returned non-complex (type str)
# -> TypeError complex() second argument must be a number, not 'C'
# -> TypeError __complex__ returned non-complex (type NoneType)
# -> TypeError float() argument must be a string or a real number, not 'C'
# -> TypeError complex() first argument must be a string or a number, not 'object'


class Point(complex):
    def __repr__(self):
        return f"Point({self.real:g}, {self.imag:g})"

    def __add__(self, other):
        return Point(complex.__add__(self, other))


p = Point(1, 2)
print(p, [p], str(p), f"{p}", p + 1j, p - 1j, type(p * 1), type(-p), p == 1 + 2j, hash(p) == hash(1 + 2j), complex(p), type(complex(p)), type(p.conjugate()), abs(Point(3, 4)), Point("1+1j"), p.__complex__())
# -> Point(1, 2) [Point(1, 2)] Point(1, 2) Point(1, 2) Point(1, 3) (1+1j) <class 'complex'> <class 'complex'> True True (1+2j) <class 'complex'> <class 'complex'> 5.0 Point(1, 1) (1+2j)
print((1 + 2j).__complex__(), (1 + 2j).__add__("a"), (1 + 2j).__eq__(None), (1 + 2j).__pow__(2), (1 + 2j).__rsub__(1), (1 + 2j).__bool__(), (1 + 2j).__hash__() == hash(1 + 2j))
# -> (1+2j) NotImplemented NotImplemented (-3+4j) -2j True True
