# Arguments are evaluated straight into the callee's frame.
def f(g, obj, args, kw):
    g(1, obj, key=g)
    obj.method(g(g(1)), 2)
    obj.method(a=1, b=2)
    g(*args)
    g(1, *args, x=2, **kw)
    return g()
# ----- listing -----
# <module>: 1 register, 1 cache
#     2     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(g, obj, args, kw): 15 registers, 2 caches
#     3     0  Move         r4, r0
#           1  LoadInt      r7, 1
#           2  Move         r8, r1
#           3  Move         r9, r0
#           4  CallKw       r4, 3, ('key',)
#     4     6  GetMethod    r4, r1, method #0
#           8  Move         r8, r0
#           9  Move         r11, r0
#          10  LoadInt      r14, 1
#          11  Call         r11, 1
#          12  Call         r8, 1
#          13  LoadInt      r9, 2
#          14  CallMethod   r4, 2
#     5    15  GetMethod    r4, r1, method #1
#          17  LoadInt      r8, 1
#          18  LoadInt      r9, 2
#          19  CallMethodKw r4, 2, ('a', 'b')
#     6    21  Move         r4, r0
#          22  Move         r7, r2
#          23  LoadK        r8, None
#          24  CallEx       r4
#     7    25  Move         r4, r0
#          26  BuildList    r7, r7, 0
#          27  LoadInt      r8, 1
#          28  ListAppend   r7, r8
#          29  ListExtend   r7, r2
#          30  BuildDict    r8, r8, 0
#          31  LoadK        r9, 'x'
#          32  LoadInt      r10, 2
#          33  Move         r11, r9
#          34  Move         r12, r10
#          35  BuildDict    r11, r11, 1
#          36  DictMerge    r8, r11, r4
#          37  DictMerge    r8, r3, r4
#          38  CallEx       r4
#     8    39  Move         r4, r0
#          40  Call         r4, 0
#          41  Return       r4
#       variables g r0, obj r1, args r2, kw r3
