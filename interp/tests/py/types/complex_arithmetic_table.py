# Complex numbers: division by Smith's rule, zeros and infinities in products, signs of zero in texts, powers, comparison, mixed types.
inf, nan = float("inf"), float("nan")
values = [0j, 1 + 2j, -3j, complex(-0.0, 0.0), complex(0.0, -0.0), complex(inf, 1), complex(nan, 0), complex(1, -inf), 1e200 + 1e200j, 2.5, -1]
for v in values:
    z = complex(v)
    print(z, repr(-z), +z, z.conjugate(), abs(z) if abs(z.real) != 1e200 else "big", bool(z), z + 1, 1 - z, z * 2, str(z) == repr(z), hash(z) == hash(z.real) if z.imag == 0 and z.real == z.real else "-")
# -> 0j (-0-0j) 0j -0j 0.0 False (1+0j) (1+0j) 0j True True
# -> (1+2j) (-1-2j) (1+2j) (1-2j) 2.23606797749979 True (2+2j) -2j (2+4j) True -
# -> (-0-3j) 3j (-0-3j) (-0+3j) 3.0 True (1-3j) (1+3j) -6j True -
# -> (-0+0j) -0j (-0+0j) (-0-0j) 0.0 False (1+0j) (1+0j) (-0+0j) True True
# -> -0j (-0+0j) -0j 0j 0.0 False (1+0j) (1+0j) 0j True True
# -> (inf+1j) (-inf-1j) (inf+1j) (inf-1j) inf True (inf+1j) (-inf-1j) (inf+nanj) True -
# -> (nan+0j) (nan-0j) (nan+0j) (nan-0j) nan True (nan+0j) (nan+0j) (nan+nanj) True -
# -> (1-infj) (-1+infj) (1-infj) (1+infj) inf True (2-infj) infj (nan-infj) True -
# -> (1e+200+1e+200j) (-1e+200-1e+200j) (1e+200+1e+200j) (1e+200-1e+200j) big True (1e+200+1e+200j) (-1e+200-1e+200j) (2e+200+2e+200j) True -
# -> (2.5+0j) (-2.5-0j) (2.5+0j) (2.5-0j) 2.5 True (3.5+0j) (-1.5+0j) (5+0j) True True
# -> (-1+0j) (1-0j) (-1+0j) (-1-0j) 1.0 True 0j (2+0j) (-2+0j) True True


def tried(operation):
    try:
        return operation()
    except (ArithmeticError, TypeError, ValueError, AttributeError) as error:
        return f"{type(error).__name__}: {error}"


pairs = [(1 + 2j, 3 - 4j), (1 + 2j, 0j), (1e300 + 1e300j, 1e300 - 1e-300j), (inf + 0j, 1 + 1j), (5, 2j), (2j, 5.0), (-1 + 0j, 0.5), (0j, 2j), (0j, 0), (0j, -1), (2 + 0j, 10), (1j, 1j), (2, 1 + 1j), (1e200j, 2), (1 + 1j, -2), (3 + 4j, True)]
for a, b in pairs:
    print(a, b, tried(lambda: a / b), tried(lambda: a * b), tried(lambda: complex(round((a**b).real, 9), round((a**b).imag, 9))), a == b, tried(lambda: a // b), sep=" | ")
# -> (1+2j) | (3-4j) | (-0.2+0.4j) | (11+2j) | (932.139194643+95.94653366j) | False | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> (1+2j) | 0j | ZeroDivisionError: complex division by zero | 0j | (1+0j) | False | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> (1e+300+1e+300j) | (1e+300-1e-300j) | (1+1j) | (inf+infj) | OverflowError: complex exponentiation | False | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> (inf+0j) | (1+1j) | (inf-infj) | (inf+infj) | ZeroDivisionError: 0.0 to a negative or complex power | False | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> 5 | 2j | -2.5j | 10j | (-0.997015142-0.077206263j) | False | TypeError: unsupported operand type(s) for //: 'int' and 'complex'
# -> 2j | 5.0 | 0.4j | 10j | 32j | False | TypeError: unsupported operand type(s) for //: 'complex' and 'float'
# -> (-1+0j) | 0.5 | (-2+0j) | (-0.5+0j) | 1j | False | TypeError: unsupported operand type(s) for //: 'complex' and 'float'
# -> 0j | 2j | 0j | 0j | ZeroDivisionError: 0.0 to a negative or complex power | False | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> 0j | 0 | ZeroDivisionError: complex division by zero | 0j | (1+0j) | True | TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# -> 0j | -1 | (-0-0j) | (-0+0j) | ZeroDivisionError: 0.0 to a negative or complex power | False | TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# -> (2+0j) | 10 | (0.2+0j) | (20+0j) | (1024+0j) | False | TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# -> 1j | 1j | (1+0j) | (-1+0j) | (0.207879576+0j) | True | TypeError: unsupported operand type(s) for //: 'complex' and 'complex'
# -> 2 | (1+1j) | (1-1j) | (2+2j) | (1.538477803+1.277922553j) | False | TypeError: unsupported operand type(s) for //: 'int' and 'complex'
# -> 1e+200j | 2 | 5e+199j | 2e+200j | OverflowError: complex exponentiation | False | TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# -> (1+1j) | -2 | (-0.5-0.5j) | (-2-2j) | -0.5j | False | TypeError: unsupported operand type(s) for //: 'complex' and 'int'
# -> (3+4j) | True | (3+4j) | (3+4j) | (3+4j) | False | TypeError: unsupported operand type(s) for //: 'complex' and 'bool'
print(3 == 3 + 0j, 3 + 0j == 3.0, 1 + 1j != 1, nan * 1j == nan * 1j, {1: "int"}[1 + 0j], hash(5 + 0j) == hash(5), tried(lambda: 1j < 2j), tried(lambda: int(1j)), tried(lambda: float(1 + 0j)), tried(lambda: divmod(1j, 1)), tried(lambda: 1j % 2), tried(lambda: round(1j)), tried(lambda: max(1j, 2j)))
# -> True True True False int True TypeError: '<' not supported between instances of 'complex' and 'complex' TypeError: int() argument must be a string, a bytes-like object or a real number, not 'complex' TypeError: float() argument must be a string or a real number, not 'complex' TypeError: unsupported operand type(s) for divmod(): 'complex' and 'int' TypeError: unsupported operand type(s) for %: 'complex' and 'int' TypeError: type complex doesn't define __round__ method TypeError: '>' not supported between instances of 'complex' and 'complex'
print(f"{1.5 + 2j:.2f} {1e10j:g} {-1j:+.1e} {1 + 2j!r:>10} {complex(1, -0.0)} {complex(-0.0, -2)} {1j:>8}", tried(lambda: f"{1j:08}"), tried(lambda: f"{1j:=9}"), tried(lambda: f"{1j:d}"), tried(lambda: f"{1j:%}"))
# -> 1.50+2.00j 0+1e+10j -0.0e+00-1.0e+00j     (1+2j) (1-0j) (-0-2j)       1j ValueError: Zero padding is not allowed in complex format specifier ValueError: '=' alignment flag is not allowed in complex format specifier ValueError: Unknown format code 'd' for object of type 'complex' ValueError: Unknown format code '%' for object of type 'complex'
for text in ("1+2j", " ( 1-2J ) ", "j", "-j", "+1e3j", "inf+nanj", "1_0+2_0j", "3", "nan", "-.5j", "1e-3-.5e1j", "(j)", "1+ 2j", "1+2", "1j+2", "", "()", "((1))", "1+2i", "--1j", "+-1j", "infinityj", "1e", "٣j"):
    print(repr(text), tried(lambda: complex(text)), end="; ")
print(complex(1j, 2j), complex(1, 2j), complex(1j), complex(real=1, imag=2), complex(True, 2.5), tried(lambda: complex("1", 2)), tried(lambda: complex(1, "2")), tried(lambda: complex([])), tried(lambda: complex(b"1")), tried(lambda: setattr(1j, "real", 2)), tried(lambda: complex(1, 2, 3)))
# -> '1+2j' (1+2j); ' ( 1-2J ) ' (1-2j); 'j' 1j; '-j' -1j; '+1e3j' 1000j; 'inf+nanj' (inf+nanj); '1_0+2_0j' (10+20j); '3' (3+0j); 'nan' (nan+0j); '-.5j' -0.5j; '1e-3-.5e1j' (0.001-5j); '(j)' 1j; '1+ 2j' ValueError: complex() arg is a malformed string; '1+2' ValueError: complex() arg is a malformed string; '1j+2' ValueError: complex() arg is a malformed string; '' ValueError: complex() arg is a malformed string; '()' ValueError: complex() arg is a malformed string; '((1))' ValueError: complex() arg is a malformed string; '1+2i' ValueError: complex() arg is a malformed string; '--1j' ValueError: complex() arg is a malformed string; '+-1j' ValueError: complex() arg is a malformed string; 'infinityj' infj; '1e' ValueError: complex() arg is a malformed string; '٣j' 3j; (-2+1j) (-1+0j) 1j (1+2j) (1+2.5j) TypeError: complex() can't take second arg if first is a string TypeError: complex() second arg can't be a string TypeError: complex() first argument must be a string or a number, not 'list' TypeError: complex() first argument must be a string or a number, not 'bytes' AttributeError: readonly attribute TypeError: complex() takes at most 2 arguments (3 given)
z = 1 + 1j
z *= z
z -= 1
z **= 2
print(z, z.__class__.__name__, sum([1j, 2, 3.0]), (1 + 2j).real.is_integer(), pow(2j, 2), tried(lambda: pow(2j, 2, 3)), -1j, 0 - 1j, complex("-0-0j"))
# -> (-3-4j) complex (5+1j) True (-4+0j) ValueError: complex modulo (-0-1j) -1j (-0-0j)
