# Flags: boundaries, composite members, iteration, in, inversion, unnamed bits, mixed with int.
from enum import CONFORM, EJECT, KEEP, STRICT, Flag, IntFlag, auto, unique


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W
    NONE = 0


class Strict(Flag, boundary=STRICT):
    A = 1
    C = 4


class Conform(Flag, boundary=CONFORM):
    A = 1
    C = 4


class Eject(Flag, boundary=EJECT):
    A = 1
    C = 4


class Keep(Flag, boundary=KEEP):
    A = 1
    C = 4


class Bits(IntFlag):
    LOW = 1
    HIGH = 128


print(list(Perm), [p.name for p in Perm.__members__.values()], Perm.RW, Perm.R | Perm.X, ~Perm.R, Perm(0), Perm.RW & Perm.W)
# -> [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] ['R', 'W', 'X', 'RW', 'NONE'] Perm.RW Perm.R|X Perm.W|X Perm.NONE Perm.W
print(repr(Perm.R | Perm.X), repr(~Perm.RW), repr(Perm.R ^ Perm.RW), list(Perm.RW | Perm.X), len(Perm.RW), Perm.R in Perm.RW, Perm.X in Perm.RW, bool(Perm.NONE))
# -> <Perm.R|X: 5> <Perm.X: 4> <Perm.W: 2> [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] 2 True False False
print([(p.name, p.value) for p in Perm(7)], Perm["RW"] is Perm.R | Perm.W, Perm.RW.name, (Perm.R | Perm.X).name, str(Perm.R | Perm.X), f"{Perm.RW}")
# -> [('R', 1), ('W', 2), ('X', 4)] True RW R|X Perm.R|X Perm.RW
for kind in (Perm, Strict, Conform, Eject, Keep, Bits):
    for value in (6, 5, -1, 16):
        try:
            print(kind.__name__, value, repr(kind(value)), end=" | ")
        except ValueError as error:
            print(kind.__name__, value, str(error).splitlines(), end=" | ")
    print(".")
# -> Perm 6 <Perm.W|X: 6> | Perm 5 <Perm.R|X: 5> | Perm -1 <Perm.R|W|X: 7> | Perm 16 ["<flag 'Perm'> invalid value 16", '    given 0b0 10000', '  allowed 0b0 00111'] | .
# -> Strict 6 ["<flag 'Strict'> invalid value 6", '    given 0b0 110', '  allowed 0b0 101'] | Strict 5 <Strict.A|C: 5> | Strict -1 ["<flag 'Strict'> invalid value -1", '    given 0b1 111', '  allowed 0b0 101'] | Strict 16 ["<flag 'Strict'> invalid value 16", '    given 0b0 10000', '  allowed 0b0 00101'] | .
# -> Conform 6 <Conform.C: 4> | Conform 5 <Conform.A|C: 5> | Conform -1 <Conform.A|C: 5> | Conform 16 <Conform: 0> | .
# -> Eject 6 6 | Eject 5 <Eject.A|C: 5> | Eject -1 -1 | Eject 16 16 | .
# -> Keep 6 <Keep.C|2: 6> | Keep 5 <Keep.A|C: 5> | Keep -1 <Keep.A|C|2: 7> | Keep 16 <Keep: 16> | .
# -> Bits 6 <Bits: 6> | Bits 5 <Bits.LOW|4: 5> | Bits -1 <Bits.LOW|HIGH|126: 255> | Bits 16 <Bits: 16> | .
print(Bits.LOW | 8, repr(Bits.LOW | 8), Bits.HIGH + 1, Bits.LOW | Bits.HIGH, repr(~Bits.LOW), Bits(3) == 3, Bits.LOW < Bits.HIGH, list(Bits(129)), f"{Bits.LOW:04d}")
# -> 9 <Bits.LOW|8: 9> 129 129 <Bits.HIGH|126: 254> True True [<Bits.LOW: 1>, <Bits.HIGH: 128>] 0001
for trial in (lambda: Perm.R | 1, lambda: 1 & Perm.R, lambda: "R" in Perm.RW, lambda: Perm.R + Perm.W, lambda: Perm("R"), lambda: Perm.R < Perm.W, lambda: Bits.LOW | 1.5):
    try:
        print(repr(trial()))
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
# -> TypeError unsupported operand type(s) for |: 'Perm' and 'int'
# -> TypeError unsupported operand type(s) for &: 'int' and 'Perm'
# -> TypeError unsupported operand type(s) for 'in': 'str' and 'Perm'
# -> TypeError unsupported operand type(s) for +: 'Perm' and 'Perm'
# -> ValueError 'R' is not a valid Perm
# -> TypeError '<' not supported between instances of 'Perm' and 'Perm'
# -> TypeError unsupported operand type(s) for |: 'Bits' and 'float'
