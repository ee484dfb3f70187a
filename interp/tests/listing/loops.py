def f(n, pairs):
    for i in range(n):
        print(i)
    else:
        print("end")
    for k, v in pairs:
        if k:
            break
    while True:
        n -= 1
        if not n:
            return i
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(n, pairs): 10 registers, 2 caches
#     2     0  Unset        r2
#           1  GetGlobal    r6, range #0
#           3  Move         r9, r0
#           4  Call         r6, 1
#           5  GetIter      r5, r6
#       >   6  ForIter      r2, r5, -> 13
#     3     8  GetGlobal    r6, print #1
#          10  Move         r9, r2
#          11  Call         r6, 1
#     2    12  Loop         -> 6
#     5 >  13  GetGlobal    r5, print #1
#          15  LoadK        r8, 'end'
#          16  Call         r5, 1
#     6    17  GetIter      r5, r1
#       >  18  ForIter      r6, r5, -> 24
#          20  Unpack       r3, r6, 2
#     7    21  JumpTrue     r3, -> 24
#     6    23  Loop         -> 18
#    10 >  24  InPlaceSubK  r0, r0, 1
#    11    25  JumpTrue     r0, -> 24
#    12    27  CheckBound   r2, 'i'
#          28  Return       r2
#     9    29  Loop         -> 24
#       variables n r0, pairs r1, i r2, k r3, v r4
