import a.b
import a.b.c as d
from .. import e
from .f.g import h as i, j
from k import *
# ----- listing -----
# <module>: 3 registers, 6 caches
#     1     0  LoadK        r1, None
#           1  LoadInt      r2, 0
#           2  Import       r0, r1, a.b #0
#           4  SetGlobal    r0, a #1
#     2     6  LoadK        r1, None
#           7  LoadInt      r2, 0
#           8  Import       r0, r1, a.b.c #0
#          10  ImportFrom   r0, r0, b #0
#          12  ImportFrom   r0, r0, c #0
#          14  SetGlobal    r0, d #2
#     3    16  LoadK        r1, ('e',)
#          17  LoadInt      r2, 2
#          18  Import       r0, r1,  #0
#          20  ImportFrom   r1, r0, e #0
#          22  SetGlobal    r1, e #3
#     4    24  LoadK        r1, ('h', 'j')
#          25  LoadInt      r2, 1
#          26  Import       r0, r1, f.g #0
#          28  ImportFrom   r1, r0, h #0
#          30  SetGlobal    r1, i #4
#          32  ImportFrom   r1, r0, j #0
#          34  SetGlobal    r1, j #5
#     5    36  LoadK        r1, ('*',)
#          37  LoadInt      r2, 0
#          38  Import       r0, r1, k #0
#          40  LoadK        r1, None
#          41  ImportStar   r0, r1
#          42  LoadK        r0, None
#          43  Return       r0
