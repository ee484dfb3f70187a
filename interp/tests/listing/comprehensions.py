# They run in the frame around them; a generator has a frame of its own.
def f(rows):
    flat = [x * 2 for row in rows for x in row if x]
    table = {k: v for k, v in rows}
    makers = [lambda: i for i in rows]
    return flat, table, {x for x in rows}, sum(x for x in rows), makers
# ----- listing -----
# <module>: 1 register, 1 cache
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(rows): 15 registers, 1 cache
#     3     0  GetIter      r5, r0
#           1  BuildList    r4, r0, 0
#           2  Unset        r6
#           3  Unset        r7
#       >   4  ForIter      r6, r5, -> 15
#           6  GetIter      r8, r6
#       >   7  ForIter      r7, r8, -> 14
#           9  JumpFalse    r7, -> 7
#          11  MulK         r9, r7, 2
#          12  ListAppend   r4, r9
#          13  Loop         -> 7
#       >  14  Loop         -> 4
#       >  15  Move         r1, r4
#     4    16  GetIter      r5, r0
#          17  BuildDict    r4, r0, 0
#       >  18  ForIter      r8, r5, -> 23
#          20  Unpack       r6, r8, 2
#          21  DictPut      r4, r6, r7
#          22  Loop         -> 18
#       >  23  Move         r2, r4
#     5    24  GetIter      r5, r0
#          25  BuildListFor r4, r5, false
#          26  Unset        r6
#          27  MakeCell     r6
#       >  28  ForIter      r7, r5, -> 37
#          30  SetCell      r6, r7
#          31  Move         r9, r6
#          32  BuildTuple   r8, r9, 1
#          33  MakeFunction r7, r8, 8, <code f.<locals>.<lambda>>
#          35  ListAppend   r4, r7
#          36  Loop         -> 28
#       >  37  Move         r3, r4
#     6    38  Move         r5, r1
#          39  Move         r6, r2
#          40  GetIter      r8, r0
#          41  BuildSet     r7, r0, 0
#       >  42  ForIter      r9, r8, -> 46
#          44  SetAdd       r7, r9
#          45  Loop         -> 42
#       >  46  GetGlobal    r8, sum #0
#          48  MakeFunction r11, r0, 0, <code f.<locals>.<genexpr>>
#          50  GetIter      r14, r0
#          51  Call         r11, 1
#          52  Call         r8, 1
#          53  Move         r9, r3
#          54  BuildTuple   r4, r5, 5
#          55  Return       r4
#       variables rows r0, flat r1, table r2, makers r3
#
# f.<locals>.<lambda>: 1 register
#     5     0  GetFree      r0, free i
#           1  Return       r0
#       variables i free 0
#
# f.<locals>.<genexpr>(.0, /): 3 registers, generator
#     6     0  MakeGenerator
#       >   1  ForIter      r1, r0, -> 5
#           3  Yield        r2, r1
#           4  Loop         -> 1
#       >   5  LoadK        r2, None
#           6  Return       r2
#       variables .0 r0, x r1
