# A comparison and its jump are one instruction.
def f(a, b, c):
    if a is None or b is not None and not c:
        return 1
    elif a < b <= c:
        return 2
    elif a == "x" and b in c:
        return 3
    while a != 0:
        a -= 1
        if a > 10:
            break
        if b:
            continue
        b = a or b
    return a if b else c, a < b < c, a and b
# ----- listing -----
# <module>: 1 register, 1 cache
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(a, b, c): 7 registers
#     3     0  JumpNone     r0, true, -> 6
#           2  JumpNone     r1, true, -> 8
#           4  JumpTrue     r2, -> 8
#     4 >   6  LoadInt      r3, 1
#           7  Return       r3
#     5 >   8  JumpLt       r0, r1, false, -> 14
#          10  JumpLe       r1, r2, false, -> 14
#     6    12  LoadInt      r3, 2
#          13  Return       r3
#     7 >  14  JumpEqK      r0, 'x', false, -> 20
#          16  JumpIn       r1, r2, false, -> 20
#     8    18  LoadInt      r3, 3
#          19  Return       r3
#     9 >  20  JumpNeK      r0, 0, false, -> 34
#    10 >  22  InPlaceSubK  r0, r0, 1
#    11    23  JumpGtK      r0, 10, true, -> 34
#    13    25  JumpTrue     r1, -> 32
#    15    27  Move         r3, r0
#          28  JumpTrue     r3, -> 31
#          30  Move         r3, r1
#       >  31  Move         r1, r3
#     9 >  32  JumpNeK      r0, 0, true, -> 22
#    16 >  34  JumpFalse    r1, -> 38
#          36  Move         r4, r0
#          37  Jump         -> 39
#       >  38  Move         r4, r2
#       >  39  Lt           r5, r0, r1
#          40  JumpFalse    r5, -> 43
#          42  Lt           r5, r1, r2
#       >  43  Move         r6, r0
#          44  JumpFalse    r6, -> 47
#          46  Move         r6, r1
#       >  47  BuildTuple   r3, r4, 3
#          48  Return       r3
#       variables a r0, b r1, c r2
