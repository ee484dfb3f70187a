def f(x, width):
    return f"{x}", f"{x!r:>{width}} and {x + 1:.2f}", f"{x=}"
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(x, width): 11 registers
#     2     0  Format       r3, r0, r0, 4
#           2  LoadK        r7, '>'
#           3  Format       r8, r1, r0, 4
#           5  BuildString  r6, r7, 2
#           6  Format       r5, r0, r6, 2
#           8  LoadK        r6, ' and '
#           9  AddK         r8, r0, 1
#          10  LoadK        r10, '.2f'
#          11  BuildString  r9, r10, 1
#          12  Format       r7, r8, r9, 0
#          14  BuildString  r4, r5, 3
#          15  LoadK        r6, 'x='
#          16  Format       r7, r0, r0, 6
#          18  BuildString  r5, r6, 2
#          19  BuildTuple   r2, r3, 3
#          20  Return       r2
#       variables x r0, width r1
