def f(x):
    try:
        return x()
    except (KeyError, ValueError) as e:
        print(e)
    except TypeError:
        raise
    else:
        x = 1
    finally:
        print("done")


def g(items):
    for item in items:
        try:
            if item:
                continue
            break
        finally:
            items.clear()


def h(x):
    try:
        x()
    except* ValueError as group:
        print(group)
# ----- listing -----
# <module>: 1 register, 3 caches
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#    14     4  MakeFunction r0, r0, 0, <code g>
#           6  SetGlobal    r0, g #1
#    24     8  MakeFunction r0, r0, 0, <code h>
#          10  SetGlobal    r0, h #2
#          12  LoadK        r0, None
#          13  Return       r0
#
# f(x): 8 registers, 4 caches
#     3     0  Move         r2, r0
#           1  Call         r2, 0
#    11     2  GetGlobal    r3, print #0
#           4  LoadK        r6, 'done'
#           5  Call         r3, 1
#     3     6  Return       r2
#     4 >   7  EnterHandler r2, r3
#           8  GetGlobal    r6, KeyError #1
#          10  GetGlobal    r7, ValueError #2
#          12  BuildTuple   r5, r6, 2
#          13  Match        r4, r2, r5
#          14  JumpFalse    r4, -> 27
#          16  Move         r1, r2
#     5    17  GetGlobal    r4, print #0
#          19  Move         r7, r1
#          20  Call         r4, 1
#          21  Unset        r1
#          22  Jump         -> 25
#       >  23  Unset        r1
#          24  Reraise      r2
#       >  25  LeaveHandler r3
#          26  Jump         -> 37
#     6 >  27  GetGlobal    r5, TypeError #3
#          29  Match        r4, r2, r5
#          30  JumpFalse    r4, -> 33
#     7    32  RaiseAgain
#       >  33  LeaveHandler r3
#          34  Reraise      r2
#       >  35  LeaveHandler r3
#          36  Reraise      r2
#    11 >  37  GetGlobal    r2, print #0
#          39  LoadK        r5, 'done'
#          40  Call         r2, 1
#          41  Jump         -> 51
#     2 >  42  EnterHandler r2, r3
#    11    43  GetGlobal    r4, print #0
#          45  LoadK        r7, 'done'
#          46  Call         r4, 1
#          47  LeaveHandler r3
#          48  Reraise      r2
#       >  49  LeaveHandler r3
#          50  Reraise      r2
#       >  51  LoadK        r2, None
#          52  Return       r2
#       handler 0..2 -> 7, r2
#       handler 0..2 -> 42, r2
#       handler 17..21 -> 23, r2
#       handler 8..33 -> 35, r2
#       handler 7..37 -> 42, r2
#       handler 43..47 -> 49, r2
#       variables x r0, e r1
#
# g(items): 9 registers, 3 caches
#    15     0  GetIter      r2, r0
#       >   1  ForIter      r1, r2, -> 21
#    17     3  JumpFalse    r1, -> 9
#    21     5  GetMethod    r3, r0, clear #0
#           7  CallMethod   r3, 0
#    18     8  Loop         -> 1
#    21 >   9  GetMethod    r3, r0, clear #1
#          11  CallMethod   r3, 0
#    19    12  Jump         -> 21
#    16 >  13  EnterHandler r3, r4
#    21    14  GetMethod    r5, r0, clear #2
#          16  CallMethod   r5, 0
#          17  LeaveHandler r4
#          18  Reraise      r3
#       >  19  LeaveHandler r4
#          20  Reraise      r3
#    15 >  21  LoadK        r2, None
#          22  Return       r2
#       handler 3..5 -> 13, r3
#       handler 14..17 -> 19, r3
#       variables items r0, item r1
#
# h(x): 13 registers, 2 caches
#    26     0  Move         r2, r0
#           1  Call         r2, 0
#           2  Jump         -> 33
#    27 >   3  EnterHandler r2, r3
#           4  Move         r4, r2
#           5  BuildList    r5, r0, 0
#           6  GetGlobal    r8, ValueError #0
#           8  MatchGroup   r6, r4, r8
#           9  Move         r4, r7
#          10  JumpNone     r6, true, -> 24
#          12  EnterHandler r6, r7
#          13  Move         r1, r6
#    28    14  GetGlobal    r9, print #1
#          16  Move         r12, r1
#          17  Call         r9, 1
#          18  Unset        r1
#          19  Jump         -> 24
#       >  20  Unset        r1
#          21  Reraise      r6
#          22  Jump         -> 24
#       >  23  ListAppend   r5, r6
#       >  24  ListAppend   r5, r4
#          25  JoinGroup    r4, r2, r5
#          26  JumpNone     r4, true, -> 29
#          28  Reraise      r4
#       >  29  LeaveHandler r3
#          30  Jump         -> 33
#       >  31  LeaveHandler r3
#          32  Reraise      r2
#       >  33  LoadK        r2, None
#          34  Return       r2
#       handler 0..2 -> 3, r2
#       handler 14..18 -> 20, r6
#       handler 13..22 -> 23, r6
#       handler 4..29 -> 31, r2
#       variables x r0, group r1
