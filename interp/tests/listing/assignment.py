# Variables are written where they live; nothing is built to be taken apart again.
def f(a, b, obj, seq):
    a, b = b, a
    a, b = b, a + b
    x = y = a * 2
    obj.attr = seq[0] = x
    obj.count += 1
    seq[a] -= y
    a += 1
    b *= 3
    first, *rest = seq
    k, v = seq
    del obj.attr, seq[1], x
    return first, rest, k, v
# ----- listing -----
# <module>: 1 register, 1 cache
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(a, b, obj, seq): 15 registers, 4 caches
#     3     0  Move         r10, r1
#           1  Move         r1, r0
#           2  Move         r0, r10
#     4     3  Move         r10, r1
#           4  Add          r1, r0, r1
#           5  Move         r0, r10
#     5     6  MulK         r10, r0, 2
#           7  Move         r4, r10
#           8  Move         r5, r10
#     6     9  SetAttr      r2, r4, attr #0
#          11  LoadInt      r10, 0
#          12  SetItem      r3, r10, r4
#     7    13  GetAttr      r10, r2, count #1
#          15  InPlaceAddK  r10, r10, 1
#          16  SetAttr      r2, r10, count #2
#     8    18  GetItem      r10, r3, r0
#          19  InPlaceSub   r10, r10, r5
#          20  SetItem      r3, r0, r10
#     9    21  InPlaceAddK  r0, r0, 1
#    10    22  LoadInt      r10, 3
#          23  InPlace      r1, r1, r10, *=
#    11    25  UnpackStar   r10, r3, 1, 0
#          27  Move         r6, r10
#          28  Move         r7, r11
#    12    29  Unpack       r8, r3, 2
#    13    30  DelAttr      r2, attr #3
#          32  LoadInt      r10, 1
#          33  DelItem      r3, r10
#          34  Unset        r4
#    14    35  Move         r11, r6
#          36  Move         r12, r7
#          37  Move         r13, r8
#          38  Move         r14, r9
#          39  BuildTuple   r10, r11, 4
#          40  Return       r10
#       variables a r0, b r1, obj r2, seq r3, x r4, y r5, first r6, rest r7, k r8, v r9
