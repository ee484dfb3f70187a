def f(value):
    match value:
        case 1 | -2 | "x":
            return 1
        case None | True:
            return 2
        case [1, x, *rest] if x > 2:
            return rest
        case {"key": x, **others}:
            return x, others
        case Point(0, y=[a, b]) as p:
            return p, a, b
        case _:
            return 3
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(value): 18 registers, 1 cache
#     2     0  Move         r7, r0
#     3     1  JumpEqK      r7, 1, false, -> 4
#           3  Jump         -> 9
#       >   4  JumpEqK      r7, -2, false, -> 7
#           6  Jump         -> 9
#       >   7  JumpEqK      r7, 'x', false, -> 11
#     4 >   9  LoadInt      r8, 1
#          10  Return       r8
#     5 >  11  JumpNone     r7, false, -> 14
#          13  Jump         -> 17
#       >  14  LoadK        r8, True
#          15  JumpIs       r7, r8, false, -> 19
#     6 >  17  LoadInt      r8, 2
#          18  Return       r8
#     7 >  19  MatchSequence r10, r7
#          20  JumpFalse    r10, -> 36
#          22  GetLen       r10, r7
#          23  JumpGeK      r10, 2, false, -> 36
#          25  UnpackStar   r11, r7, 2, 0
#          27  JumpEqK      r11, 1, false, -> 36
#          29  Move         r8, r12
#          30  Move         r9, r13
#          31  Move         r1, r8
#          32  Move         r2, r9
#          33  JumpGtK      r1, 2, false, -> 36
#     8    35  Return       r2
#     9 >  36  MatchMapping r10, r7
#          37  JumpFalse    r10, -> 59
#          39  GetLen       r10, r7
#          40  JumpGeK      r10, 1, false, -> 59
#          42  LoadK        r11, 'key'
#          43  BuildTuple   r10, r11, 1
#          44  MatchKeys    r10, r7, r10
#          45  JumpNone     r10, true, -> 59
#          47  Unpack       r12, r10, 1
#          48  Move         r8, r12
#          49  BuildDict    r10, r0, 0
#          50  DictUpdate   r10, r7
#          51  DelItem      r10, r11
#          52  Move         r9, r10
#          53  Move         r1, r8
#          54  Move         r3, r9
#    10    55  Move         r9, r1
#          56  Move         r10, r3
#          57  BuildTuple   r8, r9, 2
#          58  Return       r8
#    11 >  59  Move         r11, r7
#          60  GetGlobal    r12, Point #0
#          62  MatchClass   r11, r11, 1, ('y',)
#          64  JumpNone     r11, true, -> 87
#          66  Unpack       r13, r11, 2
#          67  JumpEqK      r13, 0, false, -> 87
#          69  MatchSequence r15, r14
#          70  JumpFalse    r15, -> 87
#          72  GetLen       r15, r14
#          73  JumpEqK      r15, 2, false, -> 87
#          75  Unpack       r16, r14, 2
#          76  Move         r8, r16
#          77  Move         r9, r17
#          78  Move         r10, r7
#          79  Move         r4, r8
#          80  Move         r5, r9
#          81  Move         r6, r10
#    12    82  Move         r9, r6
#          83  Move         r10, r4
#          84  Move         r11, r5
#          85  BuildTuple   r8, r9, 3
#          86  Return       r8
#    14 >  87  LoadInt      r8, 3
#          88  Return       r8
#       variables value r0, x r1, rest r2, others r3, a r4, b r5, p r6
