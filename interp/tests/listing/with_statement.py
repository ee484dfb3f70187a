def f(a, b):
    with a as x, b:
        if x:
            return x + 1
        print(x)
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(a, b): 23 registers, 1 cache
#     2     0  GetSpecial   r9, r0, __enter__
#           1  GetSpecial   r5, r0, __exit__
#           2  CallMethod   r9, 0
#           3  Move         r2, r9
#           4  GetSpecial   r15, r1, __enter__
#           5  GetSpecial   r11, r1, __exit__
#           6  CallMethod   r15, 0
#     3     7  JumpFalse    r2, -> 23
#     4     9  AddK         r15, r2, 1
#     2    10  Move         r16, r11
#          11  Move         r19, r14
#          12  LoadK        r20, None
#          13  LoadK        r21, None
#          14  LoadK        r22, None
#          15  CallMethod   r16, 3
#          16  Move         r16, r5
#          17  Move         r19, r8
#          18  LoadK        r20, None
#          19  LoadK        r21, None
#          20  LoadK        r22, None
#          21  CallMethod   r16, 3
#     4    22  Return       r15
#     5 >  23  GetGlobal    r15, print #0
#          25  Move         r18, r2
#          26  Call         r15, 1
#     2    27  LoadK        r15, None
#          28  LoadK        r16, None
#          29  LoadK        r17, None
#          30  CallMethod   r11, 3
#          31  Jump         -> 42
#       >  32  EnterHandler r9, r10
#          33  ExcInfo      r15, r9
#          34  CallMethod   r11, 3
#          35  JumpTrue     r11, -> 41
#          37  LeaveHandler r10
#          38  Reraise      r9
#       >  39  LeaveHandler r10
#          40  Reraise      r9
#       >  41  LeaveHandler r10
#       >  42  LoadK        r9, None
#          43  LoadK        r10, None
#          44  LoadK        r11, None
#          45  CallMethod   r5, 3
#          46  Jump         -> 57
#       >  47  EnterHandler r3, r4
#          48  ExcInfo      r9, r3
#          49  CallMethod   r5, 3
#          50  JumpTrue     r5, -> 56
#          52  LeaveHandler r4
#          53  Reraise      r3
#       >  54  LeaveHandler r4
#          55  Reraise      r3
#       >  56  LeaveHandler r4
#       >  57  LoadK        r3, None
#          58  Return       r3
#       handler 7..10 -> 32, r9
#       handler 3..16 -> 47, r3
#       handler 23..27 -> 32, r9
#       handler 33..37 -> 39, r9
#       handler 23..42 -> 47, r3
#       handler 48..52 -> 54, r3
#       variables a r0, b r1, x r2
