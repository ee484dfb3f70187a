def f(a, b=1, /, c: int = 2, *args: str, d, e=[], **kw) -> bool:
    """What it does."""
    return lambda x, y=a: x + y


@staticmethod
@property
def decorated():
    global name
    name = 1
# ----- listing -----
# <module>: 7 registers, 7 caches
#     1     0  LoadK        r1, (1, 2)
#           1  BuildDict    r2, r0, 0
#           2  LoadK        r3, 'e'
#           3  BuildList    r4, r0, 0
#           4  DictPut      r2, r3, r4
#           5  BuildDict    r3, r0, 0
#           6  LoadK        r4, 'c'
#           7  GetGlobal    r5, int #0
#           9  DictPut      r3, r4, r5
#          10  LoadK        r4, 'args'
#          11  GetGlobal    r5, str #1
#          13  DictPut      r3, r4, r5
#          14  LoadK        r4, 'return'
#          15  GetGlobal    r5, bool #2
#          17  DictPut      r3, r4, r5
#          18  MakeFunction r0, r1, 7, <code f>
#          20  SetGlobal    r0, f #3
#     6    22  GetGlobal    r0, staticmethod #4
#     7    24  GetGlobal    r3, property #5
#     6    26  MakeFunction r6, r0, 0, <code decorated>
#     7    28  Call         r3, 1
#     6    29  Call         r0, 1
#     8    30  SetGlobal    r0, decorated #6
#          32  LoadK        r0, None
#          33  Return       r0
#
# f(a, b, /, c, *args, d, e, **kw): 9 registers
#     3     0  BuildList    r8, r0, 0
#           1  ListAppend   r8, r0
#           2  ListToTuple  r8, r8
#           3  MakeFunction r7, r8, 1, <code f.<locals>.<lambda>>
#           5  Return       r7
#       variables a r0, b r1, c r2, d r3, e r4, args r5, kw r6
#
# f.<locals>.<lambda>(x, y): 3 registers
#     3     0  Add          r2, r0, r1
#           1  Return       r2
#       variables x r0, y r1
#
# decorated: 1 register, 1 cache
#    10     0  LoadInt      r0, 1
#           1  SetGlobal    r0, name #0
#           3  LoadK        r0, None
#           4  Return       r0
