class Base:
    """A class."""

    limit: int = 10

    def __init__(self, x):
        self.__x = x


class Derived(Base, metaclass=type):
    def __init__(self, x):
        super().__init__(x)

    @staticmethod
    def make():
        return __class__(1)
# ----- listing -----
# <module>: 7 registers, 3 caches
#     1     0  LoadWellKnown r0, __build_class__
#           1  MakeFunction r3, r0, 0, <code Base>
#           3  LoadK        r4, 'Base'
#           4  Call         r0, 2
#           5  SetGlobal    r0, Base #0
#    10     7  LoadWellKnown r0, __build_class__
#           8  MakeFunction r3, r0, 0, <code Derived>
#          10  LoadK        r4, 'Derived'
#          11  GetGlobal    r5, Base #0
#          13  GetGlobal    r6, type #1
#          15  CallKw       r0, 4, ('metaclass',)
#          17  SetGlobal    r0, Derived #2
#          19  LoadK        r0, None
#          20  Return       r0
#
# Base: 5 registers, 8 caches, class body, names in r0
#     1     0  GetName      r1, r0, __name__ #0
#           2  SetName      r1, r0, __module__ #1
#           4  LoadK        r1, 'Base'
#           5  SetName      r1, r0, __qualname__ #2
#     2     7  LoadK        r1, 'A class.'
#           8  SetName      r1, r0, __doc__ #3
#          10  SetupAnnotations r0
#     4    11  LoadInt      r1, 10
#          12  SetName      r1, r0, limit #4
#          14  GetName      r2, r0, int #5
#          16  GetName      r3, r0, __annotations__ #6
#          18  LoadK        r4, 'limit'
#          19  SetItem      r3, r4, r2
#     6    20  MakeFunction r1, r0, 0, <code Base.__init__>
#          22  SetName      r1, r0, __init__ #7
#          24  LoadK        r1, None
#          25  Return       r1
#
# Base.__init__(self, x): 3 registers, 1 cache
#     7     0  SetAttr      r0, r1, _Base__x #0
#           2  LoadK        r2, None
#           3  Return       r2
#       variables self r0, x r1
#
# Derived: 8 registers, 7 caches, class body, names in r0
#    10     0  Unset        r1
#           1  MakeCell     r1
#           2  GetName      r2, r0, __name__ #0
#           4  SetName      r2, r0, __module__ #1
#           6  LoadK        r2, 'Derived'
#           7  SetName      r2, r0, __qualname__ #2
#    11     9  Move         r4, r1
#          10  BuildTuple   r3, r4, 1
#          11  MakeFunction r2, r3, 8, <code Derived.__init__>
#          13  SetName      r2, r0, __init__ #3
#    14    15  GetName      r2, r0, staticmethod #4
#          17  Move         r7, r1
#          18  BuildTuple   r6, r7, 1
#          19  MakeFunction r5, r6, 8, <code Derived.make>
#          21  Call         r2, 1
#    15    22  SetName      r2, r0, make #5
#          24  SetName      r1, r0, __classcell__ #6
#          26  Return       r1
#
# Derived.__init__(self, x): 7 registers, 2 caches
#    12     0  GetGlobal    r2, super #0
#           2  Call         r2, 0
#           3  GetMethod    r2, r2, __init__ #1
#           5  Move         r6, r1
#           6  CallMethod   r2, 1
#           7  LoadK        r2, None
#           8  Return       r2
#       variables self r0, x r1, __class__ free 0
#
# Derived.make: 4 registers
#    16     0  GetFree      r0, free __class__
#           1  CheckFree    r0, '__class__'
#           2  LoadInt      r3, 1
#           3  Call         r0, 1
#           4  Return       r0
#       variables __class__ free 0
