async def f(source, lock):
    async with lock as held:
        await held
    async for item in source:
        print(item)
    return [x async for x in source if await x]
# ----- listing -----
# <module>: 1 register, 1 cache
#     1     0  MakeFunction r0, r0, 0, <code f>
#           2  SetGlobal    r0, f #0
#           4  LoadK        r0, None
#           5  Return       r0
#
# f(source, lock): 14 registers, 1 cache, coroutine
#     2     0  MakeGenerator
#           1  GetSpecial   r10, r1, __aenter__
#           2  GetSpecial   r6, r1, __aexit__
#           3  CallMethod   r10, 0
#           4  GetAwait     r11, r10, 1
#           5  LoadK        r10, None
#       >   6  Send         r10, r11, -> 10
#           8  YieldFrom    r10, r10, r11
#           9  Loop         -> 6
#       >  10  Move         r2, r10
#     3    11  GetAwait     r11, r2, 0
#          12  LoadK        r10, None
#       >  13  Send         r10, r11, -> 17
#          15  YieldFrom    r10, r10, r11
#          16  Loop         -> 13
#     2 >  17  LoadK        r10, None
#          18  LoadK        r11, None
#          19  LoadK        r12, None
#          20  CallMethod   r6, 3
#          21  GetAwait     r13, r6, 2
#          22  LoadK        r6, None
#       >  23  Send         r6, r13, -> 44
#          25  YieldFrom    r6, r6, r13
#          26  Loop         -> 23
#          27  Jump         -> 44
#       >  28  EnterHandler r4, r5
#          29  ExcInfo      r10, r4
#          30  CallMethod   r6, 3
#          31  GetAwait     r13, r6, 2
#          32  LoadK        r6, None
#       >  33  Send         r6, r13, -> 37
#          35  YieldFrom    r6, r6, r13
#          36  Loop         -> 33
#       >  37  JumpTrue     r6, -> 43
#          39  LeaveHandler r5
#          40  Reraise      r4
#       >  41  LeaveHandler r5
#          42  Reraise      r4
#       >  43  LeaveHandler r5
#     4 >  44  GetAIter     r4, r0
#       >  45  GetANext     r6, r4
#          46  LoadK        r5, None
#       >  47  Send         r5, r6, -> 51
#          49  YieldFrom    r5, r5, r6
#          50  Loop         -> 47
#       >  51  Move         r3, r5
#     5    52  GetGlobal    r5, print #0
#          54  Move         r8, r3
#          55  Call         r5, 1
#     4    56  Loop         -> 45
#       >  57  LoadWellKnown r7, StopAsyncIteration
#          58  Match        r6, r5, r7
#          59  JumpTrue     r6, -> 62
#          61  Reraise      r5
#     6 >  62  GetAIter     r5, r0
#          63  BuildList    r4, r0, 0
#       >  64  GetANext     r8, r5
#          65  LoadK        r7, None
#       >  66  Send         r7, r8, -> 70
#          68  YieldFrom    r7, r7, r8
#          69  Loop         -> 66
#       >  70  Move         r6, r7
#          71  GetAwait     r8, r6, 0
#          72  LoadK        r7, None
#       >  73  Send         r7, r8, -> 77
#          75  YieldFrom    r7, r7, r8
#          76  Loop         -> 73
#       >  77  JumpFalse    r7, -> 64
#          79  ListAppend   r4, r6
#          80  Loop         -> 64
#       >  81  LoadWellKnown r9, StopAsyncIteration
#          82  Match        r8, r7, r9
#          83  JumpTrue     r8, -> 86
#          85  Reraise      r7
#       >  86  Return       r4
#       handler 10..17 -> 28, r4
#       handler 29..39 -> 41, r4
#       handler 45..51 -> 57, r5
#       handler 64..70 -> 81, r7
#       variables source r0, lock r1, held r2, item r3
