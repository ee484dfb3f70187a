# Flag and IntFlag.
from enum import Flag, IntFlag, auto


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


class Bits(IntFlag):
    A = 1
    B = 2
    C = 8


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, *str(error).split("\n"), sep=" / ")


print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW is Perm.R | Perm.W, list(Perm), list(Perm.RW), Perm)
# -> Perm.R|X <Perm.RW: 3> True [<Perm.R: 1>, <Perm.W: 2>, <Perm.X: 4>] [<Perm.R: 1>, <Perm.W: 2>] <flag 'Perm'>
print(Perm(0), repr(Perm(0)), ~Perm.R, Perm.R in Perm.RW, bool(Perm(0)), Perm.R & Perm.W, Perm.RW ^ Perm.R)
# -> Perm(0) <Perm: 0> Perm.W|X True False Perm(0) Perm.W
print(len(Perm.RW), Perm(7), repr(Perm(7)), Perm(-1), Perm(-2))  # -> 2 Perm.R|W|X <Perm.R|W|X: 7> Perm.R|W|X Perm.W|X
for wrong in (lambda: Perm(8), lambda: Perm.R | 1, lambda: 1 in Perm.R, lambda: Perm("a")):
    attempt(wrong)
# -> ValueError / <flag 'Perm'> invalid value 8 /     given 0b0 1000 /   allowed 0b0 0111
# -> TypeError / unsupported operand type(s) for |: 'Perm' and 'int'
# -> TypeError / unsupported operand type(s) for 'in': 'int' and 'Perm'
# -> ValueError / 'a' is not a valid Perm
print(Bits.A | Bits.B, repr(Bits.A | Bits.B), Bits.A | 4, repr(Bits.A | 4), repr(Bits(0)), repr(Bits(16)))
# -> 3 <Bits.A|B: 3> 5 <Bits.A|4: 5> <Bits: 0> <Bits: 16>
print(Bits.A + 1, ~Bits.A, repr(~Bits.A), repr(Bits.A | Bits.C), Bits.A | Bits.C, isinstance(Bits.A, int))
# -> 2 14 <Bits.B|C|4: 14> <Bits.A|C: 9> 9 True
