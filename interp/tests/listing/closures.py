# A captured variable has a cell; one that is bound for certain is read without a check.
def counter(start, step=1):
    n = start

    def add():
        nonlocal n
        n += step
        return n

    def late():
        return value

    value = 1
    return add, late
# ----- listing -----
# <module>: 2 registers, 1 cache
#     2     0  LoadK        r1, (1,)
#           1  MakeFunction r0, r1, 1, <code counter>
#           3  SetGlobal    r0, counter #0
#           5  LoadK        r0, None
#           6  Return       r0
#
# counter(start, step): 9 registers
#     3     0  MakeCell     r1
#           1  Unset        r2
#           2  MakeCell     r2
#           3  Unset        r5
#           4  MakeCell     r5
#           5  SetCell      r2, r0
#     5     6  Move         r7, r2
#           7  Move         r8, r1
#           8  BuildTuple   r6, r7, 2
#           9  MakeFunction r3, r6, 8, <code counter.<locals>.add>
#    10    11  Move         r7, r5
#          12  BuildTuple   r6, r7, 1
#          13  MakeFunction r4, r6, 8, <code counter.<locals>.late>
#    13    15  LoadInt      r6, 1
#          16  SetCell      r5, r6
#    14    17  Move         r7, r3
#          18  Move         r8, r4
#          19  BuildTuple   r6, r7, 2
#          20  Return       r6
#       variables start r0, step cell r1, n cell r2, add r3, late r4, value cell r5
#
# counter.<locals>.add: 2 registers
#     7     0  GetFree      r0, free n
#           1  GetFree      r1, free step
#           2  InPlaceAdd   r0, r0, r1
#           3  SetFree      r0, free n
#     8     4  GetFree      r0, free n
#           5  Return       r0
#       variables n free 0, step free 1
#
# counter.<locals>.late: 1 register
#    11     0  GetFree      r0, free value
#           1  CheckFree    r0, 'value'
#           2  Return       r0
#       variables value free 0
