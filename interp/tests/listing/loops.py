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
# f(n, pairs): 12 registers, 2 caches
#     2     0  Unset        r2
#           1  GetGlobal    r5, range #0
#           3  Move         r8, r0
#           4  BeginRange   r5, 1, -> 8
#           6  Call         r5, 1
#           7  GetIter      r5, r5
#       >   8  ForRange     r2, r5, -> 17
#          10  ForIter      r2, r5, -> 17
#     3    12  GetGlobal    r8, print #1
#          14  Move         r11, r2
#          15  Call         r8, 1
#     2    16  Loop         -> 8
#     5 >  17  GetGlobal    r5, print #1
#          19  LoadK        r8, 'end'
#          20  Call         r5, 1
#     6    21  GetIter      r5, r1
#       >  22  ForIter      r6, r5, -> 28
#          24  Unpack       r3, r6, 2
#     7    25  JumpTrue     r3, -> 28
#     6    27  Loop         -> 22
#    10 >  28  InPlaceSubK  r0, r0, 1
#    11    29  JumpTrue     r0, -> 28
#    12    31  CheckBound   r2, 'i'
#          32  Return       r2
#     9    33  Loop         -> 28
#       variables n r0, pairs r1, i r2, k r3, v r4
