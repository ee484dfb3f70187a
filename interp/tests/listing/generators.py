def g(n):
    while n:
        got = yield n
        n = got or n - 1
    result = yield from g(n)
    return result
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code g>
#           2  SetGlobal    r0, g #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# g(n): 9 registers, 1 cache, generator
#     2     0  MakeGenerator
#           1  JumpFalse    r0, -> 11
#     3 >   3  Yield        r1, r0
#     4     4  Move         r3, r1
#           5  JumpTrue     r3, -> 8
#           7  SubK         r3, r0, 1
#       >   8  Move         r0, r3
#     2     9  JumpTrue     r0, -> 3
#     5 >  11  GetGlobal    r5, g #0
#          13  Move         r8, r0
#          14  Call         r5, 1
#          15  GetYieldFrom r4, r5
#          16  LoadK        r3, None
#       >  17  Send         r3, r4, -> 21
#          19  YieldFrom    r3, r3, r4
#          20  Loop         -> 17
#       >  21  Move         r2, r3
#     6    22  Return       r2
#       variables n r0, got r1, result r2
