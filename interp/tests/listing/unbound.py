# Checks stand only where a variable may be unbound.
def f(flag, items):
    if flag:
        x = 1
    print(x)
    print(x)
    for item in items:
        pass
    print(item)
    del x
    try:
        y = flag()
    except ValueError:
        return y
    return y


def shown(a):
    b = a
    if a:
        c = 1
    return locals()
# ----- listing -----
# <module>: 1 register, 2 caches
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#    18     4  MakeFunction r0, r0, 0, <code shown>
#           6  SetGlobal    r0, shown #1
#           8  LoadK        r0, None
#           9  Return       r0
#
# f(flag, items): 9 registers, 2 caches
#     3     0  Unset        r2
#           1  Unset        r3
#           2  Unset        r4
#           3  JumpFalse    r0, -> 7
#     4     5  LoadInt      r2, 1
#           6  Jump         -> 7
#     5 >   7  GetGlobal    r5, print #0
#           9  CheckBound   r2, 'x'
#          10  Move         r8, r2
#          11  Call         r5, 1
#     6    12  GetGlobal    r5, print #0
#          14  Move         r8, r2
#          15  Call         r5, 1
#     7    16  GetIter      r5, r1
#       >  17  ForIter      r3, r5, -> 20
#          19  Loop         -> 17
#     9 >  20  GetGlobal    r5, print #0
#          22  CheckBound   r3, 'item'
#          23  Move         r8, r3
#          24  Call         r5, 1
#    10    25  CheckBound   r2, 'x'
#          26  Unset        r2
#    12    27  Move         r5, r0
#          28  Call         r5, 0
#          29  Move         r4, r5
#          30  Jump         -> 45
#    13 >  31  EnterHandler r5, r6
#          32  GetGlobal    r8, ValueError #1
#          34  Match        r7, r5, r8
#          35  JumpFalse    r7, -> 41
#    14    37  CheckBound   r4, 'y'
#          38  Move         r7, r4
#          39  LeaveHandler r6
#          40  Return       r7
#       >  41  LeaveHandler r6
#          42  Reraise      r5
#       >  43  LeaveHandler r6
#          44  Reraise      r5
#    15 >  45  Return       r4
#       handler 27..30 -> 31, r5
#       handler 32..39 -> 43, r5
#       variables flag r0, items r1, x r2, item r3, y r4
#
# shown(a): 6 registers, 1 cache
#    19     0  Unset        r1
#           1  Unset        r2
#           2  Move         r1, r0
#    20     3  JumpFalse    r0, -> 7
#    21     5  LoadInt      r2, 1
#           6  Jump         -> 7
#    22 >   7  GetGlobal    r3, locals #0
#           9  Call         r3, 0
#          10  Return       r3
#       variables a r0, b r1, c r2
