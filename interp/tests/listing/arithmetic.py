# Constants at the right go into the instruction; constants alone are computed before.
def f(a, b):
    return a + b * 2 - (a - 1) % 7, -a, ~b, not a, 2 - a, a ** 0.5 // 3, b @ a


def folded():
    return 1 + 2 * 3, "a" "b" + "c", -(2 ** 10), 1 << 70, (1, (2.5, "x")), 10 / 4, 1 + 2j, not 0
# ----- listing -----
# <module>: 1 register, 2 caches
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#     6     4  MakeFunction r0, r0, 0, <code folded>
#           6  SetGlobal    r0, folded #1
#           8  LoadK        r0, None
#           9  Return       r0
#
# f(a, b): 10 registers
#     3     0  MulK         r4, r1, 2
#           1  Add          r3, r0, r4
#           2  SubK         r4, r0, 1
#           3  ModK         r4, r4, 7
#           4  Sub          r3, r3, r4
#           5  Neg          r4, r0
#           6  Invert       r5, r1
#           7  Not          r6, r0
#           8  LoadInt      r8, 2
#           9  Sub          r7, r8, r0
#          10  PowK         r8, r0, 0.5
#          11  FloorDivK    r8, r8, 3
#          12  MatMul       r9, r1, r0
#          13  BuildTuple   r2, r3, 7
#          14  Return       r2
#       variables a r0, b r1
#
# folded: 9 registers
#     7     0  LoadInt      r1, 7
#           1  LoadK        r2, 'abc'
#           2  LoadInt      r3, -1024
#           3  LoadInt      r5, 1
#           4  ShlK         r4, r5, 70
#           5  LoadK        r5, (1, (2.5, 'x'))
#           6  LoadK        r6, 2.5
#           7  LoadK        r7, (1.0+2.0j)
#           8  LoadK        r8, True
#           9  BuildTuple   r0, r1, 8
#          10  Return       r0
